/** PostgreSQL beside the server, for those who bring none: durable, password-protected, kept on disk. */
@NullMarked
package org.keji.house.postgres;

import org.jspecify.annotations.NullMarked;

/** The complaint register: every complaint as it stands, and the file of each one. */
@NullMarked
package org.keji.query.register;

import org.jspecify.annotations.NullMarked;

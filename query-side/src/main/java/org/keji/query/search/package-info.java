/** Finding complaints: by words over what is not personal, and by marks of who complained, never by a clear name. */
@NullMarked
package org.keji.query.search;

import org.jspecify.annotations.NullMarked;

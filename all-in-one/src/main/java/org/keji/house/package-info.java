/** The whole house in one process, or either side of it alone. */
@NullMarked
package org.keji.house;

import org.jspecify.annotations.NullMarked;

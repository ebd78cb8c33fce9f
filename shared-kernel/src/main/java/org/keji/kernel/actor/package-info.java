/** Who acts: roles of the handbook, what each may do, and on whose objects. */
@NullMarked
package org.keji.kernel.actor;

import org.jspecify.annotations.NullMarked;

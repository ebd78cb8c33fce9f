/** Forums to which a representative list of customers is invited (handbook chapter 2, VP-11). */
@NullMarked
package org.keji.kernel.forum;

import org.jspecify.annotations.NullMarked;

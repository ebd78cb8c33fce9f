/** Meals with guests, what they may cost, and what of that the house pays (handbook chapter 3, HO-01 to HO-06). */
@NullMarked
package org.keji.kernel.hospitality;

import org.jspecify.annotations.NullMarked;

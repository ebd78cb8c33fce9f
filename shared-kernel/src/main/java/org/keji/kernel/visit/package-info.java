/** The plan of one account manager's visits in one month, and what happens on the road (handbook chapter 2). */
@NullMarked
package org.keji.kernel.visit;

import org.jspecify.annotations.NullMarked;

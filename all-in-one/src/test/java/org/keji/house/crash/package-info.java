/** Servers and databases that are killed, cut off and stood still under load, and what is left of them afterwards. */
@NullMarked
package org.keji.house.crash;

import org.jspecify.annotations.NullMarked;

/** Clocks that run towards a target and can be worked out again by anyone from what happened. */
@NullMarked
package org.keji.kernel.clock;

import org.jspecify.annotations.NullMarked;

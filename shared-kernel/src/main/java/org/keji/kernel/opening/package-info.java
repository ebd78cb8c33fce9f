/** The one door through which a sealed value is opened for somebody. */
@NullMarked
package org.keji.kernel.opening;

import org.jspecify.annotations.NullMarked;

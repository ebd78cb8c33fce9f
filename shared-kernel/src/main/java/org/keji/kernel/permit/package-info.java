/** Visitors: what they may enter by, and all that happens to it from the application to the badge (chapter 3). */
@NullMarked
package org.keji.kernel.permit;

import org.jspecify.annotations.NullMarked;

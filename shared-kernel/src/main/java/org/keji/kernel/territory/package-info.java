/** Territories: areas with borders, and which of them a place lies in (handbook chapter 2, VP-04, VP-15). */
@NullMarked
package org.keji.kernel.territory;

import org.jspecify.annotations.NullMarked;

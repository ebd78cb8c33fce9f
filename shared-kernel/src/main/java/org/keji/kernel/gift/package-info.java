/** What the house gives to people at its customers, and the limits it keeps (handbook chapter 1, CU-15). */
@NullMarked
package org.keji.kernel.gift;

import org.jspecify.annotations.NullMarked;

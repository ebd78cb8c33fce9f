/** What can happen to a purchase: it is recorded, corrected and reversed (handbook chapter 1, CU-13). */
@NullMarked
package org.keji.kernel.purchase;

import org.jspecify.annotations.NullMarked;

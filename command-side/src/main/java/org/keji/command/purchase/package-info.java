/** Decides on purchases: they are recorded, corrected and reversed (handbook chapter 1, CU-13). */
@NullMarked
package org.keji.command.purchase;

import org.jspecify.annotations.NullMarked;

/** The vocabulary of the complaint desk (handbook chapter 4). */
@NullMarked
package org.keji.kernel.complaint;

import org.jspecify.annotations.NullMarked;

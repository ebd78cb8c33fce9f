/** What is said about customers: their cards, how they are classified, and where they stand (handbook chapter 1). */
@NullMarked
package org.keji.kernel.customer;

import org.jspecify.annotations.NullMarked;

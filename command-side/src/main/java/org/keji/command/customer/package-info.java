/** Decides on the cards of customers: who they are, how they are classified, where they stand (handbook chapter 1). */
@NullMarked
package org.keji.command.customer;

import org.jspecify.annotations.NullMarked;

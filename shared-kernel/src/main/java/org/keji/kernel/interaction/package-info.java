/** What can happen to a contact with a customer, from its first words to its outcome, and the clocks it is under. */
@NullMarked
package org.keji.kernel.interaction;

import org.jspecify.annotations.NullMarked;

package org.keji.command.permit;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.kernel.personal.Personal;

/**
 * A visitor who is named.
 *
 * @param contact whom the customer's card knows; null for a person of this permit alone
 * @param details sealed under the key of the contact, or of the visitor by their number
 * @param needs what a walk-in needs; null for nothing
 */
public record Announced(
        @Nullable PersonId contact,
        Personal<VisitorDetails> details,
        @Nullable Personal<String> needs) {}

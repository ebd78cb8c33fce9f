package org.keji.command.customer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;

/** What one can ask of the card of a person. */
public sealed interface PersonCommand extends CustomerCommand {

    /**
     * Make a card of a person; whoever registers them looks after them (CU-01).
     *
     * @param person under whose key everything about them is sealed
     * @param source how the house came to know them
     */
    @Requires(Permission.REGISTER_CUSTOMER)
    record RegisterPerson(
            @TargetAggregateIdentifier CustomerId customerId,
            PersonId person,
            Personal<ContactDetails> details,
            Territory territory,
            @Nullable String source)
            implements PersonCommand {}

    /** Say rightly what the card of a person says wrongly, or no longer; all of it is said anew (CU-03). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record CorrectPerson(
            @TargetAggregateIdentifier CustomerId customerId,
            PersonId person,
            Personal<ContactDetails> details,
            Territory territory,
            @Nullable String source)
            implements PersonCommand {}
}

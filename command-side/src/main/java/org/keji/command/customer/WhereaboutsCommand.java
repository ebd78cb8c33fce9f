package org.keji.command.customer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.place.Whereabouts;

/** What one can ask about where a customer is and when they receive visitors. */
public sealed interface WhereaboutsCommand extends CustomerCommand {

    /** Say, or confirm, where an organisation is and when it receives visitors (VP-15). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record RecordWhereabouts(@TargetAggregateIdentifier CustomerId customerId, Whereabouts whereabouts, String outlet)
            implements WhereaboutsCommand {}

    /** The same of a person, whose place is sealed under their key (VP-15, DP-03). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record RecordPersonWhereabouts(
            @TargetAggregateIdentifier CustomerId customerId, PersonId person, Personal<Whereabouts> home)
            implements WhereaboutsCommand {}
}

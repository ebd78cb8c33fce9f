package org.keji.command.customer;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.TeamMember;
import org.keji.kernel.identity.CustomerId;

/** What one can ask about who looks after a customer. */
public sealed interface TeamCommand extends CustomerCommand {

    /** Ask another account manager to take the customer; who was asked before is asked no longer (CU-08). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record OfferCustomer(@TargetAggregateIdentifier CustomerId customerId, String to) implements TeamCommand {}

    /** Take the customer (CU-08). */
    @Requires(Permission.TAKE_CUSTOMER)
    record AcceptCustomer(@TargetAggregateIdentifier CustomerId customerId) implements TeamCommand {}

    /** Leave the customer where they are (CU-08). */
    @Requires(Permission.TAKE_CUSTOMER)
    record DeclineCustomer(@TargetAggregateIdentifier CustomerId customerId) implements TeamCommand {}

    /** Name the support team; all of it is said anew (CU-02, CU-08). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record NameTeam(@TargetAggregateIdentifier CustomerId customerId, List<TeamMember> team) implements TeamCommand {

        public NameTeam {
            team = List.copyOf(team);
        }
    }
}

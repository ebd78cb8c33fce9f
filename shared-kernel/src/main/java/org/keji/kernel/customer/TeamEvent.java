package org.keji.kernel.customer;

import java.time.Instant;
import java.util.List;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;

/** Who looks after a customer (CU-02, CU-08). */
public sealed interface TeamEvent extends CustomerEvent {

    /** The customer is offered to another account manager, who has not answered yet. */
    @EventName("customer.hand-over-offered")
    record CustomerHandOverOffered(CustomerId customerId, Instant occurredAt, String to) implements TeamEvent {}

    /** Who was asked looks after the customer from now on. */
    @EventName("customer.hand-over-accepted")
    record CustomerHandOverAccepted(CustomerId customerId, Instant occurredAt, String accountManager)
            implements TeamEvent {}

    /** Who was asked does not take the customer, who stays where they were. */
    @EventName("customer.hand-over-declined")
    record CustomerHandOverDeclined(CustomerId customerId, Instant occurredAt) implements TeamEvent {}

    /** The support team, all of it said anew; empty where there is none (CU-08). */
    @EventName("customer.team-named")
    record TeamNamed(CustomerId customerId, Instant occurredAt, List<TeamMember> team) implements TeamEvent {

        public TeamNamed {
            team = List.copyOf(team);
        }
    }
}

package org.keji.kernel.customer;

import java.time.Instant;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.place.Whereabouts;

/** Where a customer is and when they receive visitors, confirmed by somebody (VP-05, VP-15). */
public sealed interface WhereaboutsEvent extends CustomerEvent {

    /** Who answers for it: it was looked over by them when it occurred. */
    String confirmedBy();

    /**
     * Of an organisation. What is the same as before was confirmed with that.
     *
     * @param outlet the kind of outlet, one of the policy book's (VP-14)
     */
    @EventName("customer.whereabouts-recorded")
    record WhereaboutsRecorded(
            CustomerId customerId, Instant occurredAt, Whereabouts whereabouts, String outlet, String confirmedBy)
            implements WhereaboutsEvent {}

    /** Of a person: where somebody lives is theirs, and goes with their key (DP-03). */
    @EventName("customer.person-whereabouts-recorded")
    record PersonWhereaboutsRecorded(
            CustomerId customerId,
            Instant occurredAt,
            PersonId contact,
            @Classified(Level.PERSONAL) Personal<Whereabouts> home,
            String confirmedBy)
            implements WhereaboutsEvent {}
}

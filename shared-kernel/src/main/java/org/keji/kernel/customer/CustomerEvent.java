package org.keji.kernel.customer;

import java.time.Instant;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to a customer's card. Who, when and why stand beside each event (CU-03). */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface CustomerEvent extends DomainEvent
        permits CustomerEvent.CustomerRegistered,
                CustomerEvent.CardCorrected,
                CustomerEvent.CardReviewed,
                CustomerEvent.StandingChanged,
                CustomerEvent.CustomerDeactivated,
                CustomerEvent.CustomerReactivated,
                CustomerEvent.CustomerMerged,
                ContactEvent,
                TeamEvent,
                RelationEvent,
                FindingEvent,
                WhereaboutsEvent,
                GradeEvent {

    CustomerId customerId();

    @Override
    default String stream() {
        return customerId().value();
    }

    /**
     * An organisation has a card (CU-01). It is potential until something else is said (CU-05).
     *
     * @param accountManager who registered it, and looks after it
     * @param reviewDue the last moment by which the card is to be looked over (CU-03)
     */
    @EventName("customer.registered")
    record CustomerRegistered(
            CustomerId customerId, Instant occurredAt, Card card, String accountManager, Instant reviewDue)
            implements CustomerEvent {}

    /** What the card said was wrong or has changed; all of it is said anew, and was looked over with that (CU-03). */
    @EventName("customer.card-corrected")
    record CardCorrected(CustomerId customerId, Instant occurredAt, Card card, Instant reviewDue)
            implements CustomerEvent {}

    /** The card was looked over and is right as it stands (CU-03). */
    @EventName("customer.card-reviewed")
    record CardReviewed(CustomerId customerId, Instant occurredAt, Instant reviewDue) implements CustomerEvent {}

    /** The customer stands otherwise with the house from now on, and is looked over at another pace (CU-03, CU-05). */
    @EventName("customer.standing-changed")
    record StandingChanged(CustomerId customerId, Instant occurredAt, Standing standing, Instant reviewDue)
            implements CustomerEvent {}

    /** The customer is no longer served: out of plans and statistics, never out of history (CU-12). */
    @EventName("customer.deactivated")
    record CustomerDeactivated(CustomerId customerId, Instant occurredAt) implements CustomerEvent {}

    /** The customer is served again (CU-12). */
    @EventName("customer.reactivated")
    record CustomerReactivated(CustomerId customerId, Instant occurredAt, Instant reviewDue) implements CustomerEvent {}

    /** The card stood for somebody who has another one, which goes on; both histories stay readable (CU-12). */
    @EventName("customer.merged")
    record CustomerMerged(CustomerId customerId, Instant occurredAt, CustomerId into) implements CustomerEvent {}
}

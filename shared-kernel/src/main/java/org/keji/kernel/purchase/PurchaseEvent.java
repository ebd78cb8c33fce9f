package org.keji.kernel.purchase;

import java.time.Instant;
import org.keji.kernel.event.Correction;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PurchaseId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to a purchase. Who, when and why stand beside each event. */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface PurchaseEvent extends DomainEvent {

    PurchaseId purchaseId();

    @Override
    default String stream() {
        return purchaseId().value();
    }

    /**
     * A customer bought something (CU-13).
     *
     * @param occurredAt the beginning of the day of the purchase: it counts from then on
     */
    @EventName("purchase.recorded")
    record PurchaseRecorded(PurchaseId purchaseId, Instant occurredAt, CustomerId customerId, PurchaseTerms terms)
            implements PurchaseEvent {}

    /**
     * It was recorded wrongly, and all of it is said anew. What was recorded stays recorded.
     *
     * @param occurredAt when it was corrected
     * @param purchasedAt the beginning of the day on which it was bought as is known now
     */
    @EventName("purchase.corrected")
    record PurchaseCorrected(PurchaseId purchaseId, Instant occurredAt, Instant purchasedAt, PurchaseTerms terms)
            implements PurchaseEvent, Correction {

        @Override
        public DomainEvent corrected(DomainEvent recorded) {
            return recorded instanceof PurchaseRecorded e
                    ? new PurchaseRecorded(purchaseId, purchasedAt, e.customerId(), terms)
                    : recorded;
        }
    }

    /** It is taken back, and counts no more from then on; history keeps it. */
    @EventName("purchase.reversed")
    record PurchaseReversed(PurchaseId purchaseId, Instant occurredAt) implements PurchaseEvent {}
}

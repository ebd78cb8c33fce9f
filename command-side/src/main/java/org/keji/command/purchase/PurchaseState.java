package org.keji.command.purchase;

import java.time.Instant;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.purchase.PurchaseEvent;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.keji.kernel.purchase.PurchaseTerms;

/** What a purchase remembers to decide on. */
public sealed interface PurchaseState {

    PurchaseState after(PurchaseEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements PurchaseState {

        @Override
        public PurchaseState after(PurchaseEvent event) {
            return switch (event) {
                case PurchaseRecorded e -> new Known(e.customerId(), e.terms(), e.occurredAt(), true);
                case PurchaseCorrected _, PurchaseReversed _ -> throw outOfOrder(event, "cannot come first");
            };
        }
    }

    /**
     * It was recorded.
     *
     * @param purchasedAt the beginning of the day of the purchase
     * @param counts false once it is reversed
     */
    record Known(CustomerId customerId, PurchaseTerms terms, Instant purchasedAt, boolean counts)
            implements PurchaseState {

        @Override
        public PurchaseState after(PurchaseEvent event) {
            return switch (event) {
                case PurchaseRecorded _ -> throw outOfOrder(event, "comes once");
                case PurchaseCorrected e -> new Known(customerId, e.terms(), e.purchasedAt(), counts);
                case PurchaseReversed _ -> new Known(customerId, terms, purchasedAt, false);
            };
        }
    }

    private static IllegalStateException outOfOrder(PurchaseEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}

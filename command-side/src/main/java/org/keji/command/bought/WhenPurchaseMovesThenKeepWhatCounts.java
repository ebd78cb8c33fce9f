package org.keji.command.bought;

import org.axonframework.eventhandling.EventMessage;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.purchase.PurchaseEvent;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;

/** Whatever happens to a purchase, what counts of it stands in the table, for decisions that rest on it (CU-06). */
final class WhenPurchaseMovesThenKeepWhatCounts {

    private final BoughtTable table;

    WhenPurchaseMovesThenKeepWhatCounts(BoughtTable table) {
        this.table = table;
    }

    void on(EventMessage<?> message) {
        boolean isPurchase = message.getPayload() instanceof PurchaseEvent;
        if (message.getPayload() instanceof PurchaseEvent event) {
            keep(event);
        }
        table.mark().pass(EventMessages.positionOf(message), isPurchase);
    }

    private void keep(PurchaseEvent event) {
        switch (event) {
            case PurchaseRecorded e -> table.put(e.purchaseId(), e.customerId(), e.terms());
            case PurchaseCorrected e -> table.change(e.purchaseId(), e.terms());
            case PurchaseReversed e -> table.takeOff(e.purchaseId());
        }
    }
}

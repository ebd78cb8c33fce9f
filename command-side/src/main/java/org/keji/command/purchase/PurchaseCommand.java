package org.keji.command.purchase;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PurchaseId;
import org.keji.kernel.purchase.PurchaseTerms;

/** What one can ask of a purchase. */
public sealed interface PurchaseCommand extends Command {

    PurchaseId purchaseId();

    @Override
    default String stream() {
        return purchaseId().value();
    }

    /** Say that a customer bought something (CU-13). */
    @Requires(Permission.RECORD_PURCHASE)
    record RecordPurchase(@TargetAggregateIdentifier PurchaseId purchaseId, CustomerId customerId, PurchaseTerms terms)
            implements PurchaseCommand {}

    /** Say rightly what was recorded wrongly; all of it is said anew, but whose it is stays (CU-13). */
    @Requires(Permission.CORRECT_PURCHASE)
    record CorrectPurchase(@TargetAggregateIdentifier PurchaseId purchaseId, PurchaseTerms terms)
            implements PurchaseCommand {}

    /** Take a purchase back: it counts no more, and stays in history (CU-13). */
    @Requires(Permission.CORRECT_PURCHASE)
    record ReversePurchase(@TargetAggregateIdentifier PurchaseId purchaseId) implements PurchaseCommand {}
}

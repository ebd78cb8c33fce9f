package org.keji.command.purchase;

import static org.keji.command.purchase.PurchaseRule.*;

import java.time.Instant;
import java.time.LocalDate;
import org.keji.command.customer.Concern;
import org.keji.command.purchase.PurchaseCommand.CorrectPurchase;
import org.keji.command.purchase.PurchaseCommand.RecordPurchase;
import org.keji.command.purchase.PurchaseCommand.ReversePurchase;
import org.keji.command.purchase.PurchaseState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.keji.kernel.purchase.PurchaseTerms;

/** Purchases are recorded once, corrected, and reversed (CU-13). */
final class DecidePurchase {

    private DecidePurchase() {}

    static PurchaseRecorded record(RecordPurchase command, DecisionContext context) {
        Concern.served(command.customerId(), Permission.RECORD_PURCHASE, context);
        PurchaseTerms terms = command.terms();
        Instant purchasedAt = requireTerms(terms, context);
        OutsideReference.hold(terms.reference(), context);
        return new PurchaseRecorded(command.purchaseId(), purchasedAt, command.customerId(), terms);
    }

    static PurchaseCorrected correct(Known state, CorrectPurchase command, DecisionContext context) {
        Concern.known(state.customerId(), Permission.CORRECT_PURCHASE, context);
        context.require(PURCHASE_COUNTS, state.counts(), "");
        PurchaseTerms terms = command.terms();
        Instant purchasedAt = requireTerms(terms, context);
        context.require(CHANGE_OF_A_PURCHASE_STATES_WHY, context.givesReason(), "/reason");
        OutsideReference.change(state.terms().reference(), terms.reference(), context);
        return new PurchaseCorrected(command.purchaseId(), context.now(), purchasedAt, terms);
    }

    static PurchaseReversed reverse(Known state, ReversePurchase command, DecisionContext context) {
        Concern.known(state.customerId(), Permission.CORRECT_PURCHASE, context);
        context.require(PURCHASE_COUNTS, state.counts(), "");
        Instant at = context.occurredAt();
        context.require(REVERSAL_FOLLOWS_THE_PURCHASE, !at.isBefore(state.purchasedAt()), "/occurredAt");
        context.require(REVERSAL_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        context.require(CHANGE_OF_A_PURCHASE_STATES_WHY, context.givesReason(), "/reason");
        OutsideReference.giveUp(state.terms().reference(), context);
        return new PurchaseReversed(command.purchaseId(), at);
    }

    /** @return the beginning of the day of the purchase */
    private static Instant requireTerms(PurchaseTerms terms, DecisionContext context) {
        LocalDate today = LocalDate.ofInstant(context.now(), context.zone());
        context.require(PURCHASE_LIES_IN_THE_PAST, !terms.purchasedOn().isAfter(today), "/purchasedOn");
        context.require(PURCHASE_BRINGS_MONEY, terms.amount().signum() > 0, "/amount");
        context.require(PURCHASE_COST_IS_NOT_NEGATIVE, terms.cost().signum() >= 0, "/cost");
        return terms.purchasedOn().atStartOfDay(context.zone()).toInstant();
    }
}

package org.keji.command.purchase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.purchase.PurchaseCommand.CorrectPurchase;
import org.keji.command.purchase.PurchaseCommand.RecordPurchase;
import org.keji.command.purchase.PurchaseCommand.ReversePurchase;
import org.keji.command.purchase.PurchaseState.Known;
import org.keji.command.purchase.PurchaseState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.purchase.PurchaseEvent;

/** One purchase of a customer; the rules stand in {@link DecidePurchase}. */
@AggregateRoot
public final class Purchase {

    @AggregateIdentifier
    private @Nullable String id;

    private PurchaseState state = new NotThere();

    /** Axon makes an empty purchase and lets it remember its events. */
    Purchase() {}

    @CommandHandler
    Purchase(RecordPurchase command, DecisionContext context) {
        apply(DecidePurchase.record(command, context));
    }

    @CommandHandler
    void decide(CorrectPurchase command, DecisionContext context) {
        apply(DecidePurchase.correct(known(), command, context));
    }

    @CommandHandler
    void decide(ReversePurchase command, DecisionContext context) {
        apply(DecidePurchase.reverse(known(), command, context));
    }

    @EventSourcingHandler
    void evolve(PurchaseEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a purchase that was recorded. */
    private Known known() {
        return (Known) state;
    }
}

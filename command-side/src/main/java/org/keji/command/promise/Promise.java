package org.keji.command.promise;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.promise.PromiseCommand.BreakPromise;
import org.keji.command.promise.PromiseCommand.HandOverPromise;
import org.keji.command.promise.PromiseCommand.KeepPromise;
import org.keji.command.promise.PromiseCommand.MakePromise;
import org.keji.command.promise.PromiseCommand.MovePromise;
import org.keji.command.promise.PromiseCommand.NotePromiseRisk;
import org.keji.command.promise.PromiseCommand.TellPromiseRisk;
import org.keji.command.promise.PromiseCommand.WithdrawPromise;
import org.keji.command.promise.PromiseState.Known;
import org.keji.command.promise.PromiseState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.promise.PromiseEvent;

/** One promise to a customer; the rules stand in {@link DecidePromise}. */
@AggregateRoot
public final class Promise {

    @AggregateIdentifier
    private @Nullable String id;

    private PromiseState state = new NotThere();

    /** Axon makes an empty promise and lets it remember its events. */
    Promise() {}

    @CommandHandler
    Promise(MakePromise command, DecisionContext context) {
        apply(DecidePromise.make(command, context));
    }

    @CommandHandler
    void decide(MovePromise command, DecisionContext context) {
        apply(DecidePromise.move(known(), command, context));
    }

    @CommandHandler
    void decide(HandOverPromise command, DecisionContext context) {
        apply(DecidePromise.handOver(known(), command, context));
    }

    @CommandHandler
    void decide(NotePromiseRisk command, DecisionContext context) {
        apply(DecidePromise.noteRisk(known(), command, context));
    }

    @CommandHandler
    void decide(TellPromiseRisk command, DecisionContext context) {
        apply(DecidePromise.tellRisk(known(), command, context));
    }

    @CommandHandler
    void decide(KeepPromise command, DecisionContext context) {
        apply(DecidePromise.keep(known(), command, context));
    }

    @CommandHandler
    void decide(BreakPromise command, DecisionContext context) {
        apply(DecidePromise.breakIt(known(), command, context));
    }

    @CommandHandler
    void decide(WithdrawPromise command, DecisionContext context) {
        apply(DecidePromise.withdraw(known(), command, context));
    }

    @EventSourcingHandler
    void evolve(PromiseEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a promise that was made. */
    private Known known() {
        return (Known) state;
    }
}

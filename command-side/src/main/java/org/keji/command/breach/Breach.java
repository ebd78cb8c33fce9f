package org.keji.command.breach;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.breach.BreachCommand.AnswerBreach;
import org.keji.command.breach.BreachCommand.DecideBreach;
import org.keji.command.breach.BreachCommand.ReportBreach;
import org.keji.command.breach.BreachState.Known;
import org.keji.command.breach.BreachState.NotThere;
import org.keji.kernel.breach.BreachEvent;
import org.keji.kernel.decision.DecisionContext;

/** One breach of the regulations; the rules stand in {@link DecideOnBreach}. */
@AggregateRoot
public final class Breach {

    @AggregateIdentifier
    private @Nullable String id;

    private BreachState state = new NotThere();

    /** Axon makes an empty breach and lets it remember its events. */
    Breach() {}

    @CommandHandler
    Breach(ReportBreach command, DecisionContext context) {
        apply(DecideOnBreach.report(command, context));
    }

    @CommandHandler
    void decide(AnswerBreach command, DecisionContext context) {
        apply(DecideOnBreach.answer(known(context), command, context));
    }

    @CommandHandler
    void decide(DecideBreach command, DecisionContext context) {
        apply(DecideOnBreach.decide(known(context), command, context));
    }

    @EventSourcingHandler
    void evolve(BreachEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a breach that was reported; its department's exceptions hold for it. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.matter().department());
        return known;
    }
}

package org.keji.command.mealstatement;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.keji.command.mealstatement.StatementCommand.ImportStatement;
import org.keji.command.mealstatement.StatementCommand.ReviewDifference;
import org.keji.command.mealstatement.StatementCommand.SettleStatement;
import org.keji.command.mealstatement.StatementState.Known;
import org.keji.command.mealstatement.StatementState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.hospitality.StatementEvent;

/** The bill of one restaurant for one month (decision 46); the rules stand in {@link DecideStatement}. */
@AggregateRoot
public final class MealStatement {

    @AggregateIdentifier
    private @Nullable String id;

    private StatementState state = new NotThere();

    /** Axon makes an empty bill and lets it remember its events. */
    MealStatement() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ImportStatement command, DecisionContext context) {
        apply(DecideStatement.take(state, command, context));
    }

    @CommandHandler
    void decide(ReviewDifference command, DecisionContext context) {
        apply(DecideStatement.review(known(), command, context));
    }

    @CommandHandler
    void decide(SettleStatement command, DecisionContext context) {
        apply(DecideStatement.settle(known(), command, context));
    }

    @EventSourcingHandler
    void evolve(StatementEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only what was imported. */
    private Known known() {
        return (Known) state;
    }
}

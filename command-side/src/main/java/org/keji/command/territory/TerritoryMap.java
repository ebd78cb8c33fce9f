package org.keji.command.territory;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.keji.command.territory.TerritoryCommand.DraftTerritories;
import org.keji.command.territory.TerritoryCommand.PublishTerritories;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.territory.TerritoryEvent;

/** The map of territories of the house; the rules stand in {@link DecideTerritories}. */
@AggregateRoot
public final class TerritoryMap {

    @AggregateIdentifier
    private @Nullable String id;

    private TerritoryState state = TerritoryState.EMPTY;

    /** Axon makes an empty map and lets it remember its events. */
    TerritoryMap() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(DraftTerritories command, DecisionContext context) {
        apply(DecideTerritories.draft(state, command, context));
    }

    @CommandHandler
    void decide(PublishTerritories command, DecisionContext context) {
        apply(DecideTerritories.publish(state, command, context));
    }

    @EventSourcingHandler
    void evolve(TerritoryEvent event) {
        id = event.stream();
        state = state.after(event);
    }
}

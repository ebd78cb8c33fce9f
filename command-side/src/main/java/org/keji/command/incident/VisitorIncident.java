package org.keji.command.incident;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.incident.IncidentCommand.CloseIncident;
import org.keji.command.incident.IncidentCommand.RecordIncident;
import org.keji.command.incident.IncidentState.Known;
import org.keji.command.incident.IncidentState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.incident.IncidentEvent;

/** One incident with visitors (decision 49); the rules stand in {@link DecideIncident}. */
@AggregateRoot
public final class VisitorIncident {

    @AggregateIdentifier
    private @Nullable String id;

    private IncidentState state = new NotThere();

    /** Axon makes an empty incident and lets it remember its events. */
    VisitorIncident() {}

    @CommandHandler
    VisitorIncident(RecordIncident command, DecisionContext context) {
        apply(DecideIncident.record(command, context));
    }

    @CommandHandler
    void decide(CloseIncident command, DecisionContext context) {
        apply(DecideIncident.close(known(context), command, context));
    }

    @EventSourcingHandler
    void evolve(IncidentEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Only an incident that was recorded is closed; the exceptions of the department it concerns hold for it. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.department());
        return known;
    }
}

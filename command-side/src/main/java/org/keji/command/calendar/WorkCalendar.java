package org.keji.command.calendar;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.keji.command.calendar.CalendarCommand.CorrectYear;
import org.keji.command.calendar.CalendarCommand.PublishYear;
import org.keji.kernel.calendar.CalendarEvent;
import org.keji.kernel.decision.DecisionContext;

/** The calendar of one region, year by year; the rules stand in {@link DecideYear}. */
@AggregateRoot
public final class WorkCalendar {

    @AggregateIdentifier
    private @Nullable String id;

    private CalendarState state = CalendarState.EMPTY;

    /** Axon makes an empty calendar and lets it remember its events. */
    WorkCalendar() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(PublishYear command, DecisionContext context) {
        apply(DecideYear.publish(state, command, context));
    }

    @CommandHandler
    void decide(CorrectYear command, DecisionContext context) {
        apply(DecideYear.correct(state, command, context));
    }

    @EventSourcingHandler
    void evolve(CalendarEvent event) {
        id = event.stream();
        state = state.after(event);
    }
}

package org.keji.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The least that can be decided on: something is opened, and noted upon. */
class StockNote {

    @AggregateIdentifier
    private @Nullable String id;

    private int notes;

    record Open(@TargetAggregateIdentifier String id, String text) {}

    record Write(@TargetAggregateIdentifier String id, String text) {}

    record Opened(String id, String text) {}

    record Written(String id, String text) {}

    StockNote() {}

    @CommandHandler
    StockNote(Open command) {
        apply(new Opened(command.id(), command.text()));
    }

    @CommandHandler
    void handle(Write command) {
        if (notes < 0) {
            throw new IllegalStateException("There are no fewer than no notes");
        }
        apply(new Written(command.id(), command.text()));
    }

    @EventSourcingHandler
    void on(Opened event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(Written event) {
        notes++;
    }
}

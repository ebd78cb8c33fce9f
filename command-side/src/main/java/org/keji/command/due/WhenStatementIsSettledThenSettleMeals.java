package org.keji.command.due;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.hospitality.StatementEvent;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;

/** Once finance signed a month, each of its meals is settled (HO-06). It is worked out anew each time. */
final class WhenStatementIsSettledThenSettleMeals {

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;

    /** @param streams all events of a stream that are known */
    WhenStatementIsSettledThenSettleMeals(DueList due, Function<String, Stream<? extends EventMessage<?>>> streams) {
        this.due = due;
        this.streams = streams;
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof StatementEvent event) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        return streams.apply(stream)
                .map(EventMessage::getPayload)
                .filter(StatementSettled.class::isInstance)
                .map(StatementSettled.class::cast)
                .flatMap(settled -> settled.payments().stream()
                        .map(payment -> DueItem.of(
                                Kind.SETTLE, stream, payment.hospitalityId().value(), settled.occurredAt())))
                .toList();
    }
}

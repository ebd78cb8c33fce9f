package org.keji.command.due;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.breach.BreachEvent;
import org.keji.kernel.breach.BreachEvent.BreachAnswered;
import org.keji.kernel.breach.BreachEvent.BreachDecided;
import org.keji.kernel.breach.BreachEvent.BreachReported;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * From the decision on a breach the book says how long what was told of it is kept, and which book that is, is settled
 * then (DP-03, PO-02). That there was a breach, of which rule and with what finding, stays.
 */
final class WhenBreachIsDecidedThenKeepItsRetentionDue {

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Function<Instant, PolicyInForce> policy;

    /** @param streams all events of a stream that are known */
    WhenBreachIsDecidedThenKeepItsRetentionDue(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.policy = policy;
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof BreachEvent event) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        String department = "";
        Instant decided = null;
        for (EventMessage<?> message : streams.apply(stream).toList()) {
            switch ((BreachEvent) message.getPayload()) {
                case BreachReported e -> department = e.department();
                case BreachAnswered _ -> {}
                case BreachDecided e -> decided = e.occurredAt();
            }
        }
        if (decided == null) {
            return List.of();
        }
        var kept = policy.apply(decided).of(department).duration(PolicyParameter.RETENTION_BREACH);
        return List.of(DueItem.of(Kind.RETAIN, stream, DueItem.RETENTION, decided.plus(kept)));
    }
}

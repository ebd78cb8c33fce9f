package org.keji.command.due;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.breach.BreachEvent;
import org.keji.kernel.breach.BreachEvent.BreachAnswered;
import org.keji.kernel.breach.BreachEvent.BreachDecided;
import org.keji.kernel.breach.BreachEvent.BreachReported;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * What was told of a breach is kept for a while from the decision on it on (DP-03). That there was a breach, of which
 * rule and with what finding, stays.
 */
final class WhenBreachIsDecidedThenKeepItsRetentionDue {

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Retention retention;

    /** @param streams all events of a stream that are known */
    WhenBreachIsDecidedThenKeepItsRetentionDue(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.retention = new Retention(PolicyParameter.RETENTION_BREACH, policy);
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
        return List.of(retention.item(stream, decided, department));
    }
}

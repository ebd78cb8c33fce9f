package org.keji.command.due;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.incident.IncidentEvent;
import org.keji.kernel.incident.IncidentEvent.IncidentClosed;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * An incident in which staff led visitors in without approval is due to be reported as a breach at once (PE-06); and
 * what was told of any incident is kept for a while from its closure on (DP-03). Both are worked out anew each time, so
 * that it does not matter how often an event is seen: a breach that was reported is not reported again.
 */
final class WhenSomebodyIsLedInThenReportBreach {

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Retention retention;

    /** @param streams all events of a stream that are known */
    WhenSomebodyIsLedInThenReportBreach(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.retention = new Retention(PolicyParameter.RETENTION_BREACH, policy);
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof IncidentEvent event) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        List<DueItem> items = new ArrayList<>();
        String department = "";
        for (EventMessage<?> message : streams.apply(stream).toList()) {
            switch ((IncidentEvent) message.getPayload()) {
                case IncidentRecorded e -> {
                    department = e.department();
                    if (e.kind().isBreach()) {
                        items.add(DueItem.of(Kind.TREAT_AS_BREACH, stream, DueItem.BREACH, e.occurredAt()));
                    }
                }
                case IncidentClosed e -> items.add(retention.item(stream, e.occurredAt(), department));
            }
        }
        return items;
    }
}

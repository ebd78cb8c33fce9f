package org.keji.command.due;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.complaint.Beats;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintClocks;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.Standing;

/**
 * Whatever happens to a complaint, the due list holds the targets of its clocks that run, and who is to be told of
 * those that were missed (CO-02, CO-08, CO-12). The clocks are worked out anew each time, so that it does not matter
 * how often an event is seen.
 */
final class WhenComplaintMovesThenKeepItsClocksDue {

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final WhenComplaintEndsThenKeepItsRetentionDue retention;

    /** @param streams all events of a stream that are known */
    WhenComplaintMovesThenKeepItsClocksDue(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            WhenComplaintEndsThenKeepItsRetentionDue retention) {
        this.due = due;
        this.streams = streams;
        this.retention = retention;
    }

    void on(EventMessage<?> message) {
        // A complaint of the past was dealt with long ago; it is counted, and sets nothing in motion.
        boolean isHistory = Boolean.TRUE.equals(message.getMetaData().get("history"));
        if (!isHistory
                && message.getPayload() instanceof ComplaintEvent event
                && (!Beats.of(event).isEmpty() || event instanceof ParticularsCorrected)) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        List<ComplaintEvent> history = streams.apply(stream)
                .map(message -> (ComplaintEvent) message.getPayload())
                .toList();
        ComplaintClocks clocks =
                history.stream().reduce(ComplaintClocks.NONE, ComplaintClocks::after, (first, second) -> second);
        List<DueItem> items = new ArrayList<>();
        retention.item(stream, history).ifPresent(items::add);
        clocks.standings().forEach((name, standing) -> add(items, stream, name, standing));
        return items;
    }

    private static void add(List<DueItem> items, String stream, ClockName name, Standing standing) {
        if (!standing.clock().isRunning()) {
            return;
        }
        Instant target = standing.clock().dueAt();
        Instant telling = standing.escalatesAt();
        if (standing.missedAt() == null && target != null) {
            items.add(DueItem.of(Kind.MISS, stream, name.code(), target));
        } else if (telling != null) {
            items.add(DueItem.of(Kind.ESCALATE, stream, name.code(), telling));
        }
    }
}

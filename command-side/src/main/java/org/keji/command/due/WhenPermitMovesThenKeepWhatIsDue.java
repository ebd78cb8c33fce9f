package org.keji.command.due;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.command.due.DueItem.Kind;
import org.keji.command.permit.CourseCommand.ClosePermit;
import org.keji.command.permit.CourseCommand.ExpirePermit;
import org.keji.command.permit.CourseCommand.NoteNoShow;
import org.keji.command.permit.GateCommand.NoteOverstay;
import org.keji.command.permit.NoticeCommand.MissAcknowledgement;
import org.keji.command.permit.NoticeCommand.MissNotice;
import org.keji.command.permit.PermitDuties;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * Whatever happens to a permit, its notices, its decision, its end and the leaving of whoever is inside are due
 * (PE-03, PE-05, PE-10), and who its visitors were is kept for a while (DP-03). All of it is worked out anew each time.
 */
final class WhenPermitMovesThenKeepWhatIsDue {

    /** What is due of a visitor is named by their number after this word. */
    private static final String EXIT = "exit ";

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Function<Instant, PolicyInForce> policy;

    /** @param streams all events of a stream that are known */
    WhenPermitMovesThenKeepWhatIsDue(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.policy = policy;
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof PermitEvent event) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        List<PermitEvent> events = streams.apply(stream)
                .map(message -> (PermitEvent) message.getPayload())
                .toList();
        PermitDuties duties = PermitDuties.of(events);
        List<DueItem> items = new ArrayList<>();
        put(items, Kind.VISIT_NOTICE, stream, "notice", duties.notice());
        put(items, Kind.ACKNOWLEDGEMENT, stream, "acknowledgement", duties.acknowledgements());
        put(items, Kind.EXPIRE, stream, "decision", duties.decision());
        put(items, Kind.NO_SHOW, stream, "entry", duties.firstEntry());
        put(items, Kind.CLOSE, stream, "closing", duties.closing());
        duties.exits().forEach((visitor, at) -> put(items, Kind.OVERSTAY, stream, EXIT + visitor, at));
        Instant ended = duties.ended();
        if (ended != null) {
            Duration kept = policy.apply(ended).of(duties.department()).duration(PolicyParameter.RETENTION_VISITOR);
            duties.persons().forEach(person -> put(items, Kind.RETAIN, stream, person.value(), ended.plus(kept)));
        }
        return items;
    }

    private static void put(List<DueItem> items, Kind kind, String stream, String clock, @Nullable Instant at) {
        if (at != null) {
            items.add(DueItem.of(kind, stream, clock, at));
        }
    }

    /** @throws IllegalArgumentException if it is not about a permit */
    static Command command(DueItem item) {
        VisitorPermitId permit = new VisitorPermitId(item.stream());
        return switch (item.kind()) {
            case VISIT_NOTICE -> new MissNotice(permit);
            case ACKNOWLEDGEMENT -> new MissAcknowledgement(permit);
            case EXPIRE -> new ExpirePermit(permit);
            case NO_SHOW -> new NoteNoShow(permit);
            case CLOSE -> new ClosePermit(permit);
            case OVERSTAY ->
                new NoteOverstay(permit, Integer.parseInt(item.clock().substring(EXIT.length())));
            default -> throw new IllegalArgumentException("Not of a permit: " + item.kind());
        };
    }
}

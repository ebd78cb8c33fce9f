package org.keji.command.due;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.visit.RoadEvent;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.RoadEvent.VisitStarted;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;

/**
 * From the end of a visit its report is due (VP-09); once it is reported, what was promised and heard is due to be
 * passed on at once (CU-18, CO-01, IN-07), and what was said is kept for a while (DP-03). All of it is worked out anew
 * each time, so that it does not matter how often an event is seen: what was passed on is not passed on again.
 */
final class WhenVisitEndsThenKeepWhatIsDue {

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Function<Instant, PolicyInForce> policy;

    /** @param streams all events of a stream that are known */
    WhenVisitEndsThenKeepWhatIsDue(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.policy = policy;
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof RoadEvent event) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        Map<VisitId, VisitEnded> ended = new LinkedHashMap<>();
        Map<VisitId, DueItem> reports = new LinkedHashMap<>();
        List<DueItem> items = new ArrayList<>();
        for (EventMessage<?> message : streams.apply(stream).toList()) {
            if (message.getPayload() instanceof RoadEvent event) {
                switch (event) {
                    case VisitEnded e -> {
                        ended.put(e.visitId(), e);
                        reports.put(
                                e.visitId(),
                                DueItem.of(Kind.REPORT, stream, e.visitId().value(), e.reportDue()));
                    }
                    case VisitReportMissed e -> reports.remove(e.visitId());
                    case VisitReported e -> {
                        reports.remove(e.visitId());
                        items.addAll(passedOn(
                                e,
                                Objects.requireNonNull(ended.get(e.visitId())).occurredAt()));
                        items.add(kept(e));
                    }
                    case VisitStarted _, VisitUrgencyNoted _ -> {}
                }
            }
        }
        items.addAll(reports.values());
        return items;
    }

    /** It was promised and heard while the account manager was there. */
    private static List<DueItem> passedOn(VisitReported e, Instant there) {
        List<DueItem> items = new ArrayList<>();
        for (int i = 0; i < e.outcome().promises().size(); i++) {
            items.add(DueItem.of(
                    Kind.PASS_ON, e.stream(), Following.promise(e.visitId(), i).written(), there));
        }
        for (int i = 0; i < e.outcome().heard().size(); i++) {
            items.add(DueItem.of(
                    Kind.PASS_ON, e.stream(), Following.heard(e.visitId(), i).written(), there));
        }
        return items;
    }

    private DueItem kept(VisitReported e) {
        Duration kept = policy.apply(e.occurredAt()).of(e.department()).duration(PolicyParameter.RETENTION_INTERACTION);
        return DueItem.of(
                Kind.RETAIN, e.stream(), e.visitId().value(), e.occurredAt().plus(kept));
    }
}

package org.keji.command.due;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.visit.FollowEvent;
import org.keji.kernel.visit.FollowEvent.FindingAnswered;
import org.keji.kernel.visit.FollowEvent.FindingPassedOn;
import org.keji.kernel.visit.FollowEvent.FindingUnanswered;
import org.keji.kernel.visit.FollowEvent.NextLeftOpen;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.RoadEvent;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.RoadEvent.VisitStarted;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;

/**
 * From the end of a visit its report is due (VP-09); once it is reported, what was promised and heard is due to be
 * passed on at once (CU-18, CO-01, IN-07), what was agreed for another month to be booked there, what departments were
 * told to be answered (VP-09), and what was said is kept for a while (DP-03). All of it is worked out anew each time,
 * so that it does not matter how often an event is seen: what was passed on is not passed on again.
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
            keep(event.stream(), message);
        }
        if (message.getPayload() instanceof FollowEvent event) {
            keep(event.stream(), message);
        }
    }

    private void keep(String stream, EventMessage<?> message) {
        Course course = new Course(stream);
        streams.apply(stream).map(EventMessage::getPayload).forEach(course::after);
        due.keep(stream, course.due(), EventMessages.positionOf(message));
    }

    /** What a plan leaves due, event by event. */
    private final class Course {

        private final String stream;
        private final Map<VisitId, Instant> ended = new LinkedHashMap<>();
        private final Map<String, DueItem> items = new LinkedHashMap<>();
        private @Nullable YearMonth month;

        Course(String stream) {
            this.stream = stream;
        }

        List<DueItem> due() {
            return List.copyOf(items.values());
        }

        void after(Object payload) {
            if (payload instanceof VisitPlanOpened e) {
                month = e.month();
            }
            if (payload instanceof RoadEvent event) {
                road(event);
            }
            if (payload instanceof FollowEvent event) {
                follow(event);
            }
        }

        private void road(RoadEvent event) {
            switch (event) {
                case VisitEnded e -> {
                    ended.put(e.visitId(), e.occurredAt());
                    put(Kind.REPORT, e.visitId().value(), e.reportDue());
                }
                case VisitReportMissed e -> items.remove(e.visitId().value());
                case VisitReported e -> {
                    passOn(e, Objects.requireNonNull(ended.get(e.visitId())));
                    book(e);
                    // By the name of the visit, as the report that is not awaited any more.
                    put(Kind.RETAIN, e.visitId().value(), e.occurredAt().plus(kept(e)));
                }
                case VisitStarted _, VisitUrgencyNoted _ -> {}
            }
        }

        private void follow(FollowEvent event) {
            switch (event) {
                case FindingPassedOn e ->
                    put(Kind.ANSWER, Following.finding(e.visitId(), e.finding()).written(), e.answerDue());
                case FindingAnswered e ->
                    items.remove(Following.finding(e.visitId(), e.finding()).written());
                case FindingUnanswered e ->
                    items.remove(Following.finding(e.visitId(), e.finding()).written());
                case NextLeftOpen e -> items.remove(Following.next(e.visitId()).written());
            }
        }

        /** It was promised and heard while the account manager was there. */
        private void passOn(VisitReported e, Instant there) {
            for (int i = 0; i < e.outcome().promises().size(); i++) {
                put(Kind.PASS_ON, Following.promise(e.visitId(), i).written(), there);
            }
            for (int i = 0; i < e.outcome().heard().size(); i++) {
                put(Kind.PASS_ON, Following.heard(e.visitId(), i).written(), there);
            }
        }

        /** In the same month it was booked with the report. */
        private void book(VisitReported e) {
            LocalDate next = e.nextOn();
            if (next != null && !YearMonth.from(next).equals(month)) {
                put(Kind.BOOK, Following.next(e.visitId()).written(), e.occurredAt());
            }
        }

        private void put(Kind kind, String clock, Instant at) {
            items.put(clock, DueItem.of(kind, stream, clock, at));
        }
    }

    private Duration kept(VisitReported e) {
        return policy.apply(e.occurredAt()).of(e.department()).duration(PolicyParameter.RETENTION_INTERACTION);
    }
}

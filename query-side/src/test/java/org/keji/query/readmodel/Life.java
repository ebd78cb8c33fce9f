package org.keji.query.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ClockEvent.TimeCorrected;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;

/** The events of complaints in the order they became known; whole hours count from the receipt. */
public final class Life {

    /** When the first complaint came in: the fourth of May at half past nine where the house counts days. */
    public static final Instant START = Instant.parse("2026-05-04T01:30:00Z");

    private static final Duration TIME_TO_RESOLVE = Duration.ofDays(3);

    private final List<Recorded> events = new ArrayList<>();
    private int complaints;

    public static Instant at(double hours) {
        return START.plusMillis((long) (hours * 3_600_000));
    }

    public static ComplaintId complaint(int number) {
        return new ComplaintId("complaint-" + UUID.nameUUIDFromBytes(new byte[] {(byte) number}));
    }

    public static <T> Personal<T> sealed() {
        return Personal.sealed(new Envelope("person-" + new UUID(1, 1), new UUID(2, 2), "text", new byte[] {1}));
    }

    public List<Recorded> events() {
        return List.copyOf(events);
    }

    /** Something else becomes known. */
    public Life then(DomainEvent event) {
        long position = events.size() + 1L;
        long sequence = events.stream()
                .filter(before -> before.stream().equals(event.stream()))
                .count();
        Map<String, Object> marks = Map.of("actor", "ann");
        events.add(new Recorded(event, position, event.stream(), sequence, at(1000 + position), marks));
        return this;
    }

    /** The next complaint comes in; what follows is about it. */
    public Life received(double hours) {
        complaints++;
        Instant due = at(hours + 24);
        return then(new ComplaintReceived(
                id(),
                at(hours),
                new ComplaintNumber("C2026-7K3QX9ZB2" + complaints),
                Channel.PHONE,
                "Invoicing",
                null,
                "Billing",
                null,
                "ann",
                sealed(),
                null,
                due));
    }

    public ComplaintId id() {
        return complaint(complaints);
    }

    public Life acknowledged(double hours) {
        return then(new ComplaintAcknowledged(id(), at(hours), true, at(hours + 48)));
    }

    /** As critical: there are three days from the receipt. */
    public Life assessed(double hours, double received) {
        return then(new ComplaintAssessed(
                id(),
                at(hours),
                "Wrong amount",
                Urgency.NORMAL,
                Severity.CRITICAL,
                at(received).plus(TIME_TO_RESOLVE),
                List.of("service-manager"),
                TIME_TO_RESOLVE));
    }

    public Life investigated(double hours) {
        return then(new ComplaintInvestigated(
                id(), at(hours), Responsibility.OURS, "Run started twice", List.of("Billing"), sealed()));
    }

    public Life answered(double hours, int round) {
        return then(new ComplaintAnswered(id(), at(hours), round, sealed(), true, at(hours + 168)));
    }

    public Life rejected(double hours, int round) {
        Instant due = at(hours).plus(TIME_TO_RESOLVE);
        return then(new AnswerRejected(id(), at(hours), round, TIME_TO_RESOLVE, due));
    }

    public Life reopened(double hours, int round) {
        Instant due = at(hours).plus(TIME_TO_RESOLVE);
        return then(new ComplaintReopened(id(), at(hours), round, TIME_TO_RESOLVE, due));
    }

    public Life followedUp(Instant at, int satisfaction, @Nullable Personal<String> remark) {
        return then(new ComplaintFollowedUp(id(), at, satisfaction, remark, at.plus(Duration.ofDays(30))));
    }

    public Life corrected(double hours, TimedStep step, int round, double was, double is) {
        return then(new TimeCorrected(id(), at(hours), step, round, at(was), at(is)));
    }
}

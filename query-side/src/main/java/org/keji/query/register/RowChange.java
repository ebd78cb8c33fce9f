package org.keji.query.register;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.Standing;
import org.keji.query.readmodel.Recorded;
import org.keji.query.register.ComplaintRow.Dates;
import org.keji.query.register.ComplaintRow.Finding;
import org.keji.query.register.ComplaintRow.Hands;
import org.keji.query.register.ComplaintRow.Outcome;
import org.keji.query.register.ComplaintRow.Particulars;
import org.keji.query.register.ComplaintRow.Rating;

/** A row on its way from one event to the next: what an event does not speak of stays as it was. */
final class RowChange {

    /** The steps in their order; one that becomes known late does not take a complaint back. */
    private static final List<String> STEPS = List.of("received", "acknowledged", "assessed", "investigated");

    private final String complaintId;
    private Particulars particulars;
    private @Nullable Hands hands;
    private String state;
    private @Nullable Rating rating;
    private @Nullable Finding finding;
    private TargetClock firstAnswer;
    private TargetClock resolution;
    private Outcome outcome;
    private @Nullable Instant endedAt;
    private long version;
    private long position;

    RowChange(ComplaintRow before) {
        this.complaintId = before.complaintId();
        this.particulars = before.particulars();
        this.hands = before.hands();
        this.state = before.state();
        this.rating = before.rating();
        this.finding = before.finding();
        this.firstAnswer = before.firstAnswer();
        this.resolution = before.resolution();
        this.outcome = before.outcome();
        this.endedAt = before.dates().endedAt();
        this.version = before.version();
        this.position = before.position();
    }

    /** A complaint that has just come in. */
    RowChange(ComplaintEvent received, Particulars particulars, @Nullable String owner) {
        this.complaintId = received.stream();
        this.particulars = particulars;
        this.hands = owner == null ? null : new Hands(owner, null);
        this.state = STEPS.getFirst();
        this.firstAnswer = Standing.clockAfter(null, ClockName.FIRST_ANSWER, received);
        this.resolution = Standing.clockAfter(null, ClockName.RESOLUTION, received);
        this.outcome = Outcome.NONE;
    }

    RowChange says(Particulars other) {
        particulars = other;
        return this;
    }

    RowChange inHandsOf(@Nullable String owner, @Nullable String offeredTo) {
        hands = owner == null && offeredTo == null ? null : new Hands(owner, offeredTo);
        return this;
    }

    RowChange reaches(String step) {
        if (STEPS.indexOf(state) >= 0 && STEPS.indexOf(state) < STEPS.indexOf(step)) {
            state = step;
        }
        return this;
    }

    RowChange isNow(String other) {
        state = other;
        endedAt = null;
        return this;
    }

    RowChange ends(String other, Instant at) {
        state = other;
        endedAt = at;
        return inHandsOf(hands == null ? null : hands.owner(), null);
    }

    RowChange weighs(Rating latest) {
        rating = latest;
        return this;
    }

    RowChange found(Finding latest) {
        finding = latest;
        return this;
    }

    RowChange comesTo(Outcome next) {
        outcome = next;
        return this;
    }

    ComplaintRow after(Recorded recorded) {
        ComplaintEvent event = (ComplaintEvent) recorded.event();
        firstAnswer = Standing.clockAfter(firstAnswer, ClockName.FIRST_ANSWER, event);
        resolution = Standing.clockAfter(resolution, ClockName.RESOLUTION, event);
        version = Math.max(version, recorded.sequence() + 1);
        position = Math.max(position, recorded.position());
        return new ComplaintRow(
                complaintId,
                particulars,
                hands,
                state,
                rating,
                finding,
                dates(),
                firstAnswer,
                resolution,
                outcome,
                version,
                position);
    }

    private Dates dates() {
        return new Dates(
                firstAnswer.startedAt(),
                Objects.requireNonNull(firstAnswer.dueAt()),
                firstAnswer.doneAt(),
                resolution.dueAt(),
                resolution.doneAt(),
                endedAt);
    }
}

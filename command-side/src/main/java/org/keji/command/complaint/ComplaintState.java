package org.keji.command.complaint;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ClockEvent;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintClocks;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ResolutionEvent;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.Standing;
import org.keji.kernel.complaint.Urgency;

/** What a complaint remembers to decide on. It remembers no text and no person who complained. */
public sealed interface ComplaintState {

    ComplaintState after(ComplaintEvent event);

    /** How far a complaint has come, in the order of the handbook. */
    enum Stage {
        RECEIVED,
        ACKNOWLEDGED,
        ASSESSED,
        INVESTIGATED,
        ANSWERED,
        FOLLOWED_UP,
        CLOSED,
        WITHDRAWN;

        boolean isOpen() {
            return this != CLOSED && this != WITHDRAWN;
        }
    }

    /** Nothing has happened yet. */
    record NotReceived() implements ComplaintState {

        @Override
        public ComplaintState after(ComplaintEvent event) {
            return switch (event) {
                case ComplaintReceived e -> Known.received(e.owner(), e.department(), event);
                case PastComplaintRegistered e -> Known.received(null, e.department(), event);
                case ComplaintAcknowledged _,
                        ComplaintAssessed _,
                        HandOverOffered _,
                        HandOverAccepted _,
                        HandOverDeclined _,
                        ComplaintAnnotated _,
                        ParticularsCorrected _,
                        ResolutionEvent _,
                        ClockEvent _ -> throw outOfOrder(event);
            };
        }
    }

    /**
     * In whose hands a complaint is (CO-04).
     *
     * @param owner who owns it; nobody owns a complaint of the past
     * @param offeredTo who was asked to take it and has not answered yet
     * @param department whose it is; the book may have exceptions for it (PO-01)
     */
    record Charge(
            @Nullable String owner,
            @Nullable String offeredTo,
            @Nullable String department) {}

    /** What it weighs, by the latest assessment (CO-03). */
    record Weight(Severity severity, Urgency urgency) {}

    /**
     * It came in.
     *
     * @param reached when each stage was last reached
     * @param clocks every step that has a time, done or not (CO-12)
     * @param weight null while it is not assessed
     * @param responsibility null while it is not investigated
     * @param actions by their numbers
     * @param round counts the answers: 1 until the first one is refused or the complaint reopened
     * @param acceptedAt when the complainant accepted the answer of this round; null while they did not
     * @param begun the earliest moment at which anything but the first answer was done about it, be it in an earlier
     *     round, of which the clocks tell nothing any more; null while nothing was
     */
    record Known(
            Stage stage,
            Map<Stage, Instant> reached,
            Charge charge,
            ComplaintClocks clocks,
            @Nullable Weight weight,
            @Nullable Responsibility responsibility,
            Map<Integer, Action> actions,
            int round,
            @Nullable Instant acceptedAt,
            @Nullable Instant begun)
            implements ComplaintState {

        public Known {
            reached = Map.copyOf(reached);
            actions = Map.copyOf(actions);
        }

        static Known received(@Nullable String owner, @Nullable String department, ComplaintEvent event) {
            Charge charge = new Charge(owner, null, department);
            ComplaintClocks clocks = ComplaintClocks.NONE.after(event);
            Map<Stage, Instant> reached = Map.of(Stage.RECEIVED, event.occurredAt());
            return new Known(Stage.RECEIVED, reached, charge, clocks, null, null, Map.of(), 1, null, null);
        }

        @Override
        public ComplaintState after(ComplaintEvent event) {
            return Remembering.after(timed(clocks.after(event)), event);
        }

        Known at(Stage next) {
            return new Known(next, reached, charge, clocks, weight, responsibility, actions, round, acceptedAt, begun);
        }

        /** The stage was reached then, be it for the first time, again, or by a corrected time. */
        Known having(Stage step, Instant at) {
            Map<Stage, Instant> next = new HashMap<>(reached);
            next.put(step, at);
            return new Known(stage, next, charge, clocks, weight, responsibility, actions, round, acceptedAt, begun);
        }

        Known inHandsOf(@Nullable String owner, @Nullable String offeredTo) {
            return charged(new Charge(owner, offeredTo, charge.department()));
        }

        Known ofDepartment(@Nullable String department) {
            return charged(new Charge(charge.owner(), charge.offeredTo(), department));
        }

        private Known charged(Charge other) {
            return new Known(stage, reached, other, clocks, weight, responsibility, actions, round, acceptedAt, begun);
        }

        private Known timed(ComplaintClocks next) {
            return new Known(stage, reached, charge, next, weight, responsibility, actions, round, acceptedAt, begun);
        }

        Known weighing(Weight next) {
            return new Known(stage, reached, charge, clocks, next, responsibility, actions, round, acceptedAt, begun);
        }

        Known foundToBe(Responsibility found) {
            return new Known(stage, reached, charge, clocks, weight, found, actions, round, acceptedAt, begun);
        }

        Known with(int number, Action action) {
            Map<Integer, Action> next = new HashMap<>(actions);
            next.put(number, action);
            return new Known(stage, reached, charge, clocks, weight, responsibility, next, round, acceptedAt, begun);
        }

        Known inRound(int next, @Nullable Instant accepted) {
            return new Known(stage, reached, charge, clocks, weight, responsibility, actions, next, accepted, begun);
        }

        Known begunAt(Instant at) {
            Instant first = begun == null || at.isBefore(begun) ? at : begun;
            return new Known(stage, reached, charge, clocks, weight, responsibility, actions, round, acceptedAt, first);
        }

        /** A clock that has begun. */
        Standing clock(ClockName name) {
            return Objects.requireNonNull(clocks.of(name), () -> "The clock has not begun: " + name);
        }

        /** When the latest stage was reached; the next one is reached after it. */
        Instant lastStep() {
            return Collections.max(reached.values());
        }

        /** The latest moment at which a step was taken, a clock moved or the answer accepted; it ends after that. */
        Instant lastMove() {
            return clocks.standings().values().stream()
                    .map(Standing::clock)
                    .map(clock -> later(clock.changedAt(), clock.stoppedAt()))
                    .reduce(later(lastStep(), acceptedAt), Known::later);
        }

        private static Instant later(Instant one, @Nullable Instant other) {
            return other == null || other.isBefore(one) ? one : other;
        }

        Instant receivedAt() {
            return clock(ClockName.FIRST_ANSWER).clock().startedAt();
        }
    }

    private static IllegalStateException outOfOrder(ComplaintEvent event) {
        return new IllegalStateException(
                "%s cannot come first".formatted(event.getClass().getSimpleName()));
    }
}

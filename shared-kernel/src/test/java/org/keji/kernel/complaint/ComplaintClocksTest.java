package org.keji.kernel.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.clock.Face;
import org.keji.kernel.complaint.ClockEvent.ClockMissed;
import org.keji.kernel.complaint.ClockEvent.ClockPaused;
import org.keji.kernel.complaint.ClockEvent.ClockResumed;
import org.keji.kernel.complaint.ClockEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ClockEvent.StepEscalated;
import org.keji.kernel.complaint.ClockEvent.TimeCorrected;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;

class ComplaintClocksTest {

    private static final ComplaintId ID = ComplaintId.of(UUID.fromString("7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111"));
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
    private static final PersonId CALLER = PersonId.of(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));

    private static final ComplaintEvent RECEIVED = new ComplaintReceived(
            ID,
            START,
            new ComplaintNumber("C2026-7K3QX9ZB2M"),
            Channel.PHONE,
            null,
            null,
            null,
            null,
            "Lin",
            Personal.of(CALLER, "Charged twice"),
            null,
            day(1));

    @Test
    void theTargetAResumptionTellsIsThatOfTheFold() {
        ComplaintClocks paused = folded(RECEIVED, answered(1), assessed(2, 14), new ClockPaused(ID, day(5)));
        Instant told = standing(paused, RESOLUTION).clock().resumed(day(8)).dueAt();
        ComplaintClocks resumed = paused.after(new ClockResumed(ID, day(8), told));
        assertThat(told).isEqualTo(day(17));
        assertThat(standing(resumed, RESOLUTION).clock().dueAt()).isEqualTo(told);
    }

    @Test
    void anotherReceiptMovesTheFirstAnswerAndTheResolution() {
        ComplaintClocks clocks =
                folded(RECEIVED, answered(1), assessed(2, 14), corrected(TimedStep.RECEIPT, 1, 0, -3, 4));
        assertThat(standing(clocks, FIRST_ANSWER).clock().dueAt()).isEqualTo(day(-2));
        assertThat(standing(clocks, FIRST_ANSWER).clock().face(day(4))).isEqualTo(Face.BREACHED);
        assertThat(standing(clocks, RESOLUTION).clock().dueAt()).isEqualTo(day(11));
    }

    @Test
    void inALaterRoundTheResolutionBeganWithTheReopening() {
        ComplaintClocks clocks = folded(
                RECEIVED,
                answered(1),
                assessed(2, 14),
                solved(1, 5),
                new AnswerRejected(ID, day(6), 1, Duration.ofDays(14), day(20)),
                corrected(TimedStep.RECEIPT, 2, 0, -3, 7));
        assertThat(standing(clocks, RESOLUTION).clock().dueAt()).isEqualTo(day(20));
        assertThat(standing(clocks, FIRST_ANSWER).clock().dueAt()).isEqualTo(day(-2));
    }

    @Test
    void aCorrectedAnswerMovesWhatFollowsIt() {
        ComplaintClocks clocks =
                folded(RECEIVED, answered(1), assessed(2, 4), solved(1, 5), corrected(TimedStep.ANSWER, 1, 5, 3, 9));
        assertThat(standing(clocks, RESOLUTION).clock().face(day(9))).isEqualTo(Face.MET);
        assertThat(standing(clocks, FOLLOW_UP).clock().dueAt()).isEqualTo(day(10));
    }

    @Test
    void anotherAssessmentDoesNotMakeTheFirstLate() {
        ComplaintClocks clocks = folded(RECEIVED, answered(1), assessed(2, 14), assessed(9, 7));
        assertThat(standing(clocks, ASSESSMENT).clock().stoppedAt()).isEqualTo(day(2));
        assertThat(standing(clocks, ASSESSMENT).clock().face(day(9))).isEqualTo(Face.MET);
        assertThat(standing(clocks, RESOLUTION).clock().dueAt()).isEqualTo(day(7));
    }

    @Test
    void whatWasDoneInTimeIsNotedAsLateNoMore() {
        FirstAnswerMissed missed = new FirstAnswerMissed(ID, late(1));
        StepEscalated told = escalated(FIRST_ANSWER, EscalationLevel.OWNER, 2, 3);
        Standing inTime = standing(folded(RECEIVED, missed, told, answered(1)), FIRST_ANSWER);
        assertThat(inTime).isEqualTo(new Standing(inTime.clock(), null, null, null));
        Standing tooLate = standing(folded(RECEIVED, missed, told, answered(2)), FIRST_ANSWER);
        assertThat(tooLate).isEqualTo(new Standing(tooLate.clock(), late(1), EscalationLevel.OWNER, null));
    }

    @Test
    void anotherTargetIsNotLateYet() {
        ComplaintClocks late = folded(
                RECEIVED,
                answered(1),
                assessed(2, 7),
                new ClockMissed(ID, late(7), RESOLUTION),
                escalated(RESOLUTION, EscalationLevel.OWNER, 8, 9));
        assertThat(standing(late, RESOLUTION).escalatesAt()).isEqualTo(day(9));
        Standing moved = standing(late.after(assessed(8, 14)), RESOLUTION);
        assertThat(moved).isEqualTo(new Standing(moved.clock(), null, null, null));
    }

    @Test
    void recordOrderAndTimeOrderComeToTheSameEnd() {
        FirstAnswerMissed missed = new FirstAnswerMissed(ID, late(1));
        StepEscalated told = escalated(FIRST_ANSWER, EscalationLevel.OWNER, 2, 3);
        assertSameEnd(RECEIVED, missed, told, answered(1));
        assertSameEnd(RECEIVED, missed, escalated(FIRST_ANSWER, EscalationLevel.OWNER, 4, 5), answered(3));
        assertSameEnd(
                RECEIVED,
                answered(1),
                assessed(2, 14),
                new ClockMissed(ID, late(14), RESOLUTION),
                new ClockPaused(ID, day(13)),
                new ClockResumed(ID, day(16), day(17)),
                new ClockMissed(ID, late(17), RESOLUTION));
        assertSameEnd(RECEIVED, answered(1), assessed(2, 14), corrected(TimedStep.FIRST_ANSWER, 1, 1, 2, 4));
        assertSameEnd(
                RECEIVED,
                new ClockPaused(ID, day(12)),
                new ClockResumed(ID, day(15), null),
                answered(16),
                assessed(17, 14),
                corrected(TimedStep.RECEIPT, 1, 0, -3, 18));
        assertSameEnd(RECEIVED, answered(1), assessed(2, 14), solved(1, 5), corrected(TimedStep.ANSWER, 1, 5, 4, 9));
        // What is registered late may be dated before a correction of the round before it.
        assertSameEnd(
                RECEIVED,
                answered(1),
                assessed(2, 14),
                solved(1, 5),
                corrected(TimedStep.RECEIPT, 1, 0, -3, 9),
                corrected(TimedStep.ANSWER, 1, 5, 4, 9),
                new AnswerRejected(ID, day(6), 1, Duration.ofDays(14), day(20)),
                solved(2, 7));
        assertSameEnd(
                RECEIVED,
                answered(1),
                new ComplaintAssessed(
                        ID, day(2), "Wrong amount", Urgency.NORMAL, Severity.MINOR, day(14), List.of(), null),
                corrected(TimedStep.RECEIPT, 1, 0, -3, 4));
    }

    @Test
    void aClockThatNeverBeganIsNotMoved() {
        assertThat(ComplaintClocks.NONE.after(new ClockPaused(ID, START)).standings())
                .isEmpty();
        assertThat(ComplaintClocks.NONE
                        .after(new ComplaintReopened(ID, START, 2, Duration.ofDays(1), day(1)))
                        .open())
                .containsExactly(RESOLUTION);
    }

    private static void assertSameEnd(ComplaintEvent... recorded) {
        List<ComplaintEvent> happened = new ArrayList<>();
        for (ComplaintEvent event : recorded) {
            DomainEvent right = event;
            for (ComplaintEvent other : recorded) {
                right = other instanceof TimeCorrected correction ? correction.corrected(right) : right;
            }
            happened.add((ComplaintEvent) right);
        }
        happened.sort(Comparator.comparing(ComplaintEvent::occurredAt));
        assertThat(folded(happened.toArray(ComplaintEvent[]::new))).isEqualTo(folded(recorded));
    }

    private static ComplaintClocks folded(ComplaintEvent... events) {
        ComplaintClocks clocks = ComplaintClocks.NONE;
        for (ComplaintEvent event : events) {
            clocks = clocks.after(event);
        }
        return clocks;
    }

    private static Standing standing(ComplaintClocks clocks, ClockName name) {
        return Objects.requireNonNull(clocks.of(name));
    }

    private static ComplaintAcknowledged answered(int days) {
        return new ComplaintAcknowledged(ID, day(days), days <= 1, day(days + 2));
    }

    private static ComplaintAssessed assessed(int days, int daysToResolve) {
        return new ComplaintAssessed(
                ID,
                day(days),
                "Wrong amount",
                Urgency.NORMAL,
                Severity.MINOR,
                day(daysToResolve),
                List.of(),
                Duration.ofDays(daysToResolve));
    }

    private static ComplaintAnswered solved(int round, int days) {
        return new ComplaintAnswered(ID, day(days), round, Personal.of(CALLER, "Cancelled"), true, day(days + 7));
    }

    private static StepEscalated escalated(ClockName clock, EscalationLevel level, int days, int next) {
        return new StepEscalated(ID, day(days), clock, level, day(next));
    }

    private static TimeCorrected corrected(TimedStep step, int round, int was, int is, int at) {
        return new TimeCorrected(ID, day(at), step, round, day(was), day(is));
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static Instant late(int days) {
        return day(days).plus(1, ChronoUnit.MICROS);
    }
}

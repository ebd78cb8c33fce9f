package org.keji.kernel.complaint;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.event.Correction;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.ComplaintId;

/** What happens to the clocks of a complaint by itself, and to recorded times (CO-08, CO-11). */
public sealed interface ClockEvent extends ComplaintEvent {

    /** The clock of the resolution stands still, for the reason that is recorded with this (CO-11). */
    @EventName("complaint.clock-paused")
    record ClockPaused(ComplaintId complaintId, Instant occurredAt) implements ClockEvent {}

    /**
     * The clock of the resolution goes on (CO-11).
     *
     * @param resolutionDue the last moment in time from now on; null while the complaint is not assessed
     */
    @EventName("complaint.clock-resumed")
    record ClockResumed(
            ComplaintId complaintId,
            Instant occurredAt,
            @Nullable Instant resolutionDue) implements ClockEvent {}

    /** The time for the first answer passed without one (CO-02, CO-11). It happened the moment the time was up. */
    @EventName("complaint.first-answer-missed")
    record FirstAnswerMissed(ComplaintId complaintId, Instant occurredAt) implements ClockEvent {}

    /** The time for another step passed (CO-11). It happened the moment the time was up. */
    @EventName("complaint.clock-missed")
    record ClockMissed(ComplaintId complaintId, Instant occurredAt, ClockName clock) implements ClockEvent {}

    /**
     * Somebody else is told of an overdue step (CO-08).
     *
     * @param nextAt when the next one is told; null at the top of the ladder
     */
    @EventName("complaint.step-escalated")
    record StepEscalated(
            ComplaintId complaintId,
            Instant occurredAt,
            ClockName clock,
            EscalationLevel level,
            @Nullable Instant nextAt)
            implements ClockEvent {}

    /**
     * A step happened at another time than was recorded (CO-07, CO-11). What was recorded stays recorded.
     *
     * @param round the round of answers the complaint is in
     */
    @EventName("complaint.time-corrected")
    record TimeCorrected(
            ComplaintId complaintId, Instant occurredAt, TimedStep step, int round, Instant was, Instant is)
            implements ClockEvent, Correction {

        @Override
        public DomainEvent corrected(DomainEvent recorded) {
            return switch (step) {
                case RECEIPT -> receipt(recorded);
                case FIRST_ANSWER ->
                    recorded instanceof ComplaintAcknowledged e
                            ? new ComplaintAcknowledged(e.complaintId(), is, e.inTime(), e.assessmentDue())
                            : recorded;
                case ANSWER ->
                    recorded instanceof ComplaintAnswered e && e.round() == round
                            ? new ComplaintAnswered(
                                    e.complaintId(), is, e.round(), e.solution(), e.inTime(), e.followUpDue())
                            : recorded;
            };
        }

        /** The target keeps its distance from the receipt. */
        private DomainEvent receipt(DomainEvent recorded) {
            if (recorded instanceof ComplaintReceived e) {
                Duration moved = Duration.between(e.occurredAt(), is);
                return new ComplaintReceived(
                        e.complaintId(),
                        is,
                        e.number(),
                        e.channel(),
                        e.product(),
                        e.kind(),
                        e.department(),
                        e.customerId(),
                        e.owner(),
                        e.content(),
                        e.complainant(),
                        e.firstAnswerDue().plus(moved));
            }
            if (recorded instanceof PastComplaintRegistered e) {
                Duration moved = Duration.between(e.occurredAt(), is);
                return new PastComplaintRegistered(
                        e.complaintId(),
                        is,
                        e.number(),
                        e.channel(),
                        e.product(),
                        e.kind(),
                        e.department(),
                        e.content(),
                        e.facts(),
                        e.firstAnswerDue().plus(moved));
            }
            return recorded;
        }
    }
}

package org.keji.kernel.complaint;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.event.Correction;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
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
    record ClockMissed(
            ComplaintId complaintId,
            Instant occurredAt,
            @Part ClockName clock) implements ClockEvent {}

    /**
     * Somebody else is told of an overdue step (CO-08).
     *
     * @param nextAt when the next one is told; null at the top of the ladder
     */
    @EventName("complaint.step-escalated")
    record StepEscalated(
            ComplaintId complaintId,
            Instant occurredAt,
            @Part ClockName clock,
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
            ComplaintId complaintId,
            Instant occurredAt,
            @Part TimedStep step,
            int round,
            Instant was,
            Instant is) implements ClockEvent, Correction {

        @Override
        public DomainEvent corrected(DomainEvent recorded) {
            if (recorded instanceof TimeCorrected e) {
                return correction(e);
            }
            return switch (step) {
                case RECEIPT -> receipt(recorded);
                case FIRST_ANSWER -> recorded instanceof ComplaintAcknowledged e ? firstAnswer(e) : recorded;
                case ANSWER -> recorded instanceof ComplaintAnswered e && e.round() == round ? answer(e) : recorded;
            };
        }

        /** Where the step itself says what is right, no earlier correction of it has anything left to move. */
        private DomainEvent correction(TimeCorrected e) {
            boolean isOfTheSame = e.step() == step && (step != TimedStep.ANSWER || e.round() == round);
            return isOfTheSame ? new TimeCorrected(e.complaintId(), e.occurredAt(), step, e.round(), is, is) : e;
        }

        /** What is due next keeps its distance from the step, as it does where clocks are folded. */
        private DomainEvent firstAnswer(ComplaintAcknowledged e) {
            Instant due = e.assessmentDue();
            return new ComplaintAcknowledged(e.complaintId(), is, e.inTime(), due == null ? null : due.plus(moved(e)));
        }

        private DomainEvent answer(ComplaintAnswered e) {
            Instant due = e.followUpDue().plus(moved(e));
            return new ComplaintAnswered(e.complaintId(), is, e.round(), e.solution(), e.resolvedInTime(), due);
        }

        private Duration moved(DomainEvent recorded) {
            return Duration.between(recorded.occurredAt(), is);
        }

        /** The target keeps its distance from the receipt. */
        private DomainEvent receipt(DomainEvent recorded) {
            if (recorded instanceof ComplaintReceived e) {
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
                        e.firstAnswerDue().plus(moved(e)));
            }
            if (recorded instanceof PastComplaintRegistered e) {
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
                        e.firstAnswerDue().plus(moved(e)));
            }
            // Of the time there is, the first assessments said only when it ends.
            if (recorded instanceof ComplaintAssessed e && e.timeToResolve() == null) {
                Instant due = e.resolutionDue().plus(Duration.between(was, is));
                return new ComplaintAssessed(
                        e.complaintId(), e.occurredAt(), e.kind(), e.urgency(), e.severity(), due, e.informs(), null);
            }
            return recorded;
        }
    }
}

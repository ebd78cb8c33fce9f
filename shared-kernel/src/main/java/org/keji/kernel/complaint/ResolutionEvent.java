package org.keji.kernel.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;

/** What happens from the investigation of a complaint to its end (CO-05 … CO-07, CO-09, CO-13). */
public sealed interface ResolutionEvent extends ComplaintEvent {

    /**
     * It was found out what happened, and why (CO-05). The latest investigation holds.
     *
     * @param cause the root cause, in few words that name no person
     * @param departments the departments concerned
     * @param findings what was found, sealed under the key of who complained
     */
    @EventName("complaint.investigated")
    record ComplaintInvestigated(
            ComplaintId complaintId,
            Instant occurredAt,
            Responsibility responsibility,
            String cause,
            List<String> departments,
            @Classified(Level.PERSONAL) Personal<String> findings)
            implements ResolutionEvent {

        public ComplaintInvestigated {
            departments = List.copyOf(departments);
        }
    }

    /**
     * Something is to be done, by a department and a person, by a time (CO-06, CO-12).
     *
     * @param action counts the complaint's actions from 1
     * @param description what is to be done, naming no person
     * @param verifier who sees to it that it is verified
     */
    @EventName("complaint.action-planned")
    record ActionPlanned(
            ComplaintId complaintId,
            Instant occurredAt,
            @Part int action,
            ActionKind kind,
            String description,
            String department,
            String responsible,
            String verifier,
            Instant dueAt)
            implements ResolutionEvent {}

    /** It was done; quality has until then to verify it (CO-06). */
    @EventName("complaint.action-carried-out")
    record ActionCarriedOut(
            ComplaintId complaintId,
            Instant occurredAt,
            @Part int action,
            String carriedOutBy,
            String verifier,
            Instant verificationDue)
            implements ResolutionEvent {}

    /** Quality saw that it was carried out and is effective (CO-06). */
    @EventName("complaint.action-verified")
    record ActionVerified(
            ComplaintId complaintId,
            Instant occurredAt,
            @Part int action) implements ResolutionEvent {}

    /** Quality saw that it is not effective: it is to be done again by another time (CO-06). */
    @EventName("complaint.action-found-ineffective")
    record ActionFoundIneffective(
            ComplaintId complaintId,
            Instant occurredAt,
            @Part int action,
            Instant dueAt) implements ResolutionEvent {}

    /**
     * The solution went to the complainant (CO-07).
     *
     * @param round counts the answers: another one after every reopening
     * @param resolvedInTime whether it came within the time to resolve, as far as was known then
     */
    @EventName("complaint.answered")
    record ComplaintAnswered(
            ComplaintId complaintId,
            Instant occurredAt,
            int round,
            @Classified(Level.PERSONAL) Personal<String> solution,
            boolean resolvedInTime,
            Instant followUpDue)
            implements ResolutionEvent {}

    /** The complainant is content with the answer (CO-07). */
    @EventName("complaint.answer-accepted")
    record AnswerAccepted(ComplaintId complaintId, Instant occurredAt, int round) implements ResolutionEvent {}

    /**
     * The complainant is not content: the complaint is open again, and no recorded time changes (CO-07).
     *
     * @param round that of the answer that was refused
     * @param timeToResolve the time for another answer, from now
     */
    @EventName("complaint.answer-rejected")
    record AnswerRejected(
            ComplaintId complaintId, Instant occurredAt, int round, Duration timeToResolve, Instant resolutionDue)
            implements ResolutionEvent {}

    /**
     * The complainant was called back (CO-07).
     *
     * @param satisfaction from 1, very dissatisfied, to 5, very satisfied
     */
    @EventName("complaint.followed-up")
    record ComplaintFollowedUp(
            ComplaintId complaintId,
            Instant occurredAt,
            int satisfaction,
            @Classified(Level.PERSONAL) @Nullable Personal<String> remark,
            Instant closingDue)
            implements ResolutionEvent {}

    /** There is no call-back, for the reason that is recorded with this (CO-09). */
    @EventName("complaint.follow-up-waived")
    record FollowUpWaived(ComplaintId complaintId, Instant occurredAt, Instant closingDue) implements ResolutionEvent {}

    /**
     * It is done with (CO-09).
     *
     * @param improvement what has become better through it, naming no person (CO-13)
     */
    @EventName("complaint.closed")
    record ComplaintClosed(
            ComplaintId complaintId,
            Instant occurredAt,
            @Nullable String improvement) implements ResolutionEvent {}

    /**
     * It was closed and is open again (CO-07, CO-09).
     *
     * @param round that of the answer to come
     */
    @EventName("complaint.reopened")
    record ComplaintReopened(
            ComplaintId complaintId, Instant occurredAt, int round, Duration timeToResolve, Instant resolutionDue)
            implements ResolutionEvent {}

    /**
     * The complainant took it back.
     *
     * @param cancelled the clocks that ran and end undecided
     */
    @EventName("complaint.withdrawn")
    record ComplaintWithdrawn(ComplaintId complaintId, Instant occurredAt, List<ClockName> cancelled)
            implements ResolutionEvent {

        public ComplaintWithdrawn {
            cancelled = List.copyOf(cancelled);
        }
    }
}

package org.keji.command.complaint;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Personal;

/** What one can ask of a complaint from the investigation to its end. */
public sealed interface ResolutionCommand extends ComplaintCommand {

    /** Say what happened, why, and whose doing it was (CO-05). */
    @Requires(Permission.INVESTIGATE_COMPLAINT)
    record InvestigateComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Responsibility responsibility,
            String cause,
            List<String> departments,
            Personal<String> findings)
            implements ResolutionCommand {}

    /** Plan a corrective or preventive action (CO-06). */
    @Requires(Permission.PLAN_ACTION)
    record PlanAction(
            @TargetAggregateIdentifier ComplaintId complaintId,
            ActionKind kind,
            String description,
            String department,
            String responsible,
            Instant dueAt)
            implements ResolutionCommand {}

    /** Say that an action was carried out (CO-06). */
    @Requires(Permission.CARRY_OUT_ACTION)
    record CarryOutAction(@TargetAggregateIdentifier ComplaintId complaintId, int action)
            implements ResolutionCommand {}

    /** Say whether an action that was carried out is effective; if not, by when it is done again (CO-06). */
    @Requires(Permission.VERIFY_ACTION)
    record VerifyAction(
            @TargetAggregateIdentifier ComplaintId complaintId,
            int action,
            boolean effective,
            @Nullable Instant dueAt) implements ResolutionCommand {}

    /** Give the complainant the solution (CO-07). */
    @Requires(Permission.ANSWER_COMPLAINT)
    record AnswerComplaint(@TargetAggregateIdentifier ComplaintId complaintId, Personal<String> solution)
            implements ResolutionCommand {}

    /** Say that the complainant is content with the answer (CO-07). */
    @Requires(Permission.ANSWER_COMPLAINT)
    record AcceptAnswer(@TargetAggregateIdentifier ComplaintId complaintId) implements ResolutionCommand {}

    /** Say that the complainant refused the answer, which opens the complaint again (CO-07). */
    @Requires(Permission.ANSWER_COMPLAINT)
    record RejectAnswer(@TargetAggregateIdentifier ComplaintId complaintId) implements ResolutionCommand {}

    /** Say how satisfied the complainant was when called back (CO-07). */
    @Requires(Permission.ANSWER_COMPLAINT)
    record FollowUpComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId,
            int satisfaction,
            @Nullable Personal<String> remark) implements ResolutionCommand {}

    /** Do without the call-back, for a reason (CO-09). */
    @Requires(Permission.ANSWER_COMPLAINT)
    record WaiveFollowUp(@TargetAggregateIdentifier ComplaintId complaintId) implements ResolutionCommand {}

    /** Close the complaint, saying what has become better through it (CO-09, CO-13). */
    @Requires(Permission.CLOSE_COMPLAINT)
    record CloseComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId,
            @Nullable String improvement) implements ResolutionCommand {}

    /** Open a closed complaint again, for a reason (CO-09). */
    @Requires(Permission.REOPEN_COMPLAINT)
    record ReopenComplaint(@TargetAggregateIdentifier ComplaintId complaintId) implements ResolutionCommand {}

    /** Say that the complainant took the complaint back. */
    @Requires(Permission.WITHDRAW_COMPLAINT)
    record WithdrawComplaint(@TargetAggregateIdentifier ComplaintId complaintId) implements ResolutionCommand {}
}

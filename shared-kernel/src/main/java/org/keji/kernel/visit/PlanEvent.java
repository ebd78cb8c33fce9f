package org.keji.kernel.visit;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.VisitPlanId;

/** What happens to a plan of visits as a whole (VP-02, VP-03, VP-06). Who, when and why stand beside each event. */
public sealed interface PlanEvent extends VisitPlanEvent {

    /**
     * There is a plan, and nothing in it.
     *
     * @param accountManager whose visits it plans
     * @param department whose it is, as who began it says: its exceptions from the policy book hold (PO-01)
     */
    @EventName("visit-plan.opened")
    record VisitPlanOpened(
            VisitPlanId planId, Instant occurredAt, String accountManager, String department, YearMonth month)
            implements PlanEvent {}

    /**
     * It is put before the superior (VP-03).
     *
     * @param leftOut which customers it does not visit, and why (VP-02)
     * @param submittedBy who may not approve it
     * @param awaitsApproval whether the policy book asks for somebody's approval
     */
    @EventName("visit-plan.submitted")
    record VisitPlanSubmitted(
            VisitPlanId planId, Instant occurredAt, List<LeftOut> leftOut, String submittedBy, boolean awaitsApproval)
            implements PlanEvent {}

    /**
     * It may start.
     *
     * @param approvedBy null where the policy book asks for nobody's approval
     */
    @EventName("visit-plan.approved")
    record VisitPlanApproved(
            VisitPlanId planId,
            Instant occurredAt,
            @Nullable String approvedBy) implements PlanEvent {}

    /** It goes back to the account manager as a draft; the reason is recorded with this. */
    @EventName("visit-plan.returned")
    record VisitPlanReturned(VisitPlanId planId, Instant occurredAt, String returnedBy) implements PlanEvent {}

    /** The account manager sets out. */
    @EventName("visit-plan.started")
    record VisitPlanStarted(VisitPlanId planId, Instant occurredAt) implements PlanEvent {}

    /**
     * An approved plan was changed; what changed follows, and the reason is recorded with this (VP-06).
     *
     * @param revision counted from 1
     * @param awaitsRemark whether somebody else changed it, and the account manager is asked what they say to it
     */
    @EventName("visit-plan.revised")
    record VisitPlanRevised(
            VisitPlanId planId, Instant occurredAt, int revision, String revisedBy, boolean awaitsRemark)
            implements PlanEvent {}

    /** What the account manager says to a revision by somebody else (VP-06); it names no person. */
    @EventName("visit-plan.remarked")
    record VisitPlanRemarked(VisitPlanId planId, Instant occurredAt, int revision, String remark)
            implements PlanEvent {}

    /** The month is over, and something was said of every visit (VP-10). */
    @EventName("visit-plan.closed")
    record VisitPlanClosed(VisitPlanId planId, Instant occurredAt, PlanMeasures measures) implements PlanEvent {}
}

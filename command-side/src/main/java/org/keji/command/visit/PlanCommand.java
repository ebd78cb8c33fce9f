package org.keji.command.visit;

import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;
import org.keji.kernel.visit.VisitTerms;

/** What one can ask of a plan of visits as a whole, and of what stands in it (VP-01 to VP-03, VP-06, VP-12). */
public sealed interface PlanCommand extends VisitPlanCommand {

    /** Begin the plan of an account manager and a month (VP-01). */
    @Requires(Permission.PLAN_VISITS)
    record OpenPlan(@TargetAggregateIdentifier VisitPlanId planId, String accountManager, YearMonth month)
            implements PlanCommand {

        static OpenPlan of(String accountManager, YearMonth month) {
            return new OpenPlan(VisitPlanId.of(accountManager, month), accountManager, month);
        }
    }

    /**
     * Put a visit into the plan (VP-01).
     *
     * @param follows the visit it takes up; null if none
     */
    @Requires(Permission.PLAN_VISITS)
    record PlanVisit(
            @TargetAggregateIdentifier VisitPlanId planId,
            VisitId visitId,
            VisitTerms terms,
            VisitSlot slot,
            @Nullable VisitId follows)
            implements PlanCommand {}

    /**
     * Change several visits at once, for one reason (VP-06, VP-12).
     *
     * @param why null where a draft is changed
     */
    @Requires(Permission.PLAN_VISITS)
    record RevisePlan(
            @TargetAggregateIdentifier VisitPlanId planId,
            @Nullable VisitReason why,
            List<VisitChange> changes) implements PlanCommand {}

    /** Put the plan before the superior, and name whom it leaves out (VP-02, VP-03). */
    @Requires(Permission.PLAN_VISITS)
    record SubmitPlan(@TargetAggregateIdentifier VisitPlanId planId, List<LeftOut> leftOut) implements PlanCommand {}

    /** Approve it (VP-03). */
    @Requires(Permission.SUPERVISE_VISITS)
    record ApprovePlan(@TargetAggregateIdentifier VisitPlanId planId) implements PlanCommand {}

    /** Give it back to be changed, and say why (VP-03). */
    @Requires(Permission.SUPERVISE_VISITS)
    record ReturnPlan(@TargetAggregateIdentifier VisitPlanId planId) implements PlanCommand {}

    /** Set out (VP-03). */
    @Requires(Permission.PLAN_VISITS)
    record StartPlan(@TargetAggregateIdentifier VisitPlanId planId) implements PlanCommand {}

    /** Say something to a revision by somebody else (VP-06). */
    @Requires(Permission.PLAN_VISITS)
    record RemarkPlan(@TargetAggregateIdentifier VisitPlanId planId, String remark) implements PlanCommand {}

    /** End it, with what it came to (VP-10). */
    @Requires(Permission.PLAN_VISITS)
    record ClosePlan(@TargetAggregateIdentifier VisitPlanId planId) implements PlanCommand {}
}

package org.keji.command.visit;

import static org.keji.command.visit.PlanRule.*;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keji.command.customer.Concern;
import org.keji.command.visit.PlanCommand.ApprovePlan;
import org.keji.command.visit.PlanCommand.ClosePlan;
import org.keji.command.visit.PlanCommand.OpenPlan;
import org.keji.command.visit.PlanCommand.RemarkPlan;
import org.keji.command.visit.PlanCommand.ReturnPlan;
import org.keji.command.visit.PlanCommand.StartPlan;
import org.keji.command.visit.PlanCommand.SubmitPlan;
import org.keji.command.visit.VisitPlanState.Approved;
import org.keji.command.visit.VisitPlanState.Draft;
import org.keji.command.visit.VisitPlanState.Known;
import org.keji.command.visit.VisitPlanState.Nothing;
import org.keji.command.visit.VisitPlanState.Running;
import org.keji.command.visit.VisitPlanState.Submitted;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.PlanEvent;
import org.keji.kernel.visit.PlanEvent.VisitPlanApproved;
import org.keji.kernel.visit.PlanEvent.VisitPlanClosed;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.PlanEvent.VisitPlanRemarked;
import org.keji.kernel.visit.PlanEvent.VisitPlanReturned;
import org.keji.kernel.visit.PlanEvent.VisitPlanStarted;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;

/**
 * A plan is opened, submitted, approved by somebody else or by the book, started, remarked on and closed (VP-01 to
 * VP-03, VP-10). All of it happens when it is told: an approval that could be dated back would be none.
 */
final class DecidePlan {

    private DecidePlan() {}

    static VisitPlanOpened open(VisitPlanState state, OpenPlan command, DecisionContext context) {
        PlanGround.requireOwn(command.accountManager(), Permission.PLAN_VISITS, context);
        context.require(PLAN_IS_OPENED_ONCE, state instanceof Nothing, "/month");
        boolean isAhead = !command.month().isBefore(YearMonth.from(PlanGround.today(context)));
        context.require(PLANNED_MONTH_IS_NOT_OVER, isAhead, "/month");
        return new VisitPlanOpened(
                command.planId(),
                context.now(),
                command.accountManager(),
                context.actor().department(),
                command.month());
    }

    static List<PlanEvent> submit(Known state, SubmitPlan command, DecisionContext context) {
        Plan plan = state.plan();
        PlanGround.requireOwn(plan.accountManager(), Permission.PLAN_VISITS, context);
        context.require(ONLY_A_DRAFT_IS_SUBMITTED, state instanceof Draft, "");
        requireLeftOut(plan, command.leftOut(), context);
        context.require(KEY_CUSTOMERS_ARE_PLANNED_AHEAD, isAhead(plan, context) || !visitsKey(plan, context), "");
        boolean awaits = context.book().isOn(PolicyParameter.VISIT_PLAN_APPROVAL);
        VisitPlanSubmitted submitted = new VisitPlanSubmitted(
                plan.id(), context.now(), command.leftOut(), context.actor().subject(), awaits);
        return awaits ? List.of(submitted) : List.of(submitted, new VisitPlanApproved(plan.id(), context.now(), null));
    }

    /** A customer is either visited or left out, and is left out once. */
    private static void requireLeftOut(Plan plan, List<LeftOut> leftOut, DecisionContext context) {
        Set<CustomerId> named = new HashSet<>(plan.customers());
        for (int i = 0; i < leftOut.size(); i++) {
            CustomerId customer = leftOut.get(i).customerId();
            String pointer = "/leftOut/" + i + "/customerId";
            context.customer(customer, Concern.CUSTOMER_HAS_A_CARD, pointer);
            context.require(WHO_IS_LEFT_OUT_IS_NOT_VISITED, named.add(customer), pointer);
        }
    }

    private static boolean isAhead(Plan plan, DecisionContext context) {
        Instant begins = plan.month().atDay(1).atStartOfDay(context.zone()).toInstant();
        Duration lead = context.book().duration(PolicyParameter.VISIT_PLAN_LEAD);
        return !context.now().isAfter(begins.minus(lead));
    }

    private static boolean visitsKey(Plan plan, DecisionContext context) {
        return plan.customers().stream()
                .map(customer -> context.customer(customer, Concern.CUSTOMER_HAS_A_CARD, ""))
                .anyMatch(customer -> customer.standing() == Standing.KEY);
    }

    static VisitPlanApproved approve(Known state, ApprovePlan command, DecisionContext context) {
        requireWord(state, context);
        return new VisitPlanApproved(
                command.planId(), context.now(), context.actor().subject());
    }

    static VisitPlanReturned giveBack(Known state, ReturnPlan command, DecisionContext context) {
        requireWord(state, context);
        context.require(RETURNED_PLAN_SAYS_WHY, context.givesReason(), "/reason");
        return new VisitPlanReturned(
                command.planId(), context.now(), context.actor().subject());
    }

    private static void requireWord(Known state, DecisionContext context) {
        boolean awaits = state instanceof Submitted;
        context.require(PLAN_AWAITS_A_WORD, awaits, "");
        boolean isOwn = context.actor().is(state.plan().accountManager())
                || context.actor().is(((Submitted) state).submittedBy());
        context.require(ANOTHER_DECIDES_ON_A_PLAN, !isOwn, "");
    }

    static VisitPlanStarted start(Known state, StartPlan command, DecisionContext context) {
        PlanGround.requireOwn(state.plan().accountManager(), Permission.PLAN_VISITS, context);
        context.require(PLAN_IS_APPROVED_BEFORE_IT_STARTS, state instanceof Approved, "");
        return new VisitPlanStarted(command.planId(), context.now());
    }

    static VisitPlanRemarked remark(Known state, RemarkPlan command, DecisionContext context) {
        Plan plan = state.plan();
        context.require(ACCOUNT_MANAGER_REMARKS, context.actor().is(plan.accountManager()), "");
        context.require(REVISION_AWAITS_A_REMARK, plan.awaitsRemark(), "");
        return new VisitPlanRemarked(command.planId(), context.now(), plan.revisions(), command.remark());
    }

    static VisitPlanClosed close(Known state, ClosePlan command, DecisionContext context) {
        Plan plan = state.plan();
        PlanGround.requireOwn(plan.accountManager(), Permission.PLAN_VISITS, context);
        context.require(PLAN_RUNS_BEFORE_IT_ENDS, state instanceof Running, "");
        VisitId open = plan.firstOpen();
        context.require(EVERY_VISIT_IS_SETTLED, open == null, "/visits/" + open);
        return new VisitPlanClosed(command.planId(), context.now(), plan.measures());
    }
}

package org.keji.command.visit;

import static org.keji.command.visit.FollowRule.*;
import static org.keji.command.visit.PlanRule.PLANNED_MONTH_IS_NOT_OVER;
import static org.keji.command.visit.PlanRule.PLAN_TAKES_CHANGES;
import static org.keji.command.visit.PlanRule.VISIT_IS_PLANNED_ONCE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keji.command.customer.Concern;
import org.keji.command.visit.Awaited.Finding;
import org.keji.command.visit.FollowCommand.AnswerFinding;
import org.keji.command.visit.FollowCommand.BookNext;
import org.keji.command.visit.FollowCommand.LeaveNextOpen;
import org.keji.command.visit.FollowCommand.MissAnswer;
import org.keji.command.visit.VisitPlanState.Approved;
import org.keji.command.visit.VisitPlanState.Known;
import org.keji.command.visit.VisitPlanState.Running;
import org.keji.command.visit.VisitState.Reported;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.FollowEvent.FindingAnswered;
import org.keji.kernel.visit.FollowEvent.FindingUnanswered;
import org.keji.kernel.visit.FollowEvent.NextLeftOpen;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.VisitPlanEvent;
import org.keji.kernel.visit.VisitSlot;

/** A department answers a finding, and the next visit is booked in another month or left open (VP-09). */
final class DecideFollow {

    private DecideFollow() {}

    static FindingAnswered answer(Known state, AnswerFinding command, DecisionContext context) {
        Finding finding = awaited(state, command.visitId(), context).findings().get(command.finding());
        context.require(FINDING_AWAITS_AN_ANSWER, finding != null, "");
        Finding asked = Objects.requireNonNull(finding);
        boolean reaches = Permission.ANSWER_FINDING.reachOf(context.actor()) == Scope.ANY;
        boolean isOwn = context.actor().department().equals(asked.department());
        context.require(ITS_DEPARTMENT_ANSWERS_A_FINDING, reaches || isOwn, "");
        return new FindingAnswered(
                command.planId(),
                context.now(),
                command.visitId(),
                command.finding(),
                command.answer(),
                context.actor().subject(),
                !context.now().isAfter(asked.answerDue()));
    }

    static FindingUnanswered miss(Known state, MissAnswer command, DecisionContext context) {
        Finding finding = awaited(state, command.visitId(), context).findings().get(command.finding());
        boolean isMissed = finding != null && !finding.missed() && context.now().isAfter(finding.answerDue());
        context.require(ANSWER_IS_OVERDUE, isMissed, "");
        return new FindingUnanswered(command.planId(), context.now(), command.visitId(), command.finding());
    }

    /** What was agreed with the customer needs no reason and no remark, as where it lies in the same month. */
    static List<VisitPlanEvent> book(VisitPlanState state, BookNext command, DecisionContext context) {
        context.concerns(command.department());
        Concern.served(command.terms().customerId(), Permission.PLAN_VISITS, context);
        VisitId booked = command.visitId().next();
        context.claim(VisitPlan.VISIT, booked.value(), VISIT_IS_PLANNED_ONCE, "/nextOn");
        List<VisitPlanEvent> events = new ArrayList<>();
        int order = 1;
        if (state instanceof Known known) {
            context.require(PLAN_TAKES_CHANGES, DecideVisits.takesChanges(known), "/nextOn");
            order = known.plan().nextOrder(command.day());
        } else {
            events.add(opened(command, context));
        }
        events.add(new VisitPlanned(
                command.planId(),
                context.now(),
                booked,
                command.terms(),
                new VisitSlot(command.day(), null, order),
                command.visitId(),
                state instanceof Approved || state instanceof Running));
        return events;
    }

    private static VisitPlanOpened opened(BookNext command, DecisionContext context) {
        boolean isAhead = !command.month().isBefore(YearMonth.from(PlanGround.today(context)));
        context.require(PLANNED_MONTH_IS_NOT_OVER, isAhead, "/nextOn");
        return new VisitPlanOpened(
                command.planId(), context.now(), command.accountManager(), command.department(), command.month());
    }

    static NextLeftOpen leaveOpen(Known state, LeaveNextOpen command, DecisionContext context) {
        YearMonth next = awaited(state, command.visitId(), context).next();
        boolean waits = command.toMonth().equals(next)
                && !command.toMonth().equals(state.plan().month());
        context.require(NEXT_WAITS_FOR_ANOTHER_MONTH, waits, "");
        return new NextLeftOpen(command.planId(), context.now(), command.visitId(), command.toMonth(), command.rule());
    }

    /** Nothing is awaited of a visit that is not reported. */
    private static Awaited awaited(Known state, VisitId visit, DecisionContext context) {
        return PlanGround.requireVisit(state.plan(), visit, "", context) instanceof Reported reported
                ? reported.awaited()
                : new Awaited(null, null, Map.of());
    }
}

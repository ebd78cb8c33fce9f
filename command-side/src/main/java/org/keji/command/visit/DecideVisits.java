package org.keji.command.visit;

import static org.keji.command.visit.PlanRule.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Concern;
import org.keji.command.visit.PlanCommand.PlanVisit;
import org.keji.command.visit.PlanCommand.RevisePlan;
import org.keji.command.visit.VisitChange.Cancel;
import org.keji.command.visit.VisitChange.Miss;
import org.keji.command.visit.VisitChange.Move;
import org.keji.command.visit.VisitChange.Postpone;
import org.keji.command.visit.VisitChange.Reassign;
import org.keji.command.visit.VisitChange.Remove;
import org.keji.command.visit.VisitPlanState.Approved;
import org.keji.command.visit.VisitPlanState.Draft;
import org.keji.command.visit.VisitPlanState.Known;
import org.keji.command.visit.VisitPlanState.Running;
import org.keji.command.visit.VisitState.Planned;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.visit.ChangeEvent;
import org.keji.kernel.visit.ChangeEvent.VisitCancelled;
import org.keji.kernel.visit.ChangeEvent.VisitMissed;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.ChangeEvent.VisitPostponed;
import org.keji.kernel.visit.ChangeEvent.VisitReassigned;
import org.keji.kernel.visit.ChangeEvent.VisitRemoved;
import org.keji.kernel.visit.PlanEvent.VisitPlanRevised;
import org.keji.kernel.visit.VisitPlanEvent;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;

/** Visits enter a plan, move in it and leave it; once it is approved, with a reason (VP-01, VP-06, VP-12). */
final class DecideVisits {

    private DecideVisits() {}

    static List<VisitPlanEvent> plan(Known state, PlanVisit command, DecisionContext context) {
        Plan plan = requireOpen(state, context);
        Concern.served(command.terms().customerId(), Permission.PLAN_VISITS, context);
        requireMonth(plan, command.slot(), "/day", context);
        context.claim(VisitPlan.VISIT, command.visitId().value(), VISIT_IS_PLANNED_ONCE, "/visitId");
        boolean isDraft = state instanceof Draft;
        List<VisitPlanEvent> events = new ArrayList<>();
        if (!isDraft) {
            context.require(REVISION_SAYS_WHY, context.givesReason(), "/reason");
            events.add(revised(plan, context));
        }
        events.add(new VisitPlanned(
                plan.id(),
                context.now(),
                command.visitId(),
                command.terms(),
                command.slot(),
                command.follows(),
                !isDraft));
        return events;
    }

    static List<VisitPlanEvent> revise(Known state, RevisePlan command, DecisionContext context) {
        Plan plan = requireOpen(state, context);
        boolean isDraft = state instanceof Draft;
        List<VisitPlanEvent> events = new ArrayList<>();
        if (!isDraft) {
            context.require(REVISION_SAYS_WHY, command.why() != null, "/why");
            context.require(REVISION_SAYS_WHY, context.givesReason(), "/reason");
            events.add(revised(plan, context));
        }
        for (int i = 0; i < command.changes().size(); i++) {
            VisitChange change = command.changes().get(i);
            String pointer = "/changes/" + i;
            context.require(CHANGE_FITS_THE_PLAN, isDraft ? fitsDraft(change) : !(change instanceof Remove), pointer);
            VisitState visit = PlanGround.requireVisit(plan, change.visitId(), pointer + "/visitId", context);
            context.require(VISIT_IS_STILL_TO_BE_MADE, visit instanceof Planned, pointer + "/visitId");
            ChangeEvent event = changed(plan, (Planned) visit, change, command.why(), pointer, context);
            plan = plan.after(event);
            events.add(event);
        }
        return events;
    }

    static Plan requireOpen(Known state, DecisionContext context) {
        PlanGround.requireOwn(state.plan().accountManager(), Permission.PLAN_VISITS, context);
        context.require(PLAN_TAKES_CHANGES, takesChanges(state), "");
        return state.plan();
    }

    static boolean takesChanges(Known state) {
        return state instanceof Draft || state instanceof Approved || state instanceof Running;
    }

    private static boolean fitsDraft(VisitChange change) {
        return change instanceof Move || change instanceof Remove;
    }

    static VisitPlanRevised revised(Plan plan, DecisionContext context) {
        boolean byAnother = !context.actor().is(plan.accountManager());
        return new VisitPlanRevised(
                plan.id(), context.now(), plan.revisions() + 1, context.actor().subject(), byAnother);
    }

    private static ChangeEvent changed(
            Plan plan,
            Planned visit,
            VisitChange change,
            @Nullable VisitReason said,
            String pointer,
            DecisionContext context) {
        VisitReason why = Objects.requireNonNullElse(said, VisitReason.OTHER);
        return switch (change) {
            case Move e -> {
                requireMonth(plan, e.slot(), pointer + "/day", context);
                yield new VisitMoved(plan.id(), context.now(), e.visitId(), e.slot(), said);
            }
            case Remove e -> new VisitRemoved(plan.id(), context.now(), e.visitId());
            case Miss e -> {
                boolean isDue = !visit.slot().day().isAfter(PlanGround.today(context));
                context.require(MISSED_VISIT_WAS_DUE, isDue, pointer);
                yield new VisitMissed(plan.id(), context.now(), e.visitId(), why);
            }
            case Cancel e -> new VisitCancelled(plan.id(), context.now(), e.visitId(), why);
            case Postpone e -> {
                context.require(POSTPONED_VISIT_LEAVES_THE_MONTH, e.toMonth().isAfter(plan.month()), pointer);
                yield new VisitPostponed(plan.id(), context.now(), e.visitId(), why, e.toMonth());
            }
            case Reassign e -> {
                context.require(REASSIGNED_VISIT_GOES_TO_ANOTHER, !e.to().equals(plan.accountManager()), pointer);
                yield new VisitReassigned(plan.id(), context.now(), e.visitId(), why, e.to());
            }
        };
    }

    static void requireMonth(Plan plan, VisitSlot slot, String pointer, DecisionContext context) {
        context.require(VISIT_LIES_IN_ITS_MONTH, YearMonth.from(slot.day()).equals(plan.month()), pointer);
    }
}

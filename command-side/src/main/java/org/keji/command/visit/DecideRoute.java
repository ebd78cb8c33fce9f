package org.keji.command.visit;

import static org.keji.command.visit.PlanRule.CHANGE_FITS_THE_PLAN;
import static org.keji.command.visit.PlanRule.REVISION_SAYS_WHY;
import static org.keji.command.visit.PlanRule.VISIT_IS_PLANNED_ONCE;
import static org.keji.command.visit.RouteRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keji.command.customer.Concern;
import org.keji.command.visit.RouteCommand.Due;
import org.keji.command.visit.RouteCommand.FillPlan;
import org.keji.command.visit.RouteCommand.Leaving;
import org.keji.command.visit.RouteCommand.Moving;
import org.keji.command.visit.RouteCommand.RefuseRoute;
import org.keji.command.visit.RouteCommand.TakeOverRoute;
import org.keji.command.visit.VisitPlanState.Draft;
import org.keji.command.visit.VisitPlanState.Known;
import org.keji.command.visit.VisitState.Planned;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.RouteProposalId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.ChangeEvent.VisitReassigned;
import org.keji.kernel.visit.ChangeEvent.VisitRemoved;
import org.keji.kernel.visit.RouteEvent.RouteRefused;
import org.keji.kernel.visit.RouteEvent.RouteTakenOver;
import org.keji.kernel.visit.VisitPlanEvent;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;

/** What is due enters a draft at once; who drives routes takes them over or refuses them, day by day (VP-02, VP-05). */
final class DecideRoute {

    private DecideRoute() {}

    static List<VisitPlanned> fill(Known state, FillPlan command, DecisionContext context) {
        Plan plan = state.plan();
        PlanGround.requireOwn(plan.accountManager(), Permission.PLAN_VISITS, context);
        context.require(WHAT_IS_DUE_ENTERS_A_DRAFT, state instanceof Draft, "");
        context.require(SOMEBODY_IS_DUE, !command.visits().isEmpty(), "");
        List<VisitPlanned> events = new ArrayList<>();
        for (Due due : command.visits()) {
            Concern.served(due.terms().customerId(), Permission.PLAN_VISITS, context);
            DecideVisits.requireMonth(plan, due.slot(), "/visits", context);
            context.claim(VisitPlan.VISIT, due.visitId().value(), VISIT_IS_PLANNED_ONCE, "/visits");
            events.add(new VisitPlanned(plan.id(), context.now(), due.visitId(), due.terms(), due.slot(), null, false));
        }
        return events;
    }

    /** Of whoever's customer: who plans for all of a territory asked for the routes, and the plan before gave it up. */
    private static VisitPlanned arrival(Plan plan, Due due, boolean isDraft, DecisionContext context) {
        KnownCustomer customer = context.customer(due.terms().customerId(), Concern.CUSTOMER_HAS_A_CARD, "");
        context.require(Concern.CUSTOMER_IS_SERVED, customer.active(), pointer(due.visitId()));
        DecideVisits.requireMonth(plan, due.slot(), pointer(due.visitId()), context);
        context.claim(VisitPlan.VISIT, due.visitId().value(), VISIT_IS_PLANNED_ONCE, pointer(due.visitId()));
        return new VisitPlanned(
                plan.id(), context.now(), due.visitId(), due.terms(), due.slot(), due.follows(), !isDraft);
    }

    private static VisitPlanEvent departure(Plan plan, Leaving leaving, boolean isDraft, DecisionContext context) {
        requireStanding(plan, leaving.visitId(), leaving.from(), context);
        return isDraft
                ? new VisitRemoved(plan.id(), context.now(), leaving.visitId())
                : new VisitReassigned(
                        plan.id(), context.now(), leaving.visitId(), VisitReason.ROUTE_IMPROVED, leaving.to());
    }

    static List<VisitPlanEvent> takeOver(Known state, TakeOverRoute command, DecisionContext context) {
        Plan plan = DecideVisits.requireOpen(state, context);
        requireWord(plan, command.proposalId(), command.days(), context);
        boolean isDraft = state instanceof Draft;
        List<VisitPlanEvent> events = new ArrayList<>();
        events.add(new RouteTakenOver(plan.id(), context.now(), command.proposalId(), command.days()));
        if (!isDraft) {
            context.require(CHANGE_FITS_THE_PLAN, command.unserved().isEmpty(), "/unserved");
            context.require(REVISION_SAYS_WHY, context.givesReason(), "/reason");
            events.add(DecideVisits.revised(plan, context));
        }
        for (Moving moving : command.moves()) {
            requireStanding(plan, moving.visitId(), moving.from(), context);
            DecideVisits.requireMonth(plan, moving.to(), pointer(moving.visitId()), context);
            if (!moving.to().equals(moving.from())) {
                VisitReason why = isDraft ? null : VisitReason.ROUTE_IMPROVED;
                events.add(new VisitMoved(plan.id(), context.now(), moving.visitId(), moving.to(), why));
            }
        }
        for (VisitId visit : command.unserved()) {
            requirePlanned(plan, visit, context);
            events.add(new VisitRemoved(plan.id(), context.now(), visit));
        }
        command.leaving().forEach(one -> events.add(departure(plan, one, isDraft, context)));
        command.arriving().forEach(one -> events.add(arrival(plan, one, isDraft, context)));
        return events;
    }

    static RouteRefused refuse(Known state, RefuseRoute command, DecisionContext context) {
        requireWord(DecideVisits.requireOpen(state, context), command.proposalId(), command.days(), context);
        context.require(REFUSED_ROUTE_SAYS_WHY, context.givesReason(), "/reason");
        return new RouteRefused(command.planId(), context.now(), command.proposalId(), command.days());
    }

    private static void requireWord(
            Plan plan, RouteProposalId proposal, List<LocalDate> days, DecisionContext context) {
        context.require(ROUTE_IS_CONFIRMED_BY_WHOSE_IT_IS, context.actor().is(plan.accountManager()), "");
        context.require(ROUTE_IS_DECIDED_ONCE, days.stream().noneMatch(day -> plan.isDecided(proposal, day)), "/days");
    }

    /** What was begun or taken away meanwhile is no longer on the route. */
    private static Planned requirePlanned(Plan plan, VisitId id, DecisionContext context) {
        VisitState visit = PlanGround.requireVisit(plan, id, pointer(id), context);
        context.require(ROUTE_FITS_THE_PLAN, visit instanceof Planned, pointer(id));
        return (Planned) visit;
    }

    private static void requireStanding(Plan plan, VisitId id, VisitSlot from, DecisionContext context) {
        Planned visit = requirePlanned(plan, id, context);
        context.require(ROUTE_FITS_THE_PLAN, visit.slot().equals(from), pointer(id));
    }

    private static String pointer(VisitId visit) {
        return "/visits/" + visit;
    }
}

package org.keji.command.visit;

import static org.keji.command.visit.PlanRule.VISIT_IS_PLANNED_ONCE;
import static org.keji.command.visit.RoadRule.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keji.command.customer.Concern;
import org.keji.command.visit.RoadCommand.Concerning;
import org.keji.command.visit.RoadCommand.ReportVisit;
import org.keji.command.visit.VisitPlanState.Known;
import org.keji.command.visit.VisitState.Ended;
import org.keji.kernel.clock.Face;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.FollowEvent.FindingPassedOn;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.VisitEvent;
import org.keji.kernel.visit.VisitOutcome.Word;
import org.keji.kernel.visit.VisitSlot;

/**
 * A visit is reported, departments are told of what concerns them, and the next visit is booked where its day lies in
 * the same plan (VP-08, VP-09, VP-13).
 */
final class DecideReport {

    private DecideReport() {}

    static List<VisitEvent> report(Known state, ReportVisit command, DecisionContext context) {
        VisitState visit = DecideRoad.requireRoad(state, command, context);
        context.require(VISIT_IS_OVER_AND_UNREPORTED, visit instanceof Ended, "");
        Ended ended = (Ended) visit;
        Instant at = DecideRoad.requireTimeAfter(ended.endedAt(), context);
        requireMet(ended.customerId(), command, context);
        requireAhead(ended, command, at, context);
        Instant urgentDue = command.urgent()
                ? context.book().workingHours().closesOnTheDayAfter(ended.endedAt(), context.zone())
                : null;
        VisitReported reported = new VisitReported(
                command.planId(),
                at,
                command.visitId(),
                state.plan().department(),
                command.talk(),
                command.met(),
                command.outcome(),
                command.nextOn(),
                urgentDue,
                DecideRoad.clock(ended).stopped(at).face(at) == Face.MET);
        List<VisitEvent> events = new ArrayList<>(List.of(reported));
        next(state.plan(), ended, command, context).ifPresent(events::add);
        events.addAll(passedOn(command, at, context));
        return events;
    }

    /** Counted from when it is told: who is told late has no less time to answer. */
    private static List<FindingPassedOn> passedOn(ReportVisit command, Instant at, DecisionContext context) {
        Instant due = context.now().plus(context.book().duration(PolicyParameter.VISIT_FINDING_ANSWER));
        List<FindingPassedOn> events = new ArrayList<>();
        for (Concerning one : command.findings()) {
            events.add(new FindingPassedOn(
                    command.planId(),
                    at,
                    command.visitId(),
                    events.size() + 1,
                    one.department(),
                    one.subject(),
                    one.content(),
                    due));
        }
        return events;
    }

    /** Whoever was met is a contact on the card, or somebody the report describes. */
    private static void requireMet(CustomerId customerId, ReportVisit command, DecisionContext context) {
        KnownCustomer customer = context.customer(customerId, Concern.CUSTOMER_HAS_A_CARD, "");
        boolean isKnown = customer.contacts().containsAll(command.met());
        context.require(WHO_WAS_MET_IS_A_CONTACT, isKnown, "/met");
        boolean isSomebody = !command.met().isEmpty() || command.strangers() > 0;
        context.require(SOMEBODY_WAS_MET, isSomebody, "/met");
    }

    private static void requireAhead(Ended ended, ReportVisit command, Instant at, DecisionContext context) {
        if (command.nextOn() != null) {
            LocalDate day = LocalDate.ofInstant(ended.endedAt(), context.zone());
            context.require(NEXT_VISIT_LIES_AHEAD, command.nextOn().isAfter(day), "/nextOn");
        }
        List<Word> promises = command.outcome().promises();
        for (int i = 0; i < promises.size(); i++) {
            boolean isAhead = promises.get(i).dueAt().isAfter(at);
            context.require(PROMISED_ON_A_VISIT_LIES_AHEAD, isAhead, "/promises/" + i + "/dueAt");
        }
    }

    /** What is agreed for another month is booked there by the due list. */
    private static Optional<VisitPlanned> next(Plan plan, Ended ended, ReportVisit command, DecisionContext context) {
        LocalDate day = command.nextOn();
        if (day == null || !YearMonth.from(day).equals(plan.month())) {
            return Optional.empty();
        }
        VisitId booked = command.visitId().next();
        context.claim(VisitPlan.VISIT, booked.value(), VISIT_IS_PLANNED_ONCE, "/nextOn");
        return Optional.of(new VisitPlanned(
                plan.id(),
                context.occurredAt(),
                booked,
                ended.terms(),
                new VisitSlot(day, null, plan.nextOrder(day)),
                command.visitId(),
                true));
    }
}

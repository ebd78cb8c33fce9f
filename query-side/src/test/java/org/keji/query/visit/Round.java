package org.keji.query.visit;

import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.ChangeEvent.VisitPostponed;
import org.keji.kernel.visit.FollowEvent.FindingAnswered;
import org.keji.kernel.visit.FollowEvent.FindingPassedOn;
import org.keji.kernel.visit.FollowEvent.FindingUnanswered;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.LeftOutReason;
import org.keji.kernel.visit.PlanEvent.VisitPlanApproved;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.PlanEvent.VisitPlanStarted;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.RoadEvent.VisitStarted;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.kernel.visit.VisitOutcome.MetProspect;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;
import org.keji.kernel.visit.VisitTerms;
import org.keji.kernel.visit.WayIn;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.Recorded;

/** Plans of visits of May 2026, told event by event; the plan and the visits of an account manager have numbers. */
final class Round {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final Trade trade = new Trade();

    static VisitPlanId plan(String accountManager) {
        return VisitPlanId.of(accountManager, MAY);
    }

    static VisitId visit(int number) {
        return VisitId.of(new UUID(4, number));
    }

    List<Recorded> events() {
        return trade.events();
    }

    Round registered(int customer, String accountManager, int day) {
        trade.registered(customer, accountManager, day);
        return this;
    }

    Round opened(String accountManager, int day) {
        return then(new VisitPlanOpened(plan(accountManager), midnight(day), accountManager, "Customer service", MAY));
    }

    /** @param on the day of the visit */
    Round planned(String accountManager, int visit, int customer, int day, int on) {
        return planned(accountManager, visit, customer, day, on, null);
    }

    Round planned(String accountManager, int visit, int customer, int day, int on, @Nullable Integer follows) {
        VisitTerms terms = new VisitTerms(
                Trade.customer(customer),
                "Renewal",
                "A date",
                "north-" + customer,
                90,
                List.of("List"),
                WayIn.FAIR,
                "Spring fair");
        return then(new VisitPlanned(
                plan(accountManager),
                midnight(day),
                visit(visit),
                terms,
                new VisitSlot(day(on), LocalTime.of(9, 30), 1),
                follows == null ? null : visit(follows),
                false));
    }

    Round submitted(String accountManager, int day) {
        LeftOut out = new LeftOut(Trade.customer(9), LeftOutReason.NOT_DUE, "Visited in April");
        return then(new VisitPlanSubmitted(plan(accountManager), midnight(day), List.of(out), accountManager, true));
    }

    Round approved(String accountManager, int day) {
        return then(new VisitPlanApproved(plan(accountManager), midnight(day), "zhao"));
    }

    Round started(String accountManager, int day) {
        return then(new VisitPlanStarted(plan(accountManager), midnight(day)));
    }

    Round moved(String accountManager, int visit, int day, int on) {
        return then(new VisitMoved(
                plan(accountManager),
                midnight(day),
                visit(visit),
                new VisitSlot(day(on), null, 2),
                VisitReason.CUSTOMER_ASKED));
    }

    Round postponed(String accountManager, int visit, int day) {
        return then(new VisitPostponed(
                plan(accountManager), midnight(day), visit(visit), VisitReason.CUSTOMER_ABSENT, MAY.plusMonths(1)));
    }

    /** The report is due a day later. */
    Round made(String accountManager, int visit, int day) {
        then(new VisitStarted(plan(accountManager), midnight(day), visit(visit), null));
        return then(new VisitEnded(plan(accountManager), midnight(day), visit(visit), null, midnight(day + 1)));
    }

    Round reported(String accountManager, int visit, int day, boolean urgent, boolean inTime) {
        VisitOutcome outcome = new VisitOutcome(
                75,
                List.of("List"),
                List.of(),
                4,
                List.of(),
                List.of(),
                List.of(new MetProspect("Pier Seven", "Looks for a carrier"), new MetProspect("Pier Eight", null)));
        Envelope sealed = new Envelope(visit(visit).person().value(), new UUID(5, visit), "talk", new byte[] {1});
        return then(new VisitReported(
                plan(accountManager),
                midnight(day),
                visit(visit),
                "Customer service",
                Personal.sealed(sealed),
                List.of(PersonId.of(new UUID(3, 1))),
                outcome,
                day(40),
                urgent ? midnight(day + 1) : null,
                inTime));
    }

    /** A finding with this number, to be answered a week later. */
    Round told(String accountManager, int visit, int finding, String department, int day) {
        Envelope sealed = new Envelope(visit(visit).person().value(), new UUID(6, finding), "content", new byte[] {2});
        return then(new FindingPassedOn(
                plan(accountManager),
                midnight(day),
                visit(visit),
                finding,
                department,
                "Late invoices",
                Personal.sealed(sealed),
                midnight(day + 7)));
    }

    Round unanswered(String accountManager, int visit, int finding, int day) {
        return then(new FindingUnanswered(plan(accountManager), midnight(day), visit(visit), finding));
    }

    Round answered(String accountManager, int visit, int finding, int day, boolean inTime) {
        return then(new FindingAnswered(
                plan(accountManager), midnight(day), visit(visit), finding, "They go out at once", "sun", inTime));
    }

    Round then(DomainEvent event) {
        trade.then(event);
        return this;
    }
}

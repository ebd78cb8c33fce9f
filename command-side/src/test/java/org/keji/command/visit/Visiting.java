package org.keji.command.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.visit.ChangeEvent.VisitCancelled;
import org.keji.kernel.visit.ChangeEvent.VisitMissed;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.ChangeEvent.VisitPostponed;
import org.keji.kernel.visit.ChangeEvent.VisitReassigned;
import org.keji.kernel.visit.ChangeEvent.VisitRemoved;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.PlanEvent.VisitPlanApproved;
import org.keji.kernel.visit.PlanEvent.VisitPlanClosed;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.PlanEvent.VisitPlanRemarked;
import org.keji.kernel.visit.PlanEvent.VisitPlanReturned;
import org.keji.kernel.visit.PlanEvent.VisitPlanRevised;
import org.keji.kernel.visit.PlanEvent.VisitPlanStarted;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.RoadEvent.VisitStarted;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;
import org.keji.kernel.visit.VisitTalk;
import org.keji.kernel.visit.VisitTerms;

/** The facts of which examples of visits are made: Lin's plan of June 2026. */
final class Visiting {

    /** Ten in the morning in the zone of the house, in the month before. */
    static final String MAY = "2026-05-20T02:00:00Z";

    static final String SETTING_OUT = "2026-06-01T01:00:00Z";
    static final String BEGINNING = "2026-06-10T01:30:00Z";
    static final String END = "2026-06-10T03:00:00Z";
    static final String REPORTING = "2026-06-10T08:00:00Z";
    static final String REPORT_DUE = "2026-06-11T03:00:00Z";
    static final String URGENT_DUE = "2026-06-11T10:00:00Z";
    static final String AFTERWARDS = "2026-06-30T08:00:00Z";
    static final String LIN_ID = Cast.LIN.actor().subject();
    static final YearMonth JUNE = YearMonth.of(2026, 6);
    static final VisitPlanId PLAN = VisitPlanId.of(LIN_ID, JUNE);
    static final VisitId FIRST = visit(1);
    static final VisitId SECOND = visit(2);

    private Visiting() {}

    static VisitId visit(int number) {
        return VisitId.of(new UUID(41, number));
    }

    static Instant at(String utc) {
        return Moments.at(utc);
    }

    static VisitTerms terms(CustomerId customer) {
        return new VisitTerms(customer, "Renewal", "A date", "north-2", 90, List.of("Price list"), null, null);
    }

    static VisitSlot on(String day, int order) {
        return new VisitSlot(LocalDate.parse(day), null, order);
    }

    static final VisitSlot TENTH = on("2026-06-10", 1);
    static final VisitSlot TWELFTH = on("2026-06-12", 2);

    static Fact opened() {
        return new Fact("Lin began the plan of June", opening(Cast.LIN));
    }

    static VisitPlanOpened opening(Person by) {
        return new VisitPlanOpened(PLAN, at(MAY), LIN_ID, by.actor().department(), JUNE);
    }

    static Fact planned(VisitId visit, CustomerId customer) {
        return planned(visit, customer, TENTH, null, MAY, false);
    }

    static Fact planned(
            VisitId visit,
            CustomerId customer,
            VisitSlot slot,
            @Nullable VisitId follows,
            String when,
            boolean addition) {
        return new Fact(
                "%s was planned for %s, on %s%s"
                        .formatted(
                                name(visit),
                                Acquaintances.nameOf(customer),
                                slot.day(),
                                follows == null ? "" : ", after " + name(follows)),
                new VisitPlanned(PLAN, at(when), visit, terms(customer), slot, follows, addition));
    }

    static String name(VisitId visit) {
        return visit.equals(FIRST) ? "the first visit" : visit.equals(SECOND) ? "the second visit" : "another visit";
    }

    static Fact submitted(List<LeftOut> leftOut, Person by, boolean awaits) {
        return new Fact(
                "%s submitted the plan, with %d left out".formatted(by.words(), leftOut.size()),
                new VisitPlanSubmitted(PLAN, at(MAY), leftOut, by.actor().subject(), awaits));
    }

    static Fact submitted() {
        return submitted(List.of(), Cast.LIN, true);
    }

    static Fact approved() {
        return new Fact(
                "Zhao approved it",
                new VisitPlanApproved(PLAN, at(MAY), Cast.ZHAO.actor().subject()));
    }

    static Fact returned() {
        return new Fact(
                "Zhao returned it",
                new VisitPlanReturned(PLAN, at(MAY), Cast.ZHAO.actor().subject()));
    }

    static Fact setOut() {
        return new Fact("Lin set out", new VisitPlanStarted(PLAN, at(SETTING_OUT)));
    }

    static Fact revised(int revision, String when, Person by) {
        return new Fact(
                "%s changed the approved plan, revision %d".formatted(by.words(), revision),
                new VisitPlanRevised(PLAN, at(when), revision, by.actor().subject(), !by.equals(Cast.LIN)));
    }

    static Fact remarked() {
        return new Fact(
                "Lin remarked on revision 1", new VisitPlanRemarked(PLAN, at(SETTING_OUT), 1, "The harbour is closed"));
    }

    static Fact closed(PlanMeasures measures) {
        return new Fact(
                "the plan was closed: %d of %d done".formatted(measures.done(), measures.planned()),
                new VisitPlanClosed(PLAN, at(AFTERWARDS), measures));
    }

    static Fact moved(VisitId visit, VisitSlot slot, @Nullable VisitReason why, String when) {
        return new Fact(
                "%s moved to %s".formatted(name(visit), slot.day()), new VisitMoved(PLAN, at(when), visit, slot, why));
    }

    static Fact removed(VisitId visit) {
        return new Fact(name(visit) + " was taken out", new VisitRemoved(PLAN, at(MAY), visit));
    }

    static Fact missed(VisitId visit, String when) {
        return new Fact(
                name(visit) + " was missed", new VisitMissed(PLAN, at(when), visit, VisitReason.CUSTOMER_ABSENT));
    }

    static Fact cancelled(VisitId visit, String when) {
        return new Fact(
                name(visit) + " was cancelled", new VisitCancelled(PLAN, at(when), visit, VisitReason.CUSTOMER_ABSENT));
    }

    static Fact postponed(VisitId visit, String when) {
        return new Fact(
                name(visit) + " was postponed to July",
                new VisitPostponed(PLAN, at(when), visit, VisitReason.CUSTOMER_ABSENT, JUNE.plusMonths(1)));
    }

    static Fact reassigned(VisitId visit, String when) {
        return new Fact(
                name(visit) + " was reassigned to Chen",
                new VisitReassigned(
                        PLAN,
                        at(when),
                        visit,
                        VisitReason.CUSTOMER_ABSENT,
                        Cast.CHEN.actor().subject()));
    }

    static Fact began(VisitId visit) {
        return new Fact(name(visit) + " began", new VisitStarted(PLAN, at(BEGINNING), visit, null));
    }

    static Fact ended(VisitId visit) {
        return new Fact(
                "%s ended; the report is due by %s".formatted(name(visit), Moments.words(at(REPORT_DUE))),
                new VisitEnded(PLAN, at(END), visit, null, at(REPORT_DUE)));
    }

    static Fact reportMissed(VisitId visit, String when) {
        return new Fact(
                "the report of %s is late".formatted(name(visit)), new VisitReportMissed(PLAN, at(when), visit));
    }

    static Fact noted(VisitId visit, String when, boolean inTime) {
        return new Fact(
                "Zhao took note of what is urgent, " + (inTime ? "in time" : "late"),
                new VisitUrgencyNoted(PLAN, at(when), visit, Cast.ZHAO.actor().subject(), inTime));
    }

    static Fact reported(VisitId visit, String when, @Nullable String nextOn, boolean urgent, boolean inTime) {
        return new Fact(
                "%s was reported %s%s"
                        .formatted(name(visit), inTime ? "in time" : "late", urgent ? ", with something urgent" : ""),
                new VisitReported(
                        PLAN,
                        at(when),
                        visit,
                        Cast.LIN.actor().department(),
                        talk(visit, urgent),
                        List.of(Acquaintances.HARBOURS_CONTACT),
                        OUTCOME,
                        nextOn == null ? null : LocalDate.parse(nextOn),
                        urgent ? at(URGENT_DUE) : null,
                        inTime));
    }

    static Personal<VisitTalk> talk(VisitId visit, boolean urgent) {
        VisitTalk talk =
                new VisitTalk(List.of(), "Space", null, List.of(), List.of(), null, urgent ? "They leave" : null);
        return Personal.of(visit.person(), talk);
    }

    static final VisitOutcome OUTCOME =
            new VisitOutcome(75, List.of("Price list"), List.of(), 4, List.of(), List.of(), List.of());
}

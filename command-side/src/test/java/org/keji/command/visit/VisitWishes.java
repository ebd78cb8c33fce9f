package org.keji.command.visit;

import static org.keji.command.visit.Visiting.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Wish;
import org.keji.command.visit.PlanCommand.ApprovePlan;
import org.keji.command.visit.PlanCommand.ClosePlan;
import org.keji.command.visit.PlanCommand.OpenPlan;
import org.keji.command.visit.PlanCommand.PlanVisit;
import org.keji.command.visit.PlanCommand.RemarkPlan;
import org.keji.command.visit.PlanCommand.ReturnPlan;
import org.keji.command.visit.PlanCommand.RevisePlan;
import org.keji.command.visit.PlanCommand.StartPlan;
import org.keji.command.visit.PlanCommand.SubmitPlan;
import org.keji.command.visit.RoadCommand.EndVisit;
import org.keji.command.visit.RoadCommand.MissReport;
import org.keji.command.visit.RoadCommand.NoteUrgency;
import org.keji.command.visit.RoadCommand.ReportVisit;
import org.keji.command.visit.RoadCommand.StartVisit;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;

/** What people of the examples want done with Lin's plan of June 2026. */
final class VisitWishes {

    private VisitWishes() {}

    static Wish wish(String words, VisitPlanCommand command, String when) {
        return new Wish(words, "as of", command, Cast.LIN, at(when), at(when), null);
    }

    static Wish open() {
        return open(JUNE);
    }

    static Wish open(YearMonth month) {
        return wish("begins the plan of " + month, OpenPlan.of(LIN_ID, month), MAY);
    }

    static Wish plan(VisitId visit, CustomerId customer, VisitSlot slot) {
        return wish(
                "plans %s for %s, on %s".formatted(name(visit), Acquaintances.nameOf(customer), slot.day()),
                new PlanVisit(PLAN, visit, terms(customer), slot, null),
                MAY);
    }

    static Wish revise(String words, @Nullable VisitReason why, VisitChange... changes) {
        return wish(words, new RevisePlan(PLAN, why, List.of(changes)), MAY);
    }

    static Wish move(VisitId visit, VisitSlot slot, @Nullable VisitReason why) {
        return revise("moves %s to %s".formatted(name(visit), slot.day()), why, new VisitChange.Move(visit, slot));
    }

    static Wish remove(VisitId visit) {
        return revise("takes %s out".formatted(name(visit)), null, new VisitChange.Remove(visit));
    }

    static Wish submit(LeftOut... leftOut) {
        return wish(
                "submits the plan, with %d left out".formatted(leftOut.length),
                new SubmitPlan(PLAN, List.of(leftOut)),
                MAY);
    }

    static Wish approve() {
        return wish("approves the plan", new ApprovePlan(PLAN), MAY).by(Cast.ZHAO);
    }

    static Wish giveBack() {
        return wish("returns the plan", new ReturnPlan(PLAN), MAY).by(Cast.ZHAO).because("Too few");
    }

    static Wish setOutNow() {
        return wish("sets out", new StartPlan(PLAN), SETTING_OUT);
    }

    static Wish remark() {
        return wish("remarks on the change", new RemarkPlan(PLAN, "The harbour is closed"), SETTING_OUT);
    }

    static Wish close() {
        return wish("closes the plan", new ClosePlan(PLAN), AFTERWARDS);
    }

    static Wish begin(VisitId visit) {
        return wish("begins " + name(visit), new StartVisit(PLAN, visit, null), BEGINNING);
    }

    static Wish end(VisitId visit) {
        return wish("ends " + name(visit), new EndVisit(PLAN, visit, null), END);
    }

    static Wish report(VisitId visit) {
        return report(visit, List.of(Acquaintances.HARBOURS_CONTACT), 0, OUTCOME, null, false);
    }

    static Wish report(
            VisitId visit,
            List<PersonId> met,
            int strangers,
            VisitOutcome outcome,
            @Nullable String nextOn,
            boolean urgent) {
        return wish(
                "reports %s%s".formatted(name(visit), nextOn == null ? "" : ", the next agreed for " + nextOn),
                new ReportVisit(
                        PLAN,
                        visit,
                        talk(visit, urgent),
                        met,
                        strangers,
                        outcome,
                        List.of(),
                        nextOn == null ? null : LocalDate.parse(nextOn),
                        urgent),
                REPORTING);
    }

    static Wish missReport(VisitId visit) {
        return wish(
                        "notes that the report of %s is late".formatted(name(visit)),
                        new MissReport(PLAN, visit),
                        "2026-06-11T03:00:01Z")
                .by(Cast.DUE_LIST);
    }

    static Wish note(VisitId visit) {
        return wish("takes note of what is urgent", new NoteUrgency(PLAN, visit), URGENT_DUE)
                .by(Cast.ZHAO);
    }
}

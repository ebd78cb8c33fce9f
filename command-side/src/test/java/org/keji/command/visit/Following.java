package org.keji.command.visit;

import static org.keji.command.visit.VisitWishes.wish;
import static org.keji.command.visit.Visiting.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.command.visit.FollowCommand.AnswerFinding;
import org.keji.command.visit.FollowCommand.BookNext;
import org.keji.command.visit.FollowCommand.LeaveNextOpen;
import org.keji.command.visit.FollowCommand.MissAnswer;
import org.keji.command.visit.RoadCommand.Concerning;
import org.keji.command.visit.RoadCommand.ReportVisit;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.visit.FollowEvent.FindingAnswered;
import org.keji.kernel.visit.FollowEvent.FindingPassedOn;
import org.keji.kernel.visit.FollowEvent.FindingUnanswered;
import org.keji.kernel.visit.FollowEvent.NextLeftOpen;

/** What follows from visits in the examples: what is wanted, and what happened. */
final class Following {

    /** A week after the report. */
    static final String ANSWER_DUE = "2026-06-17T08:00:00Z";

    static final String TOO_LATE = "2026-06-17T08:00:00.000001Z";

    /** A visit of Lin's in May, on which one in June was agreed. */
    static final VisitId MAYS = visit(9);

    static final YearMonth JULY = JUNE.plusMonths(1);

    private static final String WHY = "VP-06 PLAN_TAKES_CHANGES";

    private Following() {}

    static Wish tell(VisitId visit, String... departments) {
        List<Concerning> findings = Stream.of(departments)
                .map(department -> new Concerning(department, "Late invoices", content(visit)))
                .toList();
        return wish(
                "reports %s, with findings for %s".formatted(name(visit), String.join(" and ", departments)),
                new ReportVisit(
                        PLAN,
                        visit,
                        talk(visit, false),
                        List.of(Acquaintances.HARBOURS_CONTACT),
                        0,
                        OUTCOME,
                        findings,
                        null,
                        false),
                REPORTING);
    }

    private static Personal<String> content(VisitId visit) {
        return Personal.of(visit.person(), "They wait three weeks");
    }

    static Wish answer(VisitId visit) {
        return wish(
                        "answers the finding",
                        new AnswerFinding(PLAN, visit, 1, "They go out on the day of delivery"),
                        ANSWER_DUE)
                .by(Cast.SUN);
    }

    static Wish missAnswer(VisitId visit) {
        return wish("notes that the finding is not answered", new MissAnswer(PLAN, visit, 1), TOO_LATE)
                .by(Cast.DUE_LIST);
    }

    /** For the twelfth of June. */
    static Wish book(CustomerId customer) {
        BookNext booking = BookNext.of(
                LIN_ID, Cast.LIN.actor().department(), MAYS, terms(customer), LocalDate.parse("2026-06-12"));
        return wish("books the visit that Lin agreed in May for 2026-06-12", booking, MAY)
                .by(Cast.DUE_LIST);
    }

    static Wish leaveOpen(VisitId visit) {
        return leaveOpen(visit, JULY);
    }

    static Wish leaveOpen(VisitId visit, YearMonth month) {
        return wish("leaves open what was agreed for " + month, new LeaveNextOpen(PLAN, visit, month, WHY), REPORTING)
                .by(Cast.DUE_LIST);
    }

    static Fact told(VisitId visit, int finding, String department) {
        return told(visit, finding, department, REPORTING);
    }

    static Fact told(VisitId visit, int finding, String department, String when) {
        return new Fact(
                "%s was told of a finding, to be answered by %s".formatted(department, Moments.words(at(ANSWER_DUE))),
                new FindingPassedOn(
                        PLAN, at(when), visit, finding, department, "Late invoices", content(visit), at(ANSWER_DUE)));
    }

    static Fact answered(VisitId visit, String when, String by, boolean inTime) {
        return new Fact(
                "the finding was answered " + (inTime ? "in time" : "late"),
                new FindingAnswered(PLAN, at(when), visit, 1, "They go out on the day of delivery", by, inTime));
    }

    static Fact unanswered(VisitId visit) {
        return new Fact("the finding was not answered in time", new FindingUnanswered(PLAN, at(TOO_LATE), visit, 1));
    }

    static Fact leftOpen(VisitId visit) {
        return new Fact(
                "what was agreed for July was left open", new NextLeftOpen(PLAN, at(REPORTING), visit, JULY, WHY));
    }
}

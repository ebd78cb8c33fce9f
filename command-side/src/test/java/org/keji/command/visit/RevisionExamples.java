package org.keji.command.visit;

import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.OUYANG;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.command.visit.PlanRule.*;
import static org.keji.command.visit.VisitWishes.*;
import static org.keji.command.visit.Visiting.*;

import java.math.BigDecimal;
import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.visit.VisitChange.Cancel;
import org.keji.command.visit.VisitChange.Miss;
import org.keji.command.visit.VisitChange.Move;
import org.keji.command.visit.VisitChange.Postpone;
import org.keji.command.visit.VisitChange.Reassign;
import org.keji.command.visit.VisitChange.Remove;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.kernel.visit.VisitReason;

/** How visits move in a plan and leave it, and what a plan comes to. */
final class RevisionExamples {

    private static final VisitReason WHY = VisitReason.CUSTOMER_ABSENT;
    private static final Fact[] RUNNING = {
        opened(), planned(FIRST, HARBOUR), planned(SECOND, OUYANG), submitted(), approved(), setOut()
    };

    static final List<Example> ALL = List.of(
            example("VP-01", "A draft is changed without a reason")
                    .shows(
                            CHANGE_FITS_THE_PLAN,
                            VISIT_IS_OF_THE_PLAN,
                            VISIT_IS_STILL_TO_BE_MADE,
                            VISIT_LIES_IN_ITS_MONTH)
                    .given(opened(), planned(FIRST, HARBOUR), planned(SECOND, OUYANG))
                    .when(revise(
                            "moves the first visit and takes the second out",
                            null,
                            new Move(FIRST, TWELFTH),
                            new Remove(SECOND)))
                    .then(moved(FIRST, TWELFTH, null, MAY), removed(SECOND)),
            example("VP-12", "From a draft nothing is cancelled")
                    .given(opened(), planned(FIRST, HARBOUR))
                    .when(revise("cancels the first visit", WHY, new Cancel(FIRST)))
                    .refusedBy(CHANGE_FITS_THE_PLAN),
            example("VP-12", "After the approval nothing is taken out without a trace")
                    .given(RUNNING)
                    .when(remove(FIRST).because("Wrong"))
                    .refusedBy(REVISION_SAYS_WHY),
            example("VP-12", "Not even with a reason")
                    .given(RUNNING)
                    .when(revise("takes the first visit out", WHY, new Remove(FIRST))
                            .because("Wrong"))
                    .refusedBy(CHANGE_FITS_THE_PLAN),
            example("VP-06", "Several visits change for one reason")
                    .shows(
                            REVISION_SAYS_WHY,
                            CHANGE_FITS_THE_PLAN,
                            POSTPONED_VISIT_LEAVES_THE_MONTH,
                            VISIT_IS_STILL_TO_BE_MADE)
                    .given(RUNNING)
                    .when(revise(
                                    "moves the first visit and postpones the second",
                                    WHY,
                                    new Move(FIRST, TWELFTH),
                                    new Postpone(SECOND, JUNE.plusMonths(1)))
                            .at(BEGINNING)
                            .because("The port is closed"))
                    .then(
                            revised(1, BEGINNING, LIN),
                            moved(FIRST, TWELFTH, WHY, BEGINNING),
                            postponed(SECOND, BEGINNING)),
            example("VP-06", "A change by somebody else awaits a remark")
                    .shows(REASSIGNED_VISIT_GOES_TO_ANOTHER)
                    .given(RUNNING)
                    .when(revise(
                                    "reassigns the first visit to Chen",
                                    WHY,
                                    new Reassign(FIRST, CHEN.actor().subject()))
                            .by(ZHAO)
                            .at(BEGINNING)
                            .because("Lin is ill"))
                    .then(revised(1, BEGINNING, ZHAO), reassigned(FIRST, BEGINNING)),
            example("VP-12", "A visit is not reassigned to whose it is")
                    .given(RUNNING)
                    .when(revise("reassigns the first visit to Lin", WHY, new Reassign(FIRST, LIN_ID))
                            .because("Ill"))
                    .refusedBy(REASSIGNED_VISIT_GOES_TO_ANOTHER),
            example("VP-12", "A visit is missed on its day")
                    .shows(MISSED_VISIT_WAS_DUE)
                    .given(RUNNING)
                    .when(revise("misses the first visit", WHY, new Miss(FIRST))
                            .at(BEGINNING)
                            .because("Nobody was there"))
                    .then(revised(1, BEGINNING, LIN), missed(FIRST, BEGINNING)),
            example("VP-12", "Not on the day before")
                    .given(RUNNING)
                    .when(revise("misses the first visit", WHY, new Miss(FIRST))
                            .at("2026-06-09T15:59:59Z")
                            .because("Nobody was there"))
                    .refusedBy(MISSED_VISIT_WAS_DUE),
            example("VP-12", "Within the month a visit moves")
                    .given(RUNNING)
                    .when(revise("postpones the first visit to June", WHY, new Postpone(FIRST, JUNE))
                            .because("Closed"))
                    .refusedBy(POSTPONED_VISIT_LEAVES_THE_MONTH),
            example("VP-12", "What was cancelled is changed no more")
                    .given(
                            opened(),
                            planned(FIRST, HARBOUR),
                            submitted(),
                            approved(),
                            revised(1, MAY, LIN),
                            cancelled(FIRST, MAY))
                    .when(move(FIRST, TWELFTH, WHY).because("Open again"))
                    .refusedBy(VISIT_IS_STILL_TO_BE_MADE),
            example("VP-12", "A visit nobody planned is not changed")
                    .given(RUNNING)
                    .when(move(visit(3), TWELFTH, WHY).because("Closed"))
                    .refusedBy(VISIT_IS_OF_THE_PLAN),
            example("VP-06", "Words are asked for beside the reason")
                    .given(RUNNING)
                    .when(move(FIRST, TWELFTH, WHY))
                    .refusedBy(REVISION_SAYS_WHY),
            example("VP-06", "A visit that comes up is a revision")
                    .shows(REVISION_SAYS_WHY)
                    .given(RUNNING)
                    .when(plan(visit(3), HARBOUR, TWELFTH).at(BEGINNING).because("They asked for it"))
                    .then(revised(1, BEGINNING, LIN), planned(visit(3), HARBOUR, TWELFTH, null, BEGINNING, true)),
            example("VP-06", "Nothing comes up without a reason")
                    .given(RUNNING)
                    .when(plan(visit(3), HARBOUR, TWELFTH).at(BEGINNING))
                    .refusedBy(REVISION_SAYS_WHY),
            example("VP-12", "A plan with a visit that is open is not closed")
                    .given(RUNNING)
                    .when(close())
                    .refusedBy(EVERY_VISIT_IS_SETTLED),
            example("VP-12", "Nor one with a visit that is under way")
                    .given(opened(), planned(FIRST, HARBOUR), submitted(), approved(), setOut(), began(FIRST))
                    .when(close())
                    .refusedBy(EVERY_VISIT_IS_SETTLED),
            example("VP-09", "Nor one whose report is awaited")
                    .given(
                            opened(),
                            planned(FIRST, HARBOUR),
                            submitted(),
                            approved(),
                            setOut(),
                            began(FIRST),
                            ended(FIRST))
                    .when(close())
                    .refusedBy(EVERY_VISIT_IS_SETTLED),
            example("VP-10", "A late report is none in time")
                    .shows(EVERY_VISIT_IS_SETTLED)
                    .given(
                            opened(),
                            planned(FIRST, HARBOUR),
                            submitted(),
                            approved(),
                            setOut(),
                            began(FIRST),
                            ended(FIRST),
                            reported(FIRST, "2026-06-11T10:00:01Z", null, false, false))
                    .when(close())
                    .then(closed(new PlanMeasures(1, 1, 0, 0, 0, 0, 0, new BigDecimal("1.0000")))),
            example("VP-10", "A plan is closed with what it came to")
                    .shows(EVERY_VISIT_IS_SETTLED, PLAN_RUNS_BEFORE_IT_ENDS)
                    .given(
                            opened(),
                            planned(FIRST, HARBOUR),
                            planned(SECOND, OUYANG),
                            planned(visit(3), HARBOUR),
                            planned(visit(4), HARBOUR),
                            removed(visit(4)),
                            planned(visit(5), HARBOUR),
                            submitted(),
                            approved(),
                            setOut(),
                            began(FIRST),
                            ended(FIRST),
                            reported(FIRST, REPORTING, null, false, true),
                            revised(1, BEGINNING, LIN),
                            postponed(SECOND, BEGINNING),
                            cancelled(visit(3), BEGINNING),
                            reassigned(visit(5), BEGINNING))
                    .when(close())
                    .then(closed(new PlanMeasures(3, 1, 0, 1, 1, 1, 1, new BigDecimal("0.3333")))),
            example("VP-10", "A plan without visits has no rate of completion")
                    .shows(EVERY_VISIT_IS_SETTLED)
                    .given(opened(), submitted(), approved(), setOut())
                    .when(close())
                    .then(closed(new PlanMeasures(0, 0, 0, 0, 0, 0, 0, null))));

    private RevisionExamples() {}
}

package org.keji.command.visit;

import static org.keji.command.customer.Concern.*;
import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.LIGHTHOUSE;
import static org.keji.command.spec.Acquaintances.NOBODY;
import static org.keji.command.spec.Acquaintances.OUYANG;
import static org.keji.command.spec.Acquaintances.QUARRY;
import static org.keji.command.spec.Acquaintances.RIVER;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.command.visit.PlanRule.*;
import static org.keji.command.visit.VisitWishes.*;
import static org.keji.command.visit.Visiting.*;

import java.time.YearMonth;
import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.visit.PlanCommand.ReturnPlan;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.LeftOutReason;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;

/** How a plan is begun, filled, submitted, approved and closed. */
final class PlanExamples {

    private static final Fact[] DRAFT = {opened(), planned(FIRST, HARBOUR)};
    private static final LeftOut OUYANG_LEFT_OUT = new LeftOut(OUYANG, LeftOutReason.NOT_DUE, null);

    static final List<Example> ALL = List.of(
            example("VP-01", "An account manager begins the plan of a month")
                    .shows(PLAN_IS_OPENED_ONCE, PLANNED_MONTH_IS_NOT_OVER, PLAN_IS_ONES_OWN)
                    .when(open())
                    .then(opened()),
            example("VP-01", "A supervisor may begin it for them")
                    .shows(PLAN_IS_ONES_OWN)
                    .when(open().by(ZHAO))
                    .then(opened()),
            example("VP-01", "There is one plan for each month")
                    .given(opened())
                    .when(open())
                    .refusedBy(PLAN_IS_OPENED_ONCE),
            example("VP-01", "A month that is over is not planned")
                    .when(open(YearMonth.of(2026, 4)))
                    .refusedBy(PLANNED_MONTH_IS_NOT_OVER),
            example("CU-08", "Nobody plans another's visits")
                    .when(open().by(CHEN))
                    .refusedBy(PLAN_IS_ONES_OWN),
            example("VP-01", "A visit states whom, what for, when and how long")
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_SERVED,
                            CUSTOMER_IS_ONES_OWN,
                            PLAN_TAKES_CHANGES,
                            VISIT_LIES_IN_ITS_MONTH,
                            VISIT_IS_PLANNED_ONCE)
                    .given(opened())
                    .when(plan(FIRST, HARBOUR, TENTH))
                    .then(planned(FIRST, HARBOUR)),
            example("VP-01", "A visit of another month stands in another plan")
                    .given(opened())
                    .when(plan(FIRST, HARBOUR, on("2026-07-01", 1)))
                    .refusedBy(VISIT_LIES_IN_ITS_MONTH),
            example("VP-01", "Two visits do not share an id")
                    .given(opened())
                    .when(plan(FIRST, HARBOUR, TENTH))
                    .refusedWhereAnotherHoldsIt(VISIT_IS_PLANNED_ONCE),
            example("CU-01", "Nobody visits a customer who has no card")
                    .given(opened())
                    .when(plan(FIRST, NOBODY, TENTH))
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            example("CU-12", "Nobody plans to visit a customer who is out of service")
                    .given(opened())
                    .when(plan(FIRST, QUARRY, TENTH))
                    .refusedBy(CUSTOMER_IS_SERVED),
            example("CU-08", "Nobody plans to visit another's customer")
                    .given(opened())
                    .when(plan(FIRST, RIVER, TENTH))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("VP-03", "A plan is submitted with those it leaves out")
                    .shows(ONLY_A_DRAFT_IS_SUBMITTED, WHO_IS_LEFT_OUT_IS_NOT_VISITED, KEY_CUSTOMERS_ARE_PLANNED_AHEAD)
                    .given(DRAFT)
                    .when(submit(OUYANG_LEFT_OUT))
                    .then(submitted(List.of(OUYANG_LEFT_OUT), LIN, true)),
            example("VP-02", "Who is visited is not left out")
                    .given(DRAFT)
                    .when(submit(new LeftOut(HARBOUR, LeftOutReason.NOT_DUE, null)))
                    .refusedBy(WHO_IS_LEFT_OUT_IS_NOT_VISITED),
            example("VP-02", "Nobody is left out twice")
                    .given(opened())
                    .when(submit(OUYANG_LEFT_OUT, OUYANG_LEFT_OUT))
                    .refusedBy(WHO_IS_LEFT_OUT_IS_NOT_VISITED),
            example("VP-02", "Whose visit was taken out may be left out")
                    .shows(WHO_IS_LEFT_OUT_IS_NOT_VISITED)
                    .given(opened(), planned(FIRST, OUYANG), removed(FIRST))
                    .when(submit(OUYANG_LEFT_OUT))
                    .then(submitted(List.of(OUYANG_LEFT_OUT), LIN, true)),
            example("CU-08", "Nobody submits another's plan")
                    .given(DRAFT)
                    .when(submit().by(CHEN))
                    .refusedBy(PLAN_IS_ONES_OWN),
            example("CU-08", "Nobody fills another's plan")
                    .given(opened())
                    .when(revise("changes nothing", null).by(CHEN))
                    .refusedBy(PLAN_IS_ONES_OWN),
            example("CU-08", "Nobody sets out by another's plan")
                    .given(opened(), planned(FIRST, HARBOUR), submitted(), approved())
                    .when(setOutNow().by(CHEN))
                    .refusedBy(PLAN_IS_ONES_OWN),
            example("CU-08", "Nobody closes another's plan")
                    .given(opened(), submitted(), approved(), setOut())
                    .when(close().by(CHEN))
                    .refusedBy(PLAN_IS_ONES_OWN),
            example("VP-03", "A plan with key customers is submitted three days ahead")
                    .shows(KEY_CUSTOMERS_ARE_PLANNED_AHEAD)
                    .given(opened(), planned(FIRST, LIGHTHOUSE))
                    .when(submit().at("2026-05-28T16:00:00Z"))
                    .then(submittedAt("2026-05-28T16:00:00Z")),
            example("VP-03", "Later than that it visits no key customer")
                    .given(opened(), planned(FIRST, LIGHTHOUSE))
                    .when(submit().at("2026-05-28T16:00:00.000001Z"))
                    .refusedBy(KEY_CUSTOMERS_ARE_PLANNED_AHEAD),
            example("VP-03", "Without key customers it may be submitted late")
                    .shows(KEY_CUSTOMERS_ARE_PLANNED_AHEAD)
                    .given(DRAFT)
                    .when(submit().at("2026-06-02T02:00:00Z"))
                    .then(submittedAt("2026-06-02T02:00:00Z")),
            example("SOD", "Who submitted a plan does not approve it")
                    .given(opened(), planned(FIRST, HARBOUR), submitted(List.of(), ZHAO, true))
                    .when(approve())
                    .refusedBy(ANOTHER_DECIDES_ON_A_PLAN),
            example("SOD", "Nobody approves a plan of their own")
                    .given(opened(), planned(FIRST, HARBOUR), submitted(List.of(), ZHAO, true))
                    .when(approve().by(LIN))
                    .refusedBy(ANOTHER_DECIDES_ON_A_PLAN),
            example("VP-03", "A returned plan says what to change")
                    .given(opened(), submitted())
                    .when(wish("returns the plan", new ReturnPlan(PLAN), MAY).by(ZHAO))
                    .refusedBy(RETURNED_PLAN_SAYS_WHY),
            example("VP-03", "A returned plan is a draft again")
                    .shows(ONLY_A_DRAFT_IS_SUBMITTED)
                    .given(opened(), planned(FIRST, HARBOUR), submitted(), returned())
                    .when(submit())
                    .then(submitted()),
            example("VP-06", "A remark is for a change by somebody else")
                    .shows(ACCOUNT_MANAGER_REMARKS, REVISION_AWAITS_A_REMARK)
                    .given(
                            opened(),
                            planned(FIRST, HARBOUR),
                            submitted(),
                            approved(),
                            revised(1, MAY, ZHAO),
                            cancelled(FIRST, MAY))
                    .when(remark())
                    .then(remarked()),
            example("VP-06", "One remark is enough")
                    .given(
                            opened(),
                            planned(FIRST, HARBOUR),
                            submitted(),
                            approved(),
                            revised(1, MAY, ZHAO),
                            remarked())
                    .when(remark())
                    .refusedBy(REVISION_AWAITS_A_REMARK),
            example("VP-06", "The remark is the account manager's")
                    .given(opened(), planned(FIRST, HARBOUR), submitted(), approved(), revised(1, MAY, ZHAO))
                    .when(remark().by(ZHAO))
                    .refusedBy(ACCOUNT_MANAGER_REMARKS));

    private PlanExamples() {}

    private static Fact submittedAt(String when) {
        return new Fact(
                "Lin submitted the plan, just then", new VisitPlanSubmitted(PLAN, at(when), List.of(), LIN_ID, true));
    }
}

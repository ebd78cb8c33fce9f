package org.keji.command.visit;

import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.NOBODY;
import static org.keji.command.spec.Acquaintances.OUYANG;
import static org.keji.command.spec.Acquaintances.QUARRY;
import static org.keji.command.spec.Cast.QIAN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;
import static org.keji.command.visit.FollowRule.*;
import static org.keji.command.visit.Following.*;
import static org.keji.command.visit.PlanRule.PLANNED_MONTH_IS_NOT_OVER;
import static org.keji.command.visit.PlanRule.PLAN_TAKES_CHANGES;
import static org.keji.command.visit.PlanRule.VISIT_IS_OF_THE_PLAN;
import static org.keji.command.visit.PlanRule.VISIT_IS_PLANNED_ONCE;
import static org.keji.command.visit.Visiting.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.customer.Concern;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.visit.PlanMeasures;

/** What follows from a report: departments answer findings, and the next visit is booked or left open. */
final class FollowExamples {

    private static final String SUN_ID = SUN.actor().subject();
    private static final Fact NEXT_IN_JULY = reported(FIRST, REPORTING, "2026-07-01", false, true);
    private static final Fact CLOSED = closed(new PlanMeasures(1, 1, 0, 0, 0, 0, 1, new BigDecimal("1.0000")));

    private static final List<Example> FINDINGS = List.of(
            example("VP-09", "Each department is told of what concerns it")
                    .given(ended())
                    .when(tell(FIRST, "Billing", "Logistics"))
                    .then(
                            reported(FIRST, REPORTING, null, false, true),
                            told(FIRST, 1, "Billing"),
                            told(FIRST, 2, "Logistics")),
            example("VP-09", "Who is told late has no less time to answer")
                    .given(ended())
                    .when(tell(FIRST, "Billing").dated(END))
                    .then(reportedAtTheEnd(), toldAtTheEnd()),
            example("VP-09", "A department answers in time")
                    .shows(FINDING_AWAITS_AN_ANSWER, ITS_DEPARTMENT_ANSWERS_A_FINDING)
                    .given(asked())
                    .when(answer(FIRST))
                    .then(answered(FIRST, ANSWER_DUE, SUN_ID, true)),
            example("VP-09", "Or it answers late, also where the month is closed")
                    .given(asked(CLOSED, unanswered(FIRST)))
                    .when(answer(FIRST).at(TOO_LATE))
                    .then(answered(FIRST, TOO_LATE, SUN_ID, false)),
            example("VP-09", "The service manager answers for any department")
                    .shows(ITS_DEPARTMENT_ANSWERS_A_FINDING)
                    .given(asked())
                    .when(answer(FIRST).by(WANG))
                    .then(answered(FIRST, ANSWER_DUE, WANG.actor().subject(), true)),
            example("VP-09", "No department answers for another")
                    .given(asked())
                    .when(answer(FIRST).by(QIAN))
                    .refusedBy(ITS_DEPARTMENT_ANSWERS_A_FINDING),
            example("VP-09", "A finding is answered once")
                    .given(asked(answered(FIRST, REPORTING, SUN_ID, true)))
                    .when(answer(FIRST))
                    .refusedBy(FINDING_AWAITS_AN_ANSWER),
            example("VP-09", "Of a visit that nobody planned nothing is answered")
                    .given(asked())
                    .when(answer(SECOND))
                    .refusedBy(VISIT_IS_OF_THE_PLAN),
            example("VP-09", "That nobody answered is noted")
                    .shows(ANSWER_IS_OVERDUE)
                    .given(asked())
                    .when(missAnswer(FIRST))
                    .then(unanswered(FIRST)),
            example("VP-09", "An answer is not missed before its time has passed")
                    .given(asked())
                    .when(missAnswer(FIRST).at(ANSWER_DUE))
                    .refusedBy(ANSWER_IS_OVERDUE),
            example("VP-09", "And an answer is missed once")
                    .given(asked(unanswered(FIRST)))
                    .when(missAnswer(FIRST))
                    .refusedBy(ANSWER_IS_OVERDUE),
            example("VP-09", "What was answered is not missed")
                    .given(asked(answered(FIRST, REPORTING, SUN_ID, true)))
                    .when(missAnswer(FIRST))
                    .refusedBy(ANSWER_IS_OVERDUE));

    private static final List<Example> NEXT = List.of(
            example("VP-09", "What was agreed for a month that nobody planned begins its plan")
                    .shows(
                            PLANNED_MONTH_IS_NOT_OVER,
                            VISIT_IS_PLANNED_ONCE,
                            Concern.CUSTOMER_HAS_A_CARD,
                            Concern.CUSTOMER_IS_SERVED,
                            Concern.CUSTOMER_IS_ONES_OWN)
                    .when(book(OUYANG))
                    .then(opened(), planned(MAYS.next(), OUYANG, on("2026-06-12", 1), MAYS, MAY, false)),
            example("VP-09", "In one that is being made it stands behind those of its day")
                    .shows(PLAN_TAKES_CHANGES)
                    .given(opened(), planned(SECOND, HARBOUR, TWELFTH, null, MAY, false))
                    .when(book(OUYANG))
                    .then(planned(MAYS.next(), OUYANG, on("2026-06-12", 3), MAYS, MAY, false)),
            example("VP-09", "A month that is over is not planned any more")
                    .when(book(OUYANG).at("2026-07-01T02:00:00Z"))
                    .refusedBy(PLANNED_MONTH_IS_NOT_OVER),
            example("VP-09", "What was agreed is booked once")
                    .when(book(OUYANG))
                    .refusedWhereAnotherHoldsIt(VISIT_IS_PLANNED_ONCE),
            example("CU-12", "Not with a customer who is out of service meanwhile")
                    .when(book(QUARRY))
                    .refusedBy(Concern.CUSTOMER_IS_SERVED),
            example("CU-01", "Nor with one who has no card").when(book(NOBODY)).refusedBy(Concern.CUSTOMER_HAS_A_CARD),
            example("VP-09", "What could not be booked is the account manager's to plan")
                    .shows(NEXT_WAITS_FOR_ANOTHER_MONTH)
                    .given(ended(NEXT_IN_JULY))
                    .when(leaveOpen(FIRST))
                    .then(leftOpen(FIRST)),
            example("VP-09", "It is left open once")
                    .given(ended(NEXT_IN_JULY, leftOpen(FIRST)))
                    .when(leaveOpen(FIRST))
                    .refusedBy(NEXT_WAITS_FOR_ANOTHER_MONTH),
            example("VP-09", "And for the month it was agreed for")
                    .given(ended(NEXT_IN_JULY))
                    .when(leaveOpen(FIRST, JULY.plusMonths(1)))
                    .refusedBy(NEXT_WAITS_FOR_ANOTHER_MONTH),
            example("VP-09", "What lies in the same month was booked with the report")
                    .given(ended(
                            reported(FIRST, REPORTING, "2026-06-12", false, true),
                            planned(FIRST.next(), HARBOUR, on("2026-06-12", 1), FIRST, REPORTING, true)))
                    .when(leaveOpen(FIRST, JUNE))
                    .refusedBy(NEXT_WAITS_FOR_ANOTHER_MONTH));

    static final List<Example> ALL =
            Stream.of(FINDINGS, NEXT).flatMap(List::stream).toList();

    private FollowExamples() {}

    private static Fact[] ended(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                opened(),
                                planned(FIRST, HARBOUR),
                                submitted(),
                                approved(),
                                setOut(),
                                began(FIRST),
                                Visiting.ended(FIRST)),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    private static Fact[] asked(Fact... more) {
        return ended(Stream.concat(
                        Stream.of(reported(FIRST, REPORTING, null, false, true), told(FIRST, 1, "Billing")),
                        Stream.of(more))
                .toArray(Fact[]::new));
    }

    private static Fact reportedAtTheEnd() {
        return reported(FIRST, END, null, false, true);
    }

    private static Fact toldAtTheEnd() {
        return told(FIRST, 1, "Billing", END);
    }
}

package org.keji.command.hospitality;

import static org.keji.command.hospitality.Asked.*;
import static org.keji.command.hospitality.BillRule.*;
import static org.keji.command.hospitality.Dined.*;
import static org.keji.command.hospitality.Dining.*;
import static org.keji.command.hospitality.HospitalityRule.*;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.hospitality.CutKind.*;

import java.util.List;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** Meals take place, and their bills are stated, signed and settled. */
final class MealExamples {

    private static final Fact ASKED = asked(SET_MEAL);

    /** Lin arranges it. */
    private static final Fact BY_CHEN = asked(SET_MEAL, ASKING, "Chen");

    private static final String TOO_LATE = "2026-05-09T10:00:00.000001Z";
    private static final Asked KEY = BANQUET.costing("200.00");

    static final List<Example> ALL = List.of(
            example("HO-01", "A meal that is approved takes place")
                    .given(ASKED, approved())
                    .shows(
                            MEAL_IS_APPROVED_BEFORE_IT,
                            WHO_ASKED_OR_ARRANGES_SPEAKS,
                            MEAL_FOLLOWS_ITS_CONSENT,
                            MEAL_LIES_IN_THE_PAST)
                    .when(hold())
                    .then(held()),
            example("HO-01", "Without guests it was no guest meal")
                    .given(ASKED, approved())
                    .when(hold(EVENING, 0, 1))
                    .refusedBy(GUEST_MEAL_HAS_GUESTS),
            example("HO-01", "It did not begin before it was approved")
                    .given(ASKED, approved())
                    .when(hold("2026-05-05T01:59:59Z", 4, 1))
                    .refusedBy(MEAL_FOLLOWS_ITS_CONSENT),
            example("HO-01", "It did not begin tomorrow")
                    .given(ASKED, approved())
                    .when(hold("2026-05-06T13:00:01Z", 4, 1))
                    .refusedBy(MEAL_LIES_IN_THE_PAST),
            example("HO-01", "Another account manager does not speak for it")
                    .given(ASKED, approved())
                    .when(hold().by(Cast.CHEN))
                    .refusedBy(WHO_ASKED_OR_ARRANGES_SPEAKS),
            example("HO-01", "Service staff speak for every meal")
                    .given(ASKED, approved())
                    .when(hold().by(Cast.ZHAO))
                    .then(held()),
            example("HO-01", "Who asked speaks for it, whoever arranges it")
                    .given(BY_CHEN, approved())
                    .when(hold().by(Cast.CHEN))
                    .then(held()),
            example("HO-01", "Who arranges it speaks for it, whoever asked")
                    .given(BY_CHEN, approved())
                    .when(hold())
                    .then(held()),
            example("HO-05", "What was agreed to in words takes place after that")
                    .given(asked(IN_AN_EMERGENCY, AFTERWARDS), saidInWords())
                    .when(hold())
                    .then(held()),
            example("HO-01", "A meal that is called off says why")
                    .given(ASKED, approved())
                    .when(callOff().because("Typhoon"))
                    .then(calledOff()),
            example("HO-01", "Calling off without a word is refused")
                    .given(ASKED, approved())
                    .when(callOff())
                    .refusedBy(ENDING_SAYS_WHY),
            example("HO-01", "Nobody calls off the meal of another")
                    .given(ASKED, approved())
                    .when(callOff().because("Typhoon").by(Cast.CHEN))
                    .refusedBy(WHO_ASKED_OR_ARRANGES_SPEAKS),
            example("HO-01", "Who asked may withdraw it")
                    .given(ASKED)
                    .shows(MEAL_LIES_AHEAD)
                    .when(withdraw().because("They do not come"))
                    .then(withdrawn()),
            example("HO-01", "Withdrawing says why")
                    .given(ASKED)
                    .when(withdraw())
                    .refusedBy(ENDING_SAYS_WHY),
            example("HO-01", "Nobody withdraws the meal of another")
                    .given(ASKED)
                    .when(withdraw().because("They do not come").by(Cast.CHEN))
                    .refusedBy(WHO_ASKED_OR_ARRANGES_SPEAKS),
            example("HO-06", "A bill within its limits is paid whole")
                    .given(ASKED, approved(), held())
                    .shows(MEAL_WAS_HELD, BILL_COMES_TO_SOMETHING, DRINKS_ARE_PART_OF_THE_BILL)
                    .when(state("250.00", "60.00"))
                    .then(stated()),
            example("HO-06", "Nobody states the bill of another's meal")
                    .given(ASKED, approved(), held())
                    .when(state("250.00", "60.00").by(Cast.CHEN))
                    .refusedBy(WHO_ASKED_OR_ARRANGES_SPEAKS),
            example("HO-06", "A bill of nothing is none")
                    .given(ASKED, approved(), held())
                    .when(state("0.00", "0.00"))
                    .refusedBy(BILL_COMES_TO_SOMETHING),
            example("HO-03", "Drinks are a part of the bill")
                    .given(ASKED, approved(), held())
                    .when(state("250.00", "250.01"))
                    .refusedBy(DRINKS_ARE_PART_OF_THE_BILL),
            example("HO-03", "They may be all of it")
                    .given(ASKED, approved(), held())
                    .when(state("250.00", "250.00"))
                    .then(stated(SET_MEAL, 4, 1, "250.00", "250.00", "250.00")),
            example("HO-03", "Of an ordinary customer more drinks are a warning, and are paid")
                    .given(ASKED, approved(), held())
                    .when(state("250.00", "100.00"))
                    .then(stated(SET_MEAL, 4, 1, "250.00", "100.00", "250.00")),
            example("HO-03", "Of a key customer drinks over a third are cut off")
                    .given(asked(KEY), approved(), held())
                    .when(state("900.00", "301.00"))
                    .then(stated(KEY, 4, 1, "900.00", "301.00", "899.00", cut(DRINKS, "1.00"))),
            example("HO-06", "What is over the approved standard is cut off")
                    .given(ASKED, approved(), held())
                    .when(state("260.00", "0.00"))
                    .then(stated(SET_MEAL, 4, 1, "260.00", "0.00", "250.00", cut(OVER_STANDARD, "10.00"))),
            example("HO-02", "What is over the cap is cut off before what is over the standard")
                    .given(ASKED, approved(), held())
                    .when(state("300.00", "0.00"))
                    .then(stated(
                            SET_MEAL,
                            4,
                            1,
                            "300.00",
                            "0.00",
                            "250.00",
                            cut(OVER_CAP, "25.00"),
                            cut(OVER_STANDARD, "25.00"))),
            example("HO-04", "Hosts of a key customer beyond their number are not paid for")
                    .given(asked(KEY), approved(), held(EVENING, 4, 4, BILL_DUE))
                    .when(state("1600.00", "0.00"))
                    .then(stated(KEY, 4, 4, "1600.00", "0.00", "1400.00", cut(TOO_MANY_HOSTS, "200.00"))),
            example("HO-01", "A department at table pays for itself")
                    .given(asked(SET_MEAL.withTheDepartment()), approved(), held())
                    .when(state("250.00", "0.00"))
                    .then(stated(
                            SET_MEAL.withTheDepartment(),
                            4,
                            1,
                            "250.00",
                            "0.00",
                            "200.00",
                            cut(DEPARTMENT_AT_TABLE, "50.00"))),
            example("HO-04", "Of those who are paid for, a department at table pays for its own")
                    .given(asked(KEY.withTheDepartment()), approved(), held(EVENING, 4, 4, BILL_DUE))
                    .when(state("1600.00", "0.00"))
                    .then(stated(
                            KEY.withTheDepartment(),
                            4,
                            4,
                            "1600.00",
                            "0.00",
                            "800.00",
                            cut(TOO_MANY_HOSTS, "200.00"),
                            cut(DEPARTMENT_AT_TABLE, "600.00"))),
            example("HO-06", "A late bill is taken, and is late")
                    .given(ASKED, approved(), held(), billMissed(TOO_LATE))
                    .when(state("250.00", "60.00").at(TOO_LATE))
                    .then(statedAt(TOO_LATE, false)),
            example("HO-06", "At the last moment a bill is in time")
                    .given(ASKED, approved(), held())
                    .when(state("250.00", "60.00").at(BILL_DUE))
                    .then(statedAt(BILL_DUE, true)),
            example("HO-06", "The due list notes a late bill")
                    .given(ASKED, approved(), held())
                    .shows(BILL_IS_OVERDUE)
                    .when(missBill(TOO_LATE))
                    .then(billMissed(TOO_LATE)),
            example("HO-06", "A late bill is noted once")
                    .given(ASKED, approved(), held(), billMissed(TOO_LATE))
                    .when(missBill(TOO_LATE))
                    .refusedBy(BILL_IS_OVERDUE),
            example("HO-06", "Somebody else signs the bill")
                    .given(ASKED, approved(), held(), stated())
                    .shows(BILL_AWAITS_A_SIGNATURE, ANOTHER_SIGNS_A_BILL)
                    .when(sign())
                    .then(signed()),
            example("SOD", "Who asked does not sign the bill")
                    .given(asked(SET_MEAL, ASKING, "Zhao"), approved(), held(), stated())
                    .when(sign())
                    .refusedBy(ANOTHER_SIGNS_A_BILL),
            example("SOD", "Who stated the bill does not sign it")
                    .given(ASKED, approved(), held(), statedBy("Zhao"))
                    .when(sign())
                    .refusedBy(ANOTHER_SIGNS_A_BILL),
            example("HO-06", "It is settled with what is agreed")
                    .given(ASKED, approved(), held(), stated(), signed())
                    .shows(SIGNED_BILLS_ARE_SETTLED)
                    .when(settle("250.00"))
                    .then(settled("250.00")),
            example("HO-06", "Where less is agreed, less is paid")
                    .given(ASKED, approved(), held(), stated(), signed())
                    .when(settle("240.00"))
                    .then(settled("240.00", cut(AGREED_LESS, "10.00"))),
            example("HO-06", "Where nothing is agreed, nothing is paid")
                    .given(ASKED, approved(), held(), stated(), signed())
                    .when(settle("0.00"))
                    .then(notReimbursed(cut(AGREED_LESS, "250.00"))),
            example("HO-05", "Without its papers nothing is paid")
                    .given(asked(IN_AN_EMERGENCY, AFTERWARDS), saidInWords(), held(), stated(), signed())
                    .when(settle("250.00"))
                    .then(notReimbursed(cut(PAPERS_MISSING, "250.00"))),
            example("HO-05", "With papers, however late, it is paid")
                    .given(
                            asked(IN_AN_EMERGENCY, AFTERWARDS),
                            saidInWords(),
                            held(),
                            stated(),
                            signed(),
                            papersFiled(SETTLING, false))
                    .when(settle("250.00"))
                    .then(settled("250.00")));

    private MealExamples() {}
}

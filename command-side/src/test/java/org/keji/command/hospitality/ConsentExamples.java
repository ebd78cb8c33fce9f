package org.keji.command.hospitality;

import static org.keji.command.hospitality.Asked.*;
import static org.keji.command.hospitality.Dined.*;
import static org.keji.command.hospitality.Dining.*;
import static org.keji.command.hospitality.HospitalityRule.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.hospitality.CutKind;
import org.keji.kernel.hospitality.MealApproval;

/** Meals are approved by others, banquets twice, and papers follow what was said. */
final class ConsentExamples {

    private static final Fact ASKED = asked(SET_MEAL);
    private static final Fact BY_ZHAO = asked(SET_MEAL, ASKING, "Zhao");
    private static final Fact HALF = approved(MealApproval.MEAL, false, "Zhao", DECIDING);
    private static final Fact WHOLE = approved(MealApproval.BANQUET, true, "Wang", DECIDING);
    private static final Fact EARLIER = asked(IN_AN_EMERGENCY, AFTERWARDS);
    private static final Fact[] UNPAID = {
        EARLIER, saidInWords(), held(), stated(), signed(), notReimbursed(cut(CutKind.PAPERS_MISSING, "250.00"))
    };
    private static final String NOON = "2026-05-06T04:00:00Z";
    private static final String TOO_LATE = "2026-05-08T13:00:00.000001Z";

    /** Whoever agreed in words to a banquet may not be who agrees to banquets. */
    private static final Asked BANQUET_IN_WORDS = BANQUET.saidBy("Wang", NOON);

    static final List<Example> ALL = List.of(
            example("HO-01", "A meal is approved by somebody else")
                    .given(ASKED)
                    .shows(MEAL_AWAITS_CONSENT, ANOTHER_DECIDES_ON_A_MEAL, MEAL_IS_DECIDED_BEFORE_IT)
                    .when(approve())
                    .then(approved()),
            example("SOD", "Nobody approves a meal of their own")
                    .given(BY_ZHAO)
                    .when(approve())
                    .refusedBy(ANOTHER_DECIDES_ON_A_MEAL),
            example("HO-01", "It may be approved at the moment it begins")
                    .given(ASKED)
                    .when(approve().at(EVENING))
                    .then(approved(MealApproval.MEAL, true, "Zhao", EVENING)),
            example("HO-01", "Once it began it is not approved")
                    .given(ASKED)
                    .when(approve().at("2026-05-06T10:00:00.000001Z"))
                    .refusedBy(MEAL_IS_DECIDED_BEFORE_IT),
            example("HO-01", "A banquet is approved as a meal first")
                    .given(asked(BANQUET))
                    .when(approve())
                    .then(HALF),
            example("HO-01", "The department agrees to a banquet as well")
                    .given(asked(BANQUET), HALF)
                    .shows(BANQUET_AWAITS_CONSENT)
                    .when(approveBanquet())
                    .then(WHOLE),
            example("HO-01", "Other meals need no second consent")
                    .given(ASKED, approved())
                    .when(approveBanquet())
                    .refusedBy(BANQUET_AWAITS_CONSENT),
            example("SOD", "Nobody agrees to a banquet of their own")
                    .given(asked(BANQUET, ASKING, "Wang"), HALF)
                    .when(approveBanquet())
                    .refusedBy(ANOTHER_DECIDES_ON_A_MEAL),
            example("HO-01", "A refusal names its rule and says why")
                    .given(ASKED)
                    .shows(ENDING_SAYS_WHY)
                    .when(refuse().because("The budget is spent"))
                    .then(refused()),
            example("HO-01", "A banquet may still be refused when it is approved as a meal")
                    .given(asked(BANQUET), HALF)
                    .when(refuse().because("The budget is spent"))
                    .then(refused()),
            example("HO-01", "A refusal without a word is none")
                    .given(ASKED)
                    .when(refuse())
                    .refusedBy(ENDING_SAYS_WHY),
            example("SOD", "Nobody refuses a meal of their own")
                    .given(BY_ZHAO)
                    .when(refuse().because("The budget is spent"))
                    .refusedBy(ANOTHER_DECIDES_ON_A_MEAL),
            example("HO-05", "Who agreed in words files the papers")
                    .given(EARLIER, saidInWords())
                    .shows(PAPERS_ARE_AWAITED, PAPERS_ARE_BY_WHO_AGREED)
                    .when(filePapers().at(PAPERS_DUE))
                    .then(papersFiled(PAPERS_DUE, true)),
            example("HO-05", "Late papers are taken, and are late")
                    .given(EARLIER, saidInWords(), papersMissed(TOO_LATE))
                    .when(filePapers().at(TOO_LATE))
                    .then(papersFiled(TOO_LATE, false)),
            example("HO-05", "Papers are filed once")
                    .given(EARLIER, saidInWords(), papersFiled(AFTERWARDS, true))
                    .when(filePapers())
                    .refusedBy(PAPERS_ARE_AWAITED),
            example("HO-05", "Nobody files the papers of another")
                    .given(EARLIER, saidInWords())
                    .when(filePapers().by(Cast.ZHAO))
                    .refusedBy(PAPERS_ARE_BY_WHO_AGREED),
            example("HO-05", "They may follow the meal")
                    .given(EARLIER, saidInWords(), held(), stated(), signed())
                    .when(filePapers())
                    .then(papersFiled(AFTERWARDS, true)),
            example("HO-05", "What was settled without them is settled")
                    .given(UNPAID)
                    .when(filePapers().at(SETTLING))
                    .refusedBy(PAPERS_ARE_AWAITED),
            example("HO-05", "What does not take place needs none")
                    .given(EARLIER, saidInWords(), calledOff())
                    .when(filePapers())
                    .refusedBy(PAPERS_ARE_AWAITED),
            example("HO-05", "A supervisor agrees to a meal in words")
                    .given(asked(SET_MEAL.saidBy("Zhao", NOON), AFTERWARDS), saidInWordsBy("Zhao"))
                    .when(filePapers().by(Cast.ZHAO))
                    .then(papersFiledBy("Zhao", AFTERWARDS, true)),
            example("HO-05", "But not to a banquet")
                    .given(asked(BANQUET.saidBy("Zhao", NOON), AFTERWARDS), saidInWordsBy("Zhao"))
                    .when(filePapers().by(Cast.ZHAO))
                    .refusedBy(PAPERS_ARE_BY_WHO_AGREED),
            example("HO-05", "The papers of a banquet are those of the department")
                    .given(asked(BANQUET_IN_WORDS, AFTERWARDS), saidInWords())
                    .when(filePapers())
                    .then(papersFiled(AFTERWARDS, true)),
            example("HO-05", "The due list notes late papers")
                    .given(EARLIER, saidInWords(), held(), stated())
                    .shows(PAPERS_ARE_OVERDUE)
                    .when(missPapers(TOO_LATE))
                    .then(papersMissed(TOO_LATE)),
            example("HO-05", "At the last moment they are not late")
                    .given(EARLIER, saidInWords())
                    .when(missPapers(PAPERS_DUE))
                    .refusedBy(PAPERS_ARE_OVERDUE),
            example("HO-05", "Nor after the month was settled without them")
                    .given(UNPAID)
                    .when(missPapers(SETTLING))
                    .refusedBy(PAPERS_ARE_OVERDUE),
            example("HO-05", "Late papers are noted once")
                    .given(EARLIER, saidInWords(), papersMissed(TOO_LATE))
                    .when(missPapers(TOO_LATE))
                    .refusedBy(PAPERS_ARE_OVERDUE),
            example("HO-05", "Papers that were filed are not late any more")
                    .given(EARLIER, saidInWords(), papersFiled(AFTERWARDS, true))
                    .when(missPapers(TOO_LATE))
                    .refusedBy(PAPERS_ARE_OVERDUE));

    private ConsentExamples() {}
}

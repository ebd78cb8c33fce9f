package org.keji.command.contract;

import static org.keji.command.contract.ChangeRule.*;
import static org.keji.command.contract.ChangeVocabulary.*;
import static org.keji.command.contract.ContractRule.*;
import static org.keji.command.contract.ContractVocabulary.*;
import static org.keji.command.customer.Concern.CUSTOMER_IS_ONES_OWN;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.QIAN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.contract.Side.CUSTOMER;
import static org.keji.kernel.contract.Side.HOUSE;
import static org.keji.kernel.contract.Verdict.AGREES;
import static org.keji.kernel.contract.Verdict.OBJECTS;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.kernel.contract.Terms;

/** How changes of contracts come to hold, or are dropped; the terms in force stay until then. */
final class ChangeExamples {

    private static final Terms DEARER = terms("1050");

    static final List<Example> PROPOSALS = List.of(
            example("CU-19", "A change within the share of the book is not major")
                    .given(inForce())
                    .shows(
                            UNCLEAR_IS_CLARIFIED_FIRST,
                            CONTRACT_IS_IN_FORCE,
                            CONTRACT_HAS_NOT_RUN_OUT,
                            ONE_CHANGE_AT_A_TIME,
                            CHANGE_STATES_WHY,
                            TERMS_ARE_STATED,
                            CHANGE_CHANGES_SOMETHING)
                    .when(propose(terms("1100"), false).because("Dearer steel"))
                    .then(proposed(1, terms("1100"), false)),
            example("CU-19", "One fen more is major")
                    .given(inForce())
                    .when(propose(terms("1100.01"), false).because("Dearer steel"))
                    .then(proposed(1, terms("1100.01"), true)),
            example("CU-19", "Cheaper by more than the share is major, too")
                    .given(inForce())
                    .when(propose(terms("899.99"), false).because("Cheaper steel"))
                    .then(proposed(1, terms("899.99"), true)),
            example("CU-19", "The strict book has a smaller share")
                    .by("strict")
                    .given(inForce())
                    .when(propose(terms("1050.01"), false).because("Dearer steel"))
                    .then(proposed(1, terms("1050.01"), true)),
            example("CU-19", "What is said to be major is")
                    .given(inForce())
                    .when(propose(DEARER, true).because("Another kind of steel"))
                    .then(proposed(1, DEARER, true)),
            example("CU-19", "Measured by the terms in force, not by those of the signature")
                    .given(toldChange(
                            terms("1100"),
                            false,
                            acknowledged(1, SUN, THURSDAY),
                            acknowledged(1, QIAN, FRIDAY),
                            tookEffect(1, terms("1100"))))
                    .when(propose(terms("1210"), false).at(FRIDAY).because("Dearer still"))
                    .then(proposed(2, terms("1210"), false, FRIDAY)),
            example("CU-19", "A change without a word of why is none")
                    .given(inForce())
                    .when(propose(DEARER, false))
                    .refusedBy(CHANGE_STATES_WHY),
            example("CU-19", "A change leaves no term open")
                    .given(inForce())
                    .when(propose(unclear(), false).because("Dearer steel"))
                    .refusedBy(TERMS_ARE_STATED),
            example("CU-19", "A change to what stands is none")
                    .given(inForce())
                    .when(propose(terms("1000.0"), true).because("Dearer steel"))
                    .refusedBy(CHANGE_CHANGES_SOMETHING),
            example("CU-19", "While one change is open there is no second")
                    .given(inForce(proposed(1, DEARER, false)))
                    .when(propose(terms("1060"), false).because("Dearer still"))
                    .refusedBy(ONE_CHANGE_AT_A_TIME),
            example("CU-08", "Another account manager proposes nothing")
                    .given(inForce())
                    .when(propose(DEARER, false).by(CHEN).because("Dearer steel"))
                    .refusedBy(CUSTOMER_IS_ONES_OWN));

    static final List<Example> ANSWERS = List.of(
            example("CU-19", "The house agrees to a change")
                    .given(inForce(proposed(1, DEARER, false)))
                    .shows(CHANGE_IS_OPEN, ANOTHER_AGREES_FOR_THE_HOUSE, SIDE_ANSWERS_ONCE)
                    .when(answer(1, AGREES))
                    .then(sideAgreed(1, HOUSE)),
            example("CU-19", "The customer agrees to a change")
                    .given(inForce(proposed(1, DEARER, false), sideAgreed(1, HOUSE)))
                    .shows(SIDE_ANSWERS_ONCE, CUSTOMER_IS_ONES_OWN)
                    .when(recordAnswer(1, AGREES))
                    .then(sideAgreed(1, CUSTOMER)),
            example("CU-19", "The customer refuses a change, for a reason")
                    .given(inForce(proposed(1, DEARER, false)))
                    .shows(REFUSAL_STATES_WHY)
                    .when(recordAnswer(1, OBJECTS).because("Too dear"))
                    .then(refused(1, CUSTOMER)),
            example("CU-19", "A refusal without a reason is none")
                    .given(inForce(proposed(1, DEARER, false)))
                    .when(answer(1, OBJECTS))
                    .refusedBy(REFUSAL_STATES_WHY),
            example("CU-19", "A side that agreed does not refuse afterwards")
                    .given(inForce(proposed(1, DEARER, false), sideAgreed(1, HOUSE)))
                    .when(answer(1, OBJECTS).because("Too cheap"))
                    .refusedBy(SIDE_ANSWERS_ONCE),
            example("SOD", "Who proposed a change does not agree for the house")
                    .given(inForce(proposed(1, DEARER, false)))
                    .when(answer(1, AGREES).by(LIN))
                    .refusedBy(ANOTHER_AGREES_FOR_THE_HOUSE),
            example("CU-08", "Another account manager does not speak for the customer")
                    .given(inForce(proposed(1, DEARER, false)))
                    .when(recordAnswer(1, AGREES).by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-19", "A change that was refused is not agreed to")
                    .given(inForce(proposed(1, DEARER, false), refused(1, CUSTOMER)))
                    .when(answer(1, AGREES))
                    .refusedBy(CHANGE_IS_OPEN),
            example("CU-19", "Nor one that was never proposed")
                    .given(inForce(proposed(1, DEARER, false)))
                    .when(answer(2, AGREES))
                    .refusedBy(CHANGE_IS_OPEN),
            example("CU-19", "After a refusal another change may be proposed")
                    .given(inForce(proposed(1, DEARER, false), refused(1, CUSTOMER)))
                    .when(propose(terms("1010"), false).because("Halfway"))
                    .then(proposed(2, terms("1010"), false)));

    static final List<Example> NOTICES = List.of(
            example("CU-19", "Once both sides have agreed the departments are told")
                    .given(agreedChange(DEARER, false))
                    .shows(BOTH_SIDES_AGREE_FIRST, CHANGE_IS_NOTIFIED_ONCE, CHANGE_IS_OPEN)
                    .when(tell(1))
                    .then(notified(1)),
            example("CU-19", "Not while one side is silent")
                    .given(inForce(proposed(1, DEARER, false), sideAgreed(1, HOUSE)))
                    .when(tell(1))
                    .refusedBy(BOTH_SIDES_AGREE_FIRST),
            example("CU-19", "Departments are not told twice")
                    .given(toldChange(DEARER, false))
                    .when(tell(1))
                    .refusedBy(CHANGE_IS_NOTIFIED_ONCE),
            example("CU-08", "Another account manager tells nobody")
                    .given(agreedChange(DEARER, false))
                    .when(tell(1).by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN));

    static final List<Example> ACKNOWLEDGEMENTS = List.of(
            example("CU-19", "A department takes note, and the terms stay while another has not")
                    .given(toldChange(DEARER, false))
                    .shows(DEPARTMENTS_ARE_TOLD_FIRST, DEPARTMENT_IS_NAMED, DEPARTMENT_ANSWERS_ONCE)
                    .when(acknowledge(1, SUN))
                    .then(acknowledged(1, SUN, FRIDAY)),
            example("CU-19", "With the last acknowledgement a change holds")
                    .given(toldChange(DEARER, false, acknowledged(1, SUN, THURSDAY)))
                    .when(acknowledge(1, QIAN))
                    .then(acknowledged(1, QIAN, FRIDAY), tookEffect(1, DEARER)),
            example("CU-19", "A major one does not")
                    .given(toldChange(DEARER, true, acknowledged(1, SUN, THURSDAY)))
                    .when(acknowledge(1, QIAN))
                    .then(acknowledged(1, QIAN, FRIDAY)),
            example("CU-19", "Nobody takes note of what they were not told")
                    .given(agreedChange(DEARER, false))
                    .when(acknowledge(1, SUN))
                    .refusedBy(DEPARTMENTS_ARE_TOLD_FIRST),
            example("CU-19", "A department takes note once")
                    .given(toldChange(DEARER, false, acknowledged(1, SUN, THURSDAY)))
                    .when(acknowledge(1, SUN))
                    .refusedBy(DEPARTMENT_ANSWERS_ONCE),
            example("CU-19", "A department that was not told takes no note")
                    .given(toldChange(DEARER, false))
                    .when(acknowledge(1, HE))
                    .refusedBy(DEPARTMENT_IS_NAMED));

    static final List<Example> SECOND_REVIEWS = List.of(
            example("CU-19", "A department agrees to a major change, and has taken note with that")
                    .given(toldChange(DEARER, true))
                    .shows(
                            DEPARTMENTS_ARE_TOLD_FIRST,
                            ONLY_MAJOR_CHANGES_ARE_REVIEWED,
                            DEPARTMENT_IS_NAMED,
                            DEPARTMENT_ANSWERS_ONCE,
                            ANOTHER_REVIEWS_A_CONTRACT)
                    .when(reviewChange(1, SUN, AGREES))
                    .then(changeReviewed(1, SUN, FRIDAY)),
            example("CU-19", "With the last agreement a major change holds")
                    .given(toldChange(DEARER, true, acknowledged(1, QIAN, THURSDAY), changeReviewed(1, SUN, THURSDAY)))
                    .when(reviewChange(1, QIAN, AGREES))
                    .then(changeReviewed(1, QIAN, FRIDAY), tookEffect(1, DEARER)),
            example("CU-19", "A department objects to a major change, and says why")
                    .given(toldChange(DEARER, true, changeReviewed(1, SUN, THURSDAY)))
                    .shows(OBJECTION_STATES_WHY)
                    .when(reviewChange(1, QIAN, OBJECTS).because("No room on the quay"))
                    .then(changeObjected(1, QIAN)),
            example("CU-19", "An objection to a change says why")
                    .given(toldChange(DEARER, true))
                    .when(reviewChange(1, QIAN, OBJECTS))
                    .refusedBy(OBJECTION_STATES_WHY),
            example("CU-19", "A change that is not major is not reviewed")
                    .given(toldChange(DEARER, false))
                    .when(reviewChange(1, SUN, AGREES))
                    .refusedBy(ONLY_MAJOR_CHANGES_ARE_REVIEWED),
            example("CU-19", "A major change is not reviewed before the departments are told")
                    .given(agreedChange(DEARER, true))
                    .when(reviewChange(1, SUN, AGREES))
                    .refusedBy(DEPARTMENTS_ARE_TOLD_FIRST),
            example("CU-19", "A department does not review a change twice")
                    .given(toldChange(DEARER, true, changeReviewed(1, SUN, THURSDAY)))
                    .when(reviewChange(1, SUN, AGREES))
                    .refusedBy(DEPARTMENT_ANSWERS_ONCE),
            example("SOD", "Who proposed a change does not review it")
                    .given(toldChange(DEARER, true))
                    .when(reviewChange(1, LIN_OF_BILLING, AGREES))
                    .refusedBy(ANOTHER_REVIEWS_A_CONTRACT),
            example("CU-19", "A change that was objected to is over")
                    .given(toldChange(DEARER, true, changeObjected(1, QIAN)))
                    .when(reviewChange(1, SUN, AGREES))
                    .refusedBy(CHANGE_IS_OPEN));

    static final List<Example> WITHDRAWALS = List.of(
            example("CU-19", "A change is withdrawn, for a reason, however far it has come")
                    .given(toldChange(DEARER, false, acknowledged(1, SUN, THURSDAY)))
                    .shows(CHANGE_IS_OPEN, REFUSAL_STATES_WHY)
                    .when(withdraw(1).because("Steel is cheap again"))
                    .then(withdrawn(1, FRIDAY)),
            example("CU-19", "Withdrawing has a reason")
                    .given(inForce(proposed(1, DEARER, false)))
                    .when(withdraw(1))
                    .refusedBy(REFUSAL_STATES_WHY),
            example("CU-19", "What was withdrawn is not withdrawn again")
                    .given(inForce(proposed(1, DEARER, false), withdrawn(1, THURSDAY)))
                    .when(withdraw(1).because("Steel is cheap again"))
                    .refusedBy(CHANGE_IS_OPEN),
            example("CU-08", "Another account manager takes nothing back")
                    .given(inForce(proposed(1, DEARER, false)))
                    .when(withdraw(1).by(CHEN).because("Steel is cheap again"))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-19", "Steps of a change come in their order as well")
                    .given(inForce(proposed(1, DEARER, false)))
                    .when(answer(1, AGREES).dated(WEDNESDAY))
                    .refusedBy(CONTRACT_STEPS_COME_IN_ORDER));

    private ChangeExamples() {}
}

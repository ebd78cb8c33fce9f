package org.keji.command.contract;

import static org.keji.command.contract.ChangeRule.*;
import static org.keji.command.contract.ChangeVocabulary.*;
import static org.keji.command.contract.ContractRule.*;
import static org.keji.command.contract.ContractVocabulary.*;
import static org.keji.command.customer.Concern.CUSTOMER_IS_ONES_OWN;
import static org.keji.command.spec.Cast.CHEN;
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
import org.keji.command.spec.Fact;

/** How contracts are renewed, and how they end. */
final class EndingExamples {

    private static final String JUST_LATE = "2027-11-01T16:00:00.000001Z";
    private static final String LAST_MOMENT = "2027-12-31T15:59:59.999999Z";

    static final List<Example> ANNOUNCEMENTS = List.of(
            example("CU-19", "A renewal is announced sixty days before the end, which is in time")
                    .given(inForce())
                    .shows(CONTRACT_HAS_AN_END, ONE_RENEWAL_AT_A_TIME, RENEWAL_ENDS_LATER)
                    .when(announce(LATER).at(IN_TIME))
                    .then(announced(LATER, IN_TIME, true)),
            example("CU-19", "A moment later it is late, and announced all the same")
                    .given(inForce())
                    .when(announce(LATER).at(JUST_LATE))
                    .then(announced(LATER, JUST_LATE, false)),
            example("CU-19", "After a renewal was declined another may be announced")
                    .given(inForce(announced(LATER, THURSDAY, true), declined(CUSTOMER, THURSDAY)))
                    .shows(ONE_RENEWAL_AT_A_TIME)
                    .when(announce(END.plusDays(30)))
                    .then(announced(END.plusDays(30), THURSDAY, true)),
            example("CU-19", "What has no end is not renewed")
                    .given(and(
                            new Fact[] {registered(clear(), null), reviewBegun(MONDAY)},
                            agreed(SUN),
                            agreed(QIAN),
                            signed(null)))
                    .when(announce(LATER))
                    .refusedBy(CONTRACT_HAS_AN_END),
            example("CU-19", "A renewal is not announced twice")
                    .given(inForce(announced(LATER, THURSDAY, true)))
                    .when(announce(LATER))
                    .refusedBy(ONE_RENEWAL_AT_A_TIME),
            example("CU-19", "A renewal to the same day is none")
                    .given(inForce())
                    .when(announce(END))
                    .refusedBy(RENEWAL_ENDS_LATER),
            example("CU-08", "Another account manager announces nothing")
                    .given(inForce())
                    .when(announce(LATER).by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-19", "At midnight after its last day it has run out")
                    .given(inForce())
                    .when(announce(LATER).at(RUN_OUT))
                    .refusedBy(CONTRACT_HAS_NOT_RUN_OUT),
            example("CU-19", "Up to the last moment it has not")
                    .given(inForce())
                    .shows(CONTRACT_HAS_NOT_RUN_OUT)
                    .when(announce(LATER).at(LAST_MOMENT))
                    .then(announced(LATER, LAST_MOMENT, false)));

    static final List<Example> RENEWALS = List.of(
            example("CU-19", "One side agrees to a renewal, and the contract ends as before")
                    .given(inForce(announced(LATER, THURSDAY, true)))
                    .shows(RENEWAL_IS_ANNOUNCED_FIRST, ANOTHER_AGREES_FOR_THE_HOUSE, SIDE_ANSWERS_ONCE)
                    .when(answerRenewal(AGREES))
                    .then(renewalAgreed(HOUSE, FRIDAY)),
            example("CU-19", "With both sides it is renewed")
                    .given(inForce(announced(LATER, THURSDAY, true), renewalAgreed(HOUSE, THURSDAY)))
                    .shows(CUSTOMER_IS_ONES_OWN)
                    .when(recordRenewal(AGREES))
                    .then(renewalAgreed(CUSTOMER, FRIDAY), renewed(LATER, FRIDAY)),
            example("CU-19", "Whichever side is the last")
                    .given(inForce(announced(LATER, THURSDAY, true), renewalAgreed(CUSTOMER, THURSDAY)))
                    .when(answerRenewal(AGREES))
                    .then(renewalAgreed(HOUSE, FRIDAY), renewed(LATER, FRIDAY)),
            example("CU-19", "A renewed contract may be renewed again, later than that")
                    .given(inForce(
                            announced(LATER, THURSDAY, true),
                            renewalAgreed(HOUSE, THURSDAY),
                            renewalAgreed(CUSTOMER, THURSDAY),
                            renewed(LATER, THURSDAY)))
                    .when(announce(LATER))
                    .refusedBy(RENEWAL_ENDS_LATER),
            example("CU-19", "A renewed contract has not run out when it first would have")
                    .given(inForce(
                            announced(LATER, THURSDAY, true),
                            renewalAgreed(HOUSE, THURSDAY),
                            renewalAgreed(CUSTOMER, THURSDAY),
                            renewed(LATER, THURSDAY)))
                    .when(announce(LATER.plusYears(1)).at(RUN_OUT))
                    .then(announced(LATER.plusYears(1), RUN_OUT, true)),
            example("CU-19", "The customer declines a renewal, for a reason")
                    .given(inForce(announced(LATER, THURSDAY, true)))
                    .shows(REFUSAL_STATES_WHY)
                    .when(recordRenewal(OBJECTS).because("The cranes are sold"))
                    .then(declined(CUSTOMER, FRIDAY)),
            example("CU-19", "Declining has a reason")
                    .given(inForce(announced(LATER, THURSDAY, true)))
                    .when(answerRenewal(OBJECTS))
                    .refusedBy(REFUSAL_STATES_WHY),
            example("CU-19", "Nobody answers what was not announced")
                    .given(inForce())
                    .when(answerRenewal(AGREES))
                    .refusedBy(RENEWAL_IS_ANNOUNCED_FIRST),
            example("CU-19", "Nor what was declined")
                    .given(inForce(announced(LATER, THURSDAY, true), declined(CUSTOMER, THURSDAY)))
                    .when(answerRenewal(AGREES))
                    .refusedBy(RENEWAL_IS_ANNOUNCED_FIRST),
            example("CU-19", "A side does not answer a renewal twice")
                    .given(inForce(announced(LATER, THURSDAY, true), renewalAgreed(HOUSE, THURSDAY)))
                    .when(answerRenewal(AGREES))
                    .refusedBy(SIDE_ANSWERS_ONCE),
            example("SOD", "Who announced a renewal does not agree for the house")
                    .given(inForce(announced(LATER, THURSDAY, true)))
                    .when(answerRenewal(AGREES).by(LIN))
                    .refusedBy(ANOTHER_AGREES_FOR_THE_HOUSE),
            example("CU-08", "Another account manager does not answer a renewal for the customer")
                    .given(inForce(announced(LATER, THURSDAY, true)))
                    .when(recordRenewal(AGREES).by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN));

    static final List<Example> ENDINGS = List.of(
            example("CU-19", "A contract is fulfilled")
                    .given(inForce())
                    .shows(CONTRACT_IS_IN_FORCE, CHANGE_IS_SETTLED_FIRST, UNCLEAR_IS_CLARIFIED_FIRST)
                    .when(fulfil().at(FRIDAY))
                    .then(fulfilled(FRIDAY)),
            example("CU-19", "Also after its last day")
                    .given(inForce())
                    .when(fulfil().at(RUN_OUT))
                    .then(fulfilled(RUN_OUT)),
            example("CU-19", "Not while a change is open")
                    .given(inForce(proposed(1, terms("1050"), false)))
                    .when(fulfil().at(FRIDAY))
                    .refusedBy(CHANGE_IS_SETTLED_FIRST),
            example("CU-08", "Another account manager fulfils nothing")
                    .given(inForce())
                    .when(fulfil().by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-19", "A contract is given up, for a reason")
                    .given(inForce())
                    .shows(CONTRACT_HAS_NOT_ENDED, TERMINATION_STATES_WHY, CONTRACT_HAS_NOT_RUN_OUT)
                    .when(terminate().at(FRIDAY).because("The harbour is closed"))
                    .then(terminated(FRIDAY)),
            example("CU-19", "With it goes the change that is open")
                    .given(inForce(proposed(1, terms("1050"), false)))
                    .when(terminate().at(FRIDAY).because("The harbour is closed"))
                    .then(withdrawn(1, FRIDAY), terminated(FRIDAY)),
            example("CU-19", "What is unclear may be given up")
                    .given(registered(unclear(), END))
                    .when(terminate().because("They bought elsewhere"))
                    .then(terminated(WEDNESDAY)),
            example("CU-19", "And what is under review")
                    .given(registered(), reviewBegun(MONDAY))
                    .when(terminate().because("They bought elsewhere"))
                    .then(terminated(WEDNESDAY)),
            example("CU-19", "Nothing is given up without a reason")
                    .given(inForce())
                    .when(terminate().at(FRIDAY))
                    .refusedBy(TERMINATION_STATES_WHY),
            example("CU-19", "What has run out is not given up")
                    .given(inForce())
                    .when(terminate().at(RUN_OUT).because("The harbour is closed"))
                    .refusedBy(CONTRACT_HAS_NOT_RUN_OUT),
            example("CU-08", "Another account manager gives nothing up")
                    .given(inForce())
                    .when(terminate().by(CHEN).because("The harbour is closed"))
                    .refusedBy(CUSTOMER_IS_ONES_OWN));

    private EndingExamples() {}
}

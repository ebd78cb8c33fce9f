package org.keji.command.contract;

import static org.keji.command.contract.ContractRule.*;
import static org.keji.command.contract.ContractVocabulary.*;
import static org.keji.command.customer.Concern.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.QIAN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.contract.Verdict.AGREES;
import static org.keji.kernel.contract.Verdict.OBJECTS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Example;

/** How contracts are entered, made clear, reviewed and signed. */
final class ReviewExamples {

    static final List<Example> REGISTRATIONS = List.of(
            example("CU-19", "A clear contract goes to every department the book names")
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_SERVED,
                            CUSTOMER_IS_ONES_OWN,
                            CONTRACT_STEP_LIES_IN_THE_PAST,
                            CONTRACT_ENDS_AFTER_IT_BEGINS,
                            ONE_CONTRACT_PER_NUMBER)
                    .when(register(clear()))
                    .then(registered(), reviewBegun(MONDAY)),
            example("CU-19", "Other departments and another time by another book")
                    .by("strict")
                    .when(register(clear()))
                    .then(
                            registered(),
                            reviewBegun(MONDAY, 1, List.of("Billing", "Logistics", "Production"), Duration.ofDays(3))),
            example("CU-19", "An unclear one is entered, and goes to nobody")
                    .when(register(unclear()))
                    .then(registered(unclear(), END)),
            example("CU-19", "A contract may have no end")
                    .shows(CONTRACT_ENDS_AFTER_IT_BEGINS)
                    .when(register(Acquaintances.HARBOUR, clear(), null))
                    .then(registered(clear(), null), reviewBegun(MONDAY)),
            example("CU-19", "It may end today, and not yesterday")
                    .shows(CONTRACT_ENDS_AFTER_IT_BEGINS)
                    .when(register(Acquaintances.HARBOUR, clear(), LocalDate.parse("2026-05-04")))
                    .then(registered(clear(), LocalDate.parse("2026-05-04")), reviewBegun(MONDAY)),
            example("CU-19", "What has ended does not begin")
                    .when(register(Acquaintances.HARBOUR, clear(), LocalDate.parse("2026-05-03")))
                    .refusedBy(CONTRACT_ENDS_AFTER_IT_BEGINS),
            example("CU-19", "A number that another contract has is taken")
                    .when(register(clear()))
                    .refusedWhereAnotherHoldsIt(ONE_CONTRACT_PER_NUMBER),
            example("CU-19", "No contract came tomorrow")
                    .when(register(clear()).dated(TUESDAY))
                    .refusedBy(CONTRACT_STEP_LIES_IN_THE_PAST),
            example("CU-01", "A contract is with somebody who has a card")
                    .when(register(Acquaintances.NOBODY, clear(), END))
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            example("CU-12", "No contract begins with a customer who is out of service")
                    .when(register(Acquaintances.QUARRY, clear(), END))
                    .refusedBy(CUSTOMER_IS_SERVED),
            example("CU-08", "Nobody enters contracts with another account manager's customer")
                    .when(register(Acquaintances.RIVER, clear(), END))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-19", "Registering a contract twice registers it once")
                    .given(registered())
                    .when(register(clear()))
                    .meetsItself());

    static final List<Example> CLARIFICATIONS = List.of(
            example("CU-19", "What was unclear is clarified, and goes to the departments")
                    .given(registered(unclear(), END))
                    .shows(
                            CONTRACT_AWAITS_CLARIFICATION,
                            CUSTOMER_IS_ONES_OWN,
                            TERMS_ARE_STATED,
                            CONTRACT_STEPS_COME_IN_ORDER)
                    .when(clarify(clear()))
                    .then(clarified("Lin"), reviewBegun(TUESDAY)),
            example("CU-19", "What was objected to is settled, and every department is asked anew")
                    .given(registered(), reviewBegun(MONDAY), agreed(SUN), objected(QIAN))
                    .shows(CONTRACT_AWAITS_CLARIFICATION)
                    .when(clarify(clear()).by(WANG))
                    .then(clarified("Wang"), reviewBegunAgain(TUESDAY)),
            example("CU-19", "A clarification leaves nothing open")
                    .given(registered(unclear(), END))
                    .when(clarify(unclear()))
                    .refusedBy(TERMS_ARE_STATED),
            example("CU-19", "Nothing is clarified that has ended")
                    .given(registered(unclear(), END))
                    .when(clarify(clear(), LocalDate.parse("2026-05-04")))
                    .refusedBy(CONTRACT_ENDS_AFTER_IT_BEGINS),
            example("CU-19", "Nothing is clarified before it came")
                    .given(registered(unclear(), END))
                    .when(clarify(clear()).dated("2026-05-04T01:59:59.999999Z"))
                    .refusedBy(CONTRACT_STEPS_COME_IN_ORDER),
            example("CU-08", "Another account manager leaves it unclear")
                    .given(registered(unclear(), END))
                    .when(clarify(clear()).by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN));

    static final List<Example> REVIEWS = List.of(
            example("CU-19", "A department agrees")
                    .given(registered(), reviewBegun(MONDAY))
                    .shows(
                            UNCLEAR_IS_CLARIFIED_FIRST,
                            CONTRACT_IS_UNDER_REVIEW,
                            DEPARTMENT_IS_NAMED,
                            DEPARTMENT_ANSWERS_ONCE,
                            ANOTHER_REVIEWS_A_CONTRACT)
                    .when(review(SUN, AGREES))
                    .then(agreed(SUN)),
            example("CU-19", "A department objects, and says why")
                    .given(registered(), reviewBegun(MONDAY), agreed(SUN))
                    .shows(OBJECTION_STATES_WHY)
                    .when(review(QIAN, OBJECTS).because("June cannot be kept"))
                    .then(objected(QIAN)),
            example("CU-19", "An objection without a word is none")
                    .given(registered(), reviewBegun(MONDAY))
                    .when(review(QIAN, OBJECTS))
                    .refusedBy(OBJECTION_STATES_WHY),
            example("CU-19", "Who agreed before another objected is asked again")
                    .given(
                            registered(),
                            reviewBegun(MONDAY),
                            agreed(SUN),
                            objected(QIAN),
                            clarified("Lin"),
                            reviewBegunAgain(TUESDAY))
                    .shows(DEPARTMENT_ANSWERS_ONCE)
                    .when(review(SUN, AGREES))
                    .then(agreed(SUN, 2)),
            example("CU-19", "A department that was not asked does not answer")
                    .given(registered(), reviewBegun(MONDAY))
                    .when(review(HE, AGREES))
                    .refusedBy(DEPARTMENT_IS_NAMED),
            example("CU-19", "A department does not agree twice")
                    .given(registered(), reviewBegun(MONDAY), agreed(SUN))
                    .when(review(SUN, AGREES))
                    .refusedBy(DEPARTMENT_ANSWERS_ONCE),
            example("CU-19", "Nor takes back that it agreed")
                    .given(registered(), reviewBegun(MONDAY), agreed(SUN))
                    .when(review(SUN, OBJECTS).because("Looked again"))
                    .refusedBy(DEPARTMENT_ANSWERS_ONCE),
            example("SOD", "Who registered a contract does not review it")
                    .given(registered(), reviewBegun(MONDAY))
                    .when(review(LIN_OF_BILLING, AGREES))
                    .refusedBy(ANOTHER_REVIEWS_A_CONTRACT),
            example("SOD", "Nor does who registered it once another has clarified it")
                    .given(registered(unclear(), END), clarified("Wang"), reviewBegun(TUESDAY))
                    .when(review(LIN_OF_BILLING, AGREES))
                    .refusedBy(ANOTHER_REVIEWS_A_CONTRACT),
            example("CU-19", "Nobody reviews tomorrow")
                    .given(registered(), reviewBegun(MONDAY))
                    .when(review(SUN, AGREES).dated(WEDNESDAY))
                    .refusedBy(CONTRACT_STEP_LIES_IN_THE_PAST));

    static final List<Example> SIGNATURES = List.of(
            example("CU-19", "Once every department has agreed it is signed")
                    .given(reviewed())
                    .shows(
                            EVERY_DEPARTMENT_AGREES_FIRST,
                            CONTRACT_STEPS_COME_IN_ORDER,
                            CONTRACT_ENDS_AFTER_IT_BEGINS,
                            CUSTOMER_IS_ONES_OWN)
                    .when(sign())
                    .then(signed(END)),
            example("CU-19", "Without an end no renewal is due")
                    .given(registered(clear(), null), reviewBegun(MONDAY), agreed(SUN), agreed(QIAN))
                    .when(sign().by(WANG))
                    .then(signed(null)),
            example("CU-19", "While one department is silent nobody signs")
                    .given(registered(), reviewBegun(MONDAY), agreed(SUN))
                    .when(sign())
                    .refusedBy(EVERY_DEPARTMENT_AGREES_FIRST),
            example("CU-19", "It was not signed before they agreed")
                    .given(reviewed())
                    .when(sign().dated("2026-05-05T01:59:59.999999Z"))
                    .refusedBy(CONTRACT_STEPS_COME_IN_ORDER),
            example("CU-19", "Nobody signs what is over")
                    .given(reviewed())
                    .when(sign().at(RUN_OUT))
                    .refusedBy(CONTRACT_ENDS_AFTER_IT_BEGINS),
            example("CU-08", "Another account manager does not sign it")
                    .given(reviewed())
                    .when(sign().by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-08", "Who looks after the customer does")
                    .given(reviewed())
                    .shows(CUSTOMER_IS_ONES_OWN)
                    .when(sign().by(LIN).because("Both copies are here"))
                    .then(signed(END)));

    private ReviewExamples() {}
}

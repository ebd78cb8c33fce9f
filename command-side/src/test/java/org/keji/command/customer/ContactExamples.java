package org.keji.command.customer;

import static org.keji.command.customer.ContactRule.*;
import static org.keji.command.customer.ContactVocabulary.APRIL;
import static org.keji.command.customer.ContactVocabulary.CONTACT;
import static org.keji.command.customer.ContactVocabulary.MAY;
import static org.keji.command.customer.ContactVocabulary.STRANGER;
import static org.keji.command.customer.ContactVocabulary.become;
import static org.keji.command.customer.ContactVocabulary.correct;
import static org.keji.command.customer.ContactVocabulary.corrected;
import static org.keji.command.customer.ContactVocabulary.decide;
import static org.keji.command.customer.ContactVocabulary.decides;
import static org.keji.command.customer.ContactVocabulary.departed;
import static org.keji.command.customer.ContactVocabulary.handOver;
import static org.keji.command.customer.ContactVocabulary.handedOver;
import static org.keji.command.customer.ContactVocabulary.known;
import static org.keji.command.customer.ContactVocabulary.leave;
import static org.keji.command.customer.ContactVocabulary.register;
import static org.keji.command.customer.ContactVocabulary.stage;
import static org.keji.command.customer.ContactVocabulary.worried;
import static org.keji.command.customer.ContactVocabulary.worry;
import static org.keji.command.customer.CustomerRule.ACCOUNT_MANAGER_KEEPS_THE_CARD;
import static org.keji.command.customer.CustomerRule.CHANGE_FOLLOWS_REGISTRATION;
import static org.keji.command.customer.CustomerRule.CORRECTION_OF_A_CARD_STATES_WHY;
import static org.keji.command.customer.CustomerRule.CUSTOMER_IS_ACTIVE;
import static org.keji.command.customer.CustomerVocabulary.deactivated;
import static org.keji.command.customer.CustomerVocabulary.registered;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.kernel.customer.ContactStage;

/** Every example of who works at a customer. */
final class ContactExamples {

    static final List<Example> ALL = List.of(
            example("CU-01", "An account manager registers who works there")
                    .given(registered())
                    .shows(ACCOUNT_MANAGER_KEEPS_THE_CARD, CUSTOMER_IS_ACTIVE, CHANGE_FOLLOWS_REGISTRATION)
                    .when(register())
                    .then(known()),
            example("CU-08", "Not at another account manager's customer")
                    .given(registered())
                    .when(register().by(CHEN))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-12", "Not where nobody is served")
                    .given(registered(), deactivated())
                    .when(register())
                    .refusedBy(CUSTOMER_IS_ACTIVE),
            example("CU-03", "A contact who moved up is said anew")
                    .given(registered(), known())
                    .shows(CONTACT_EXISTS, CONTACT_IS_THERE, ONE_LINE_OF_CONTACT, CORRECTION_OF_A_CARD_STATES_WHY)
                    .when(correct(CONTACT).because("A new card"))
                    .then(corrected()),
            example("RM-04", "A superior may put a contact right")
                    .given(registered(), known())
                    .shows(ONE_LINE_OF_CONTACT)
                    .when(correct(CONTACT).by(WANG).because("A new card"))
                    .then(corrected()),
            example("RM-04", "An account manager does not put another's contact right")
                    .given(registered(), known())
                    .when(correct(CONTACT).by(CHEN).because("A new card"))
                    .refusedBy(ONE_LINE_OF_CONTACT),
            example("CU-03", "A contact is not said anew without a word")
                    .given(registered(), known())
                    .when(correct(CONTACT))
                    .refusedBy(CORRECTION_OF_A_CARD_STATES_WHY),
            example("CU-01", "Nobody is put right who was never registered")
                    .given(registered(), known())
                    .when(correct(STRANGER).because("A new card"))
                    .refusedBy(CONTACT_EXISTS),
            example("CU-12", "The contact of somebody out of service stays as they were")
                    .given(registered(), known(), deactivated())
                    .when(correct(CONTACT).because("A new card"))
                    .refusedBy(CUSTOMER_IS_ACTIVE),
            example("CU-03", "A contact leaves")
                    .given(registered(), known())
                    .shows(DEPARTURE_STATES_WHY)
                    .when(leave().because("Works elsewhere now"))
                    .then(departed()),
            example("CU-03", "That a contact left says why")
                    .given(registered(), known())
                    .when(leave())
                    .refusedBy(DEPARTURE_STATES_WHY),
            example("CU-03", "Who has left does not leave again")
                    .given(registered(), known(), departed())
                    .when(leave().because("Works elsewhere now"))
                    .refusedBy(CONTACT_IS_THERE),
            example("RM-01", "Who decides is said from a day on")
                    .given(registered(), known())
                    .shows(ROLE_ENDS_AFTER_IT_BEGAN, ONE_LINE_OF_CONTACT)
                    .when(decide(null))
                    .then(decides(null)),
            example("RM-01", "A role may last one day")
                    .given(registered(), known())
                    .shows(ROLE_ENDS_AFTER_IT_BEGAN)
                    .when(decide(MAY))
                    .then(decides(MAY)),
            example("RM-01", "No role ends before it begins")
                    .given(registered(), known())
                    .when(decide(APRIL))
                    .refusedBy(ROLE_ENDS_AFTER_IT_BEGAN),
            example("RM-02", "A contact comes a step nearer")
                    .given(registered(), known())
                    .shows(ONE_STAGE_AT_A_TIME, STAGE_IS_ANOTHER)
                    .when(become(ContactStage.INTERESTED))
                    .then(stage(ContactStage.INTERESTED)),
            example("RM-02", "Nobody trusts us at first sight")
                    .given(registered(), known())
                    .when(become(ContactStage.TRUSTING))
                    .refusedBy(ONE_STAGE_AT_A_TIME),
            example("RM-02", "Who stays where they are did not move")
                    .given(registered(), known())
                    .when(become(ContactStage.AWARE))
                    .refusedBy(STAGE_IS_ANOTHER),
            example("RM-02", "A step back has a reason")
                    .given(registered(), known(), stage(ContactStage.INTERESTED))
                    .shows(STEP_BACK_STATES_WHY)
                    .when(become(ContactStage.AWARE).because("The offer went wrong"))
                    .then(stage(ContactStage.AWARE)),
            example("RM-02", "And is none without")
                    .given(registered(), known(), stage(ContactStage.INTERESTED))
                    .when(become(ContactStage.AWARE))
                    .refusedBy(STEP_BACK_STATES_WHY),
            example("RM-03", "What a contact worries about is noted by who talks to them")
                    .given(registered(), known())
                    .shows(ONE_LINE_OF_CONTACT)
                    .when(worry())
                    .then(worried()),
            example("RM-04", "And by nobody else, not even a superior")
                    .given(registered(), known())
                    .when(worry().by(WANG))
                    .refusedBy(ONE_LINE_OF_CONTACT),
            example("RM-04", "A contact is handed over")
                    .given(registered(), known())
                    .shows(CONTACT_GOES_TO_ANOTHER)
                    .when(handOver(CHEN))
                    .then(handedOver()),
            example("RM-04", "Not to who has them")
                    .given(registered(), known())
                    .when(handOver(LIN))
                    .refusedBy(CONTACT_GOES_TO_ANOTHER),
            example("RM-04", "Who handed a contact over deals with them no longer")
                    .given(registered(), known(), handedOver())
                    .when(become(ContactStage.INTERESTED))
                    .refusedBy(ONE_LINE_OF_CONTACT),
            example("RM-04", "Who has them now does")
                    .given(registered(), known(), handedOver())
                    .shows(ONE_LINE_OF_CONTACT)
                    .when(become(ContactStage.INTERESTED).by(CHEN))
                    .then(stage(ContactStage.INTERESTED)));

    private ContactExamples() {}
}

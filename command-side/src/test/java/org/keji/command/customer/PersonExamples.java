package org.keji.command.customer;

import static org.keji.command.customer.ContactRule.PERSON_IS_NOBODYS_CONTACT;
import static org.keji.command.customer.CustomerRule.*;
import static org.keji.command.customer.PersonVocabulary.OUYANG;
import static org.keji.command.customer.PersonVocabulary.leave;
import static org.keji.command.customer.PersonVocabulary.move;
import static org.keji.command.customer.PersonVocabulary.moveAsContact;
import static org.keji.command.customer.PersonVocabulary.moved;
import static org.keji.command.customer.PersonVocabulary.register;
import static org.keji.command.customer.PersonVocabulary.registered;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Example;
import org.keji.kernel.customer.ContactStage;

/** Every example of the card of a person. */
final class PersonExamples {

    static final List<Example> ALL = List.of(
            example("CU-01", "An account manager registers a person")
                    .shows(CHANGE_LIES_IN_THE_PAST)
                    .when(register())
                    .then(registered()),
            example("CU-03", "Nobody registers a person for tomorrow")
                    .when(register().dated("2026-05-04T02:00:00.000001Z"))
                    .refusedBy(CHANGE_LIES_IN_THE_PAST),
            example("CU-01", "Registering the same person twice registers them once")
                    .given(registered())
                    .when(register())
                    .meetsItself(),
            example("CU-03", "A person moves abroad")
                    .given(registered())
                    .shows(CARD_IS_OF_A_PERSON, CORRECTION_OF_A_CARD_STATES_WHY, ACCOUNT_MANAGER_KEEPS_THE_CARD)
                    .when(move(OUYANG).because("Works abroad now"))
                    .then(moved()),
            example("CU-03", "A person's card is not said anew without a word")
                    .given(registered())
                    .when(move(OUYANG))
                    .refusedBy(CORRECTION_OF_A_CARD_STATES_WHY),
            example("CU-01", "The card of a person is of that person")
                    .given(registered())
                    .when(move(ContactVocabulary.STRANGER).because("Works abroad now"))
                    .refusedBy(CARD_IS_OF_A_PERSON),
            example("CU-01", "An organisation does not become a person")
                    .given(CustomerVocabulary.registered())
                    .when(move(OUYANG).because("Works abroad now"))
                    .refusedBy(CARD_IS_OF_A_PERSON),
            example("CU-01", "Nor a person an organisation")
                    .given(registered())
                    .when(CustomerVocabulary.correct(CustomerVocabulary.NUMBER).because("Founded a company"))
                    .refusedBy(CARD_IS_OF_AN_ORGANISATION),
            example("CU-01", "An organisation's card is put right as one")
                    .given(CustomerVocabulary.registered())
                    .shows(CARD_IS_OF_AN_ORGANISATION)
                    .when(CustomerVocabulary.correct(CustomerVocabulary.OTHER_NUMBER)
                            .because("Moved"))
                    .then(CustomerVocabulary.corrected(CustomerVocabulary.OTHER_NUMBER)),
            example("CU-08", "Another account manager's person is left alone")
                    .given(registered())
                    .when(move(OUYANG).by(CHEN).because("Works abroad now"))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-01", "A person is not put right as a contact")
                    .given(registered())
                    .when(moveAsContact().because("Works abroad now"))
                    .refusedBy(PERSON_IS_NOBODYS_CONTACT),
            example("CU-01", "A person does not leave themself")
                    .given(registered())
                    .when(leave().because("Went away"))
                    .refusedBy(PERSON_IS_NOBODYS_CONTACT),
            example("CU-01", "Somebody who works for an organisation is put right as a contact")
                    .given(CustomerVocabulary.registered(), ContactVocabulary.known())
                    .shows(PERSON_IS_NOBODYS_CONTACT)
                    .when(ContactVocabulary.leave().because("Works elsewhere now"))
                    .then(ContactVocabulary.departed()),
            example("CU-12", "A person is not merged into an organisation")
                    .given(registered())
                    .when(CustomerVocabulary.merge(Acquaintances.LIGHTHOUSE, "Lighthouse's")
                            .because("Works there"))
                    .refusedBy(MERGES_INTO_ITS_KIND),
            example("CU-12", "A person who was registered twice is one")
                    .given(registered())
                    .shows(MERGES_INTO_ITS_KIND)
                    .when(CustomerVocabulary.merge(Acquaintances.OUYANG, "the other of Ouyang")
                            .because("Registered twice"))
                    .then(PersonVocabulary.merged()),
            example("RM-02", "A person comes a step nearer, as a contact does")
                    .given(registered())
                    .when(PersonVocabulary.become(ContactStage.INTERESTED))
                    .then(PersonVocabulary.stage(ContactStage.INTERESTED)),
            example("CU-12", "A person goes out of service, and no number is given up")
                    .given(registered())
                    .when(CustomerVocabulary.deactivate().by(WANG).because("Asked for it"))
                    .then(CustomerVocabulary.deactivated()));

    private PersonExamples() {}
}

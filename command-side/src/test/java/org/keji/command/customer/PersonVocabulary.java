package org.keji.command.customer;

import static org.keji.command.customer.CustomerVocabulary.A_YEAR;
import static org.keji.command.customer.CustomerVocabulary.ID;
import static org.keji.command.customer.CustomerVocabulary.MONDAY;
import static org.keji.command.customer.CustomerVocabulary.TUESDAY;
import static org.keji.command.customer.CustomerVocabulary.at;
import static org.keji.command.customer.CustomerVocabulary.wish;

import java.util.UUID;
import org.keji.command.customer.ContactCommand.ChangeContactStage;
import org.keji.command.customer.ContactCommand.CorrectContact;
import org.keji.command.customer.ContactCommand.SayContactLeft;
import org.keji.command.customer.PersonCommand.CorrectPerson;
import org.keji.command.customer.PersonCommand.RegisterPerson;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactEvent.ContactStageChanged;
import org.keji.kernel.customer.ContactEvent.PersonCorrected;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;

/** The words in which examples speak of the cards of persons. */
final class PersonVocabulary {

    static final PersonId OUYANG = PersonId.of(UUID.fromString("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a23"));

    private PersonVocabulary() {}

    private static Personal<ContactDetails> details(PersonId person, String town) {
        return Personal.of(person, new ContactDetails("Ouyang Jing", null, null, town, "+86 592 5550142", null, null));
    }

    static Fact registered() {
        return new Fact(
                "Lin registered a person as a customer",
                new PersonRegistered(
                        ID,
                        at(MONDAY),
                        OUYANG,
                        details(OUYANG, "Xiamen"),
                        Territory.DOMESTIC,
                        "Trade fair",
                        Cast.LIN.actor().subject(),
                        at(MONDAY).plus(A_YEAR)));
    }

    static Fact moved() {
        return new Fact(
                "the person's card was said anew",
                new PersonCorrected(
                        ID,
                        at(TUESDAY),
                        OUYANG,
                        details(OUYANG, "Lisbon"),
                        Territory.INTERNATIONAL,
                        "Trade fair",
                        at(TUESDAY).plus(A_YEAR)));
    }

    static Wish register() {
        return wish(
                        Cast.LIN,
                        "registers a person as a customer",
                        new RegisterPerson(ID, OUYANG, details(OUYANG, "Xiamen"), Territory.DOMESTIC, "Trade fair"))
                .at(MONDAY);
    }

    static Wish move(PersonId person) {
        return wish(
                Cast.LIN,
                "says the person's card anew",
                new CorrectPerson(ID, person, details(person, "Lisbon"), Territory.INTERNATIONAL, "Trade fair"));
    }

    static Wish moveAsContact() {
        return wish(
                Cast.LIN,
                "says the person anew, as a contact",
                new CorrectContact(ID, OUYANG, details(OUYANG, "Lisbon")));
    }

    static Wish leave() {
        return wish(Cast.LIN, "says that the person left, as a contact", new SayContactLeft(ID, OUYANG));
    }

    static Fact merged() {
        return new Fact(
                "the card was merged into the other of Ouyang",
                new CustomerMerged(ID, at(TUESDAY), Acquaintances.OUYANG));
    }

    static Wish become(ContactStage stage) {
        return wish(Cast.LIN, "says that the person is " + stage.code(), new ChangeContactStage(ID, OUYANG, stage));
    }

    static Fact stage(ContactStage stage) {
        return new Fact("the person became " + stage.code(), new ContactStageChanged(ID, at(TUESDAY), OUYANG, stage));
    }
}

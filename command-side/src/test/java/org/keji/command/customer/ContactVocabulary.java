package org.keji.command.customer;

import static org.keji.command.customer.CustomerVocabulary.ID;
import static org.keji.command.customer.CustomerVocabulary.TUESDAY;
import static org.keji.command.customer.CustomerVocabulary.at;
import static org.keji.command.customer.CustomerVocabulary.wish;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.ContactCommand.ChangeContactStage;
import org.keji.command.customer.ContactCommand.CorrectContact;
import org.keji.command.customer.ContactCommand.HandOverContact;
import org.keji.command.customer.ContactCommand.NoteConcerns;
import org.keji.command.customer.ContactCommand.RegisterContact;
import org.keji.command.customer.ContactCommand.SayContactLeft;
import org.keji.command.customer.ContactCommand.StateRole;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactEvent.ContactConcernsNoted;
import org.keji.kernel.customer.ContactEvent.ContactCorrected;
import org.keji.kernel.customer.ContactEvent.ContactDeparted;
import org.keji.kernel.customer.ContactEvent.ContactHandedOver;
import org.keji.kernel.customer.ContactEvent.ContactRegistered;
import org.keji.kernel.customer.ContactEvent.ContactRoleStated;
import org.keji.kernel.customer.ContactEvent.ContactStageChanged;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.DecisionRole;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;

/** The words in which examples speak of who works at a customer. */
final class ContactVocabulary {

    static final PersonId CONTACT = Acquaintances.HARBOURS_CONTACT;
    static final PersonId STRANGER = PersonId.of(UUID.fromString("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a22"));
    static final LocalDate MAY = LocalDate.parse("2026-05-04");
    static final LocalDate APRIL = LocalDate.parse("2026-04-04");

    private ContactVocabulary() {}

    private static Personal<ContactDetails> details(String position) {
        return Personal.of(CONTACT, new ContactDetails("Sun Li", null, position, null, "+86 592 5550100", null, null));
    }

    private static Personal<String> worries() {
        return Personal.of(CONTACT, "Deliveries that come too late");
    }

    static Fact known() {
        return new Fact(
                "Lin registered a contact there",
                new ContactRegistered(
                        ID,
                        at(TUESDAY),
                        CONTACT,
                        details("Buyer"),
                        Cast.LIN.actor().subject()));
    }

    static Fact corrected() {
        return new Fact(
                "the contact was said anew", new ContactCorrected(ID, at(TUESDAY), CONTACT, details("Director")));
    }

    static Fact departed() {
        return new Fact("the contact left", new ContactDeparted(ID, at(TUESDAY), CONTACT));
    }

    static Fact decides(@Nullable LocalDate until) {
        return new Fact(
                "the contact was said to decide from %s%s".formatted(MAY, until == null ? "" : " to " + until),
                new ContactRoleStated(ID, at(TUESDAY), CONTACT, DecisionRole.DECISION_MAKER, MAY, until));
    }

    static Fact stage(ContactStage stage) {
        return new Fact("the contact became " + stage.code(), new ContactStageChanged(ID, at(TUESDAY), CONTACT, stage));
    }

    static Fact worried() {
        return new Fact(
                "what the contact worries about was noted",
                new ContactConcernsNoted(ID, at(TUESDAY), CONTACT, worries()));
    }

    static Fact handedOver() {
        return new Fact(
                "the contact went to Chen",
                new ContactHandedOver(
                        ID, at(TUESDAY), CONTACT, Cast.CHEN.actor().subject()));
    }

    static Wish register() {
        return wish(Cast.LIN, "registers a contact there", new RegisterContact(ID, CONTACT, details("Buyer")));
    }

    static Wish correct(PersonId contact) {
        return wish(Cast.LIN, "says the contact anew", new CorrectContact(ID, contact, details("Director")));
    }

    static Wish leave() {
        return wish(Cast.LIN, "says that the contact left", new SayContactLeft(ID, CONTACT));
    }

    static Wish decide(@Nullable LocalDate until) {
        return wish(
                Cast.LIN,
                "says that the contact decides from %s%s".formatted(MAY, until == null ? "" : " to " + until),
                new StateRole(ID, CONTACT, DecisionRole.DECISION_MAKER, MAY, until));
    }

    static Wish become(ContactStage stage) {
        return wish(Cast.LIN, "says that the contact is " + stage.code(), new ChangeContactStage(ID, CONTACT, stage));
    }

    static Wish worry() {
        return wish(Cast.LIN, "notes what the contact worries about", new NoteConcerns(ID, CONTACT, worries()));
    }

    static Wish handOver(org.keji.command.spec.Person to) {
        return wish(
                Cast.LIN,
                "hands the contact over to " + to,
                new HandOverContact(ID, CONTACT, to.actor().subject()));
    }
}

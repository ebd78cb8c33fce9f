package org.keji.command.complaint;

import static org.keji.command.complaint.ClockVocabulary.correctParticulars;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;
import static org.keji.command.complaint.ComplaintVocabulary.ID;
import static org.keji.command.complaint.ComplaintVocabulary.receive;
import static org.keji.command.complaint.ComplaintVocabulary.received;
import static org.keji.command.customer.Concern.CUSTOMER_HAS_A_CARD;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.CustomerId;

/** Whose a complaint is: a customer's who has a card, or nobody's the house knows (CO-01, CU-01). */
final class WhoseExamples {

    private static final String SATURDAY = "2026-05-02T08:00:00Z";

    static final List<Example> ALL = List.of(
            example("CO-01", "A complaint of a customer says whose it is")
                    .shows(CUSTOMER_HAS_A_CARD)
                    .when(of(Acquaintances.HARBOUR).at(FRIDAY))
                    .then(heardOf(Acquaintances.HARBOUR)),
            example("CO-01", "Who is out of service may complain")
                    .shows(CUSTOMER_HAS_A_CARD)
                    .when(of(Acquaintances.QUARRY).at(FRIDAY))
                    .then(heardOf(Acquaintances.QUARRY)),
            example("CU-01", "A customer without a card is none")
                    .when(of(Acquaintances.NOBODY).at(FRIDAY))
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            example("CO-01", "Whose it is becomes known later")
                    .given(received(FRIDAY))
                    .shows(CUSTOMER_HAS_A_CARD)
                    .when(found(Acquaintances.RIVER).at(SATURDAY).because("Their card came up"))
                    .then(foundOf(Acquaintances.RIVER)),
            example("CU-01", "Nor is a customer without a card found later")
                    .given(received(FRIDAY))
                    .when(found(Acquaintances.NOBODY).at(SATURDAY).because("Their card came up"))
                    .refusedBy(CUSTOMER_HAS_A_CARD));

    private WhoseExamples() {}

    private static Wish of(CustomerId customer) {
        Wish plain = receive();
        ReceiveComplaint said = (ReceiveComplaint) plain.command();
        return ComplaintVocabulary.wish(
                plain.by(),
                "registers a complaint of " + Acquaintances.nameOf(customer),
                plain.dating(),
                new ReceiveComplaint(
                        ID,
                        said.channel(),
                        said.product(),
                        said.kind(),
                        said.department(),
                        customer,
                        said.content(),
                        said.complainant()));
    }

    private static Fact heardOf(CustomerId customer) {
        ComplaintReceived said = (ComplaintReceived) received(FRIDAY).event();
        return new Fact(
                "a complaint of %s was received".formatted(Acquaintances.nameOf(customer)),
                new ComplaintReceived(
                        ID,
                        said.occurredAt(),
                        said.number(),
                        said.channel(),
                        said.product(),
                        said.kind(),
                        said.department(),
                        customer,
                        said.owner(),
                        said.content(),
                        said.complainant(),
                        said.firstAnswerDue()));
    }

    private static Wish found(CustomerId customer) {
        Wish plain = correctParticulars();
        return ComplaintVocabulary.wish(
                plain.by(),
                "says that it is of " + Acquaintances.nameOf(customer),
                plain.dating(),
                new CorrectParticulars(ID, Channel.PHONE, "Invoicing", "Billing", customer));
    }

    private static Fact foundOf(CustomerId customer) {
        return new Fact(
                "it was said to be of " + Acquaintances.nameOf(customer),
                new ParticularsCorrected(ID, Moments.at(SATURDAY), Channel.PHONE, "Invoicing", "Billing", customer));
    }
}

package org.keji.command.request;

import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.nameOf;
import static org.keji.command.spec.Moments.at;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.request.RequestCommand.AnswerFeasibility;
import org.keji.command.request.RequestCommand.NoteRequestRisk;
import org.keji.command.request.RequestCommand.ReceiveRequest;
import org.keji.command.request.RequestCommand.RefuseRequest;
import org.keji.command.request.RequestCommand.TakeUpAsContract;
import org.keji.command.request.RequestCommand.TakeUpAsPromise;
import org.keji.command.request.RequestCommand.TellRequestRisk;
import org.keji.command.request.RequestCommand.WithdrawRequest;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;
import org.keji.kernel.identity.RequestId;
import org.keji.kernel.request.RequestEvent.RequestBecameContract;
import org.keji.kernel.request.RequestEvent.RequestBecamePromise;
import org.keji.kernel.request.RequestEvent.RequestFeasibilityAnswered;
import org.keji.kernel.request.RequestEvent.RequestReceived;
import org.keji.kernel.request.RequestEvent.RequestRefused;
import org.keji.kernel.request.RequestEvent.RequestRiskNoted;
import org.keji.kernel.request.RequestEvent.RequestRiskTold;
import org.keji.kernel.request.RequestEvent.RequestWithdrawn;

/** The words in which examples speak of requests. */
final class RequestVocabulary {

    static final RequestId ID = RequestId.of(UUID.fromString("6d3f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11"));
    static final PromiseId PROMISE = PromiseId.of(UUID.fromString("5c2e7c52-9c38-5d0c-8e0a-0f6b4d1f9a11"));
    static final PersonId STRANGER = PersonId.of(UUID.fromString("5c2e7c52-9c38-5d0c-8e0a-0f6b4d1f9a12"));
    static final String MONDAY = "2026-05-04T02:00:00Z";
    static final String TUESDAY = "2026-05-05T02:00:00Z";
    static final String WEDNESDAY = "2026-05-06T02:00:00Z";
    static final String JUNE = "2026-06-01T02:00:00Z";
    private static final String WISH = "Deliveries on Saturdays";
    private static final String ABOUT = "The hall is empty at weekends";

    private RequestVocabulary() {}

    static Fact received() {
        return received(null, Cast.LIN);
    }

    static Fact received(@Nullable PersonId contact, Person owner) {
        return new Fact(
                "on %s Harbour%s wished for deliveries on Saturdays by %s, %s being responsible"
                        .formatted(words(MONDAY), of(contact), words(JUNE), owner.words()),
                new RequestReceived(
                        ID,
                        at(MONDAY),
                        HARBOUR,
                        contact,
                        WISH,
                        ABOUT,
                        at(JUNE),
                        owner.actor().subject()));
    }

    static Fact answered(boolean feasible) {
        return new Fact(
                feasible ? "it was answered that it can be met" : "it was answered that it cannot be met",
                new RequestFeasibilityAnswered(ID, at(TUESDAY), feasible, "The depot was asked"));
    }

    /** @param tellDue said here and not read from the book, so that a changed book does not change the examples */
    static Fact riskNoted(String tellDue) {
        return new Fact(
                "on %s it was at risk, to be told by %s".formatted(words(TUESDAY), words(tellDue)),
                new RequestRiskNoted(ID, at(TUESDAY), "no lorries", at(tellDue)));
    }

    static Fact riskNoted() {
        return riskNoted(WEDNESDAY);
    }

    static Fact riskTold(String when, boolean inTime) {
        return new Fact(
                "on %s Harbour was told of the risk %s, with a solution"
                        .formatted(words(when), inTime ? "promptly" : "late"),
                new RequestRiskTold(ID, at(when), "every other week", inTime));
    }

    static Fact promised() {
        return new Fact("it became a promise", new RequestBecamePromise(ID, at(TUESDAY), PROMISE));
    }

    static Fact contracted() {
        return new Fact("it became a contract", new RequestBecameContract(ID, at(TUESDAY), "HF-2026-014"));
    }

    static Fact refused() {
        return new Fact("it was refused", new RequestRefused(ID, at(TUESDAY)));
    }

    static Fact withdrawn() {
        return new Fact("it was withdrawn", new RequestWithdrawn(ID, at(TUESDAY)));
    }

    static Wish receive() {
        return receive(HARBOUR, null, null);
    }

    static Wish receive(CustomerId customer, @Nullable PersonId contact, @Nullable Person owner) {
        String responsible = owner == null ? "" : ", " + owner.words() + " being responsible";
        return wish(
                        "takes down that %s%s wishes for deliveries on Saturdays by %s%s"
                                .formatted(nameOf(customer), of(contact), words(JUNE), responsible),
                        new ReceiveRequest(
                                ID,
                                customer,
                                contact,
                                WISH,
                                ABOUT,
                                at(JUNE),
                                owner == null ? null : owner.actor().subject()))
                .at(MONDAY);
    }

    static Wish answer(boolean feasible) {
        return wish(
                "answers that it %s be met".formatted(feasible ? "can" : "cannot"),
                new AnswerFeasibility(ID, feasible, "The depot was asked"));
    }

    static Wish noteRisk() {
        return wish("says that it is at risk", new NoteRequestRisk(ID, "no lorries"));
    }

    static Wish tellRisk() {
        return wish("says that Harbour was told of the risk", new TellRequestRisk(ID, "every other week"));
    }

    /** @param promisedTo to whom the promise was made; null if there is none */
    static Wish promise(@Nullable CustomerId promisedTo) {
        String promise = promisedTo == null ? "a promise nobody made" : "a promise made to " + nameOf(promisedTo);
        return wish("says that it became " + promise, new TakeUpAsPromise(ID, PROMISE, promisedTo));
    }

    static Wish contract() {
        return wish("says that it became a contract", new TakeUpAsContract(ID, "HF-2026-014"));
    }

    static Wish refuse() {
        return wish("refuses it", new RefuseRequest(ID));
    }

    static Wish withdraw() {
        return wish("says that Harbour withdraws it", new WithdrawRequest(ID));
    }

    private static Wish wish(String words, RequestCommand command) {
        return new Wish(words, "on", command, Cast.LIN, at(TUESDAY), at(TUESDAY), null);
    }

    private static String of(@Nullable PersonId contact) {
        return contact == null ? "" : contact.equals(STRANGER) ? "'s somebody" : "'s contact";
    }

    private static String words(String utc) {
        return Moments.words(at(utc));
    }
}

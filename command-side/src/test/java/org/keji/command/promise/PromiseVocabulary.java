package org.keji.command.promise;

import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.nameOf;
import static org.keji.command.spec.Moments.at;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.promise.PromiseCommand.BreakPromise;
import org.keji.command.promise.PromiseCommand.HandOverPromise;
import org.keji.command.promise.PromiseCommand.KeepPromise;
import org.keji.command.promise.PromiseCommand.MakePromise;
import org.keji.command.promise.PromiseCommand.MovePromise;
import org.keji.command.promise.PromiseCommand.NotePromiseRisk;
import org.keji.command.promise.PromiseCommand.TellPromiseRisk;
import org.keji.command.promise.PromiseCommand.WithdrawPromise;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;
import org.keji.kernel.promise.PromiseEvent.PromiseBroken;
import org.keji.kernel.promise.PromiseEvent.PromiseDueMoved;
import org.keji.kernel.promise.PromiseEvent.PromiseHandedOver;
import org.keji.kernel.promise.PromiseEvent.PromiseKept;
import org.keji.kernel.promise.PromiseEvent.PromiseMade;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskNoted;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskTold;
import org.keji.kernel.promise.PromiseEvent.PromiseWithdrawn;

/** The words in which examples speak of promises. */
final class PromiseVocabulary {

    static final PromiseId ID = PromiseId.of(UUID.fromString("5c2e7c52-9c38-5d0c-8e0a-0f6b4d1f9a11"));
    static final PersonId STRANGER = PersonId.of(UUID.fromString("5c2e7c52-9c38-5d0c-8e0a-0f6b4d1f9a12"));
    static final String MONDAY = "2026-05-04T02:00:00Z";
    static final String TUESDAY = "2026-05-05T02:00:00Z";
    static final String WEDNESDAY = "2026-05-06T02:00:00Z";
    static final String FRIDAY = "2026-05-08T02:00:00Z";
    static final String NEXT_FRIDAY = "2026-05-15T02:00:00Z";
    static final String WHAT = "all pallets are in Xiamen";

    private PromiseVocabulary() {}

    static Fact made() {
        return made(null, Cast.LIN);
    }

    static Fact made(@Nullable PersonId contact, Person owner) {
        return new Fact(
                "on %s Harbour%s was promised that %s by %s, %s being responsible"
                        .formatted(words(MONDAY), to(contact), WHAT, words(FRIDAY), owner.words()),
                new PromiseMade(
                        ID,
                        at(MONDAY),
                        HARBOUR,
                        contact,
                        WHAT,
                        at(FRIDAY),
                        owner.actor().subject()));
    }

    static Fact moved() {
        return new Fact(
                "on %s it was moved to %s".formatted(words(TUESDAY), words(NEXT_FRIDAY)),
                new PromiseDueMoved(ID, at(TUESDAY), at(FRIDAY), at(NEXT_FRIDAY)));
    }

    static Fact moved(String when, String before, String due) {
        return new Fact(
                "on %s it was moved to %s".formatted(words(when), words(due)),
                new PromiseDueMoved(ID, at(when), at(before), at(due)));
    }

    static Fact handedOver(Person owner) {
        return new Fact(
                "%s became responsible".formatted(owner.words()),
                new PromiseHandedOver(ID, at(TUESDAY), owner.actor().subject()));
    }

    /** @param tellDue said here and not read from the book, so that a changed book does not change the examples */
    static Fact riskNoted(String tellDue) {
        return new Fact(
                "on %s it was at risk, to be told by %s".formatted(words(TUESDAY), words(tellDue)),
                new PromiseRiskNoted(ID, at(TUESDAY), "the ship waits", at(tellDue)));
    }

    static Fact riskNoted() {
        return riskNoted(WEDNESDAY);
    }

    static Fact riskTold(String when, boolean inTime) {
        return new Fact(
                "on %s Harbour was told of the risk %s, with a solution"
                        .formatted(words(when), inTime ? "promptly" : "late"),
                new PromiseRiskTold(ID, at(when), "half goes by rail", inTime));
    }

    static Fact kept(String when, boolean inTime) {
        return new Fact(
                "on %s it was kept %s".formatted(words(when), inTime ? "in time" : "late"),
                new PromiseKept(ID, at(when), inTime));
    }

    static Fact broken() {
        return new Fact("it was broken", new PromiseBroken(ID, at(TUESDAY)));
    }

    static Fact withdrawn() {
        return new Fact("it was withdrawn", new PromiseWithdrawn(ID, at(TUESDAY)));
    }

    static Wish make() {
        return make(HARBOUR, null, null);
    }

    static Wish make(CustomerId customer, @Nullable PersonId contact, @Nullable Person owner) {
        String responsible = owner == null ? "" : ", " + owner.words() + " being responsible";
        return wish(
                        "promises %s%s that %s by %s%s"
                                .formatted(nameOf(customer), to(contact), WHAT, words(FRIDAY), responsible),
                        new MakePromise(
                                ID,
                                customer,
                                contact,
                                WHAT,
                                at(FRIDAY),
                                owner == null ? null : owner.actor().subject()))
                .at(MONDAY);
    }

    static Wish move(String due) {
        return wish("moves it to " + words(due), new MovePromise(ID, at(due)));
    }

    static Wish handOver(Person to) {
        return wish(
                "hands it over to " + to.words(),
                new HandOverPromise(ID, to.actor().subject()));
    }

    static Wish noteRisk() {
        return wish("says that it is at risk", new NotePromiseRisk(ID, "the ship waits"));
    }

    static Wish tellRisk() {
        return wish("says that Harbour was told of the risk", new TellPromiseRisk(ID, "half goes by rail"));
    }

    static Wish keep() {
        return wish("says that it was kept", new KeepPromise(ID));
    }

    static Wish breakIt() {
        return wish("says that it was broken", new BreakPromise(ID));
    }

    static Wish withdraw() {
        return wish("withdraws it", new WithdrawPromise(ID));
    }

    private static Wish wish(String words, PromiseCommand command) {
        return new Wish(words, "on", command, Cast.LIN, at(TUESDAY), at(TUESDAY), null);
    }

    private static String to(@Nullable PersonId contact) {
        return contact == null ? "" : contact.equals(STRANGER) ? "'s somebody" : "'s contact";
    }

    private static String words(String utc) {
        return Moments.words(at(utc));
    }
}

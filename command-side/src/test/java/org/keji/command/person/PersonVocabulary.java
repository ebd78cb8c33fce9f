package org.keji.command.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.person.PersonCommand.DiscloseData;
import org.keji.command.person.PersonCommand.ErasePerson;
import org.keji.command.person.PersonCommand.LiftHold;
import org.keji.command.person.PersonCommand.PlaceHold;
import org.keji.command.person.PersonCommand.RecordConsent;
import org.keji.command.person.PersonCommand.RequestErasure;
import org.keji.command.person.PersonCommand.WithdrawConsent;
import org.keji.command.person.PersonCommand.WithdrawErasure;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.person.ErasureGround;
import org.keji.kernel.person.PersonEvent.ConsentRecorded;
import org.keji.kernel.person.PersonEvent.ConsentWithdrawn;
import org.keji.kernel.person.PersonEvent.DataDisclosed;
import org.keji.kernel.person.PersonEvent.ErasureRequested;
import org.keji.kernel.person.PersonEvent.ErasureWithdrawn;
import org.keji.kernel.person.PersonEvent.HoldLifted;
import org.keji.kernel.person.PersonEvent.HoldPlaced;
import org.keji.kernel.person.PersonEvent.PersonErased;

/** The words in which examples speak of what is held on a person. */
final class PersonVocabulary {

    static final PersonId ID = PersonId.of(UUID.fromString("7b0c1d1e-5a52-5d0b-9e37-3c1f4be0a111"));
    static final String MONDAY = "2026-05-04T02:00:00Z";
    /** A week after Monday the grace of the standard book is over. */
    static final String NEXT_MONDAY = "2026-05-11T02:00:00Z";

    static final String OMBUDSMAN = "Ombudsman";
    static final String ARBITRATION = "Arbitration";

    private PersonVocabulary() {}

    static Fact requested(Person by, ErasureGround ground) {
        return new Fact(
                "erasure was requested on Mon 4 May 2026, registered by " + by.words(),
                new ErasureRequested(ID, Moments.at(MONDAY), ground, by.actor().subject(), Moments.at(NEXT_MONDAY)));
    }

    static Fact requested() {
        return requested(Cast.WANG, ErasureGround.REQUEST);
    }

    static Fact takenBack() {
        return new Fact("the request was taken back", new ErasureWithdrawn(ID, Moments.at(MONDAY)));
    }

    static Fact held() {
        return new Fact("a hold was placed", new HoldPlaced(ID, Moments.at(MONDAY)));
    }

    static Fact lifted() {
        return new Fact("the hold was lifted", new HoldLifted(ID, Moments.at(MONDAY)));
    }

    static Fact erased(String at) {
        return new Fact(
                "the person was erased on " + Moments.words(Moments.at(at)),
                new PersonErased(
                        ID,
                        Moments.at(at),
                        ErasureGround.REQUEST,
                        Cast.WANG.actor().subject()));
    }

    static Fact agreed(int consent, @Nullable String until) {
        Instant end = until == null ? null : Moments.at(until);
        return new Fact(
                "the person agreed that the %s has the data for %s%s"
                        .formatted(OMBUDSMAN, ARBITRATION, end == null ? "" : ", until " + Moments.words(end)),
                new ConsentRecorded(ID, Moments.at(MONDAY), consent, OMBUDSMAN, ARBITRATION, end));
    }

    static Fact disagreed(int consent) {
        return new Fact(
                "consent %d was withdrawn".formatted(consent), new ConsentWithdrawn(ID, Moments.at(MONDAY), consent));
    }

    static Fact disclosed(int consent, String at) {
        return new Fact(
                "the data went to the " + OMBUDSMAN,
                new DataDisclosed(ID, Moments.at(at), consent, OMBUDSMAN, ARBITRATION));
    }

    static Wish request(ErasureGround ground) {
        return wish(Cast.WANG, "registers a request for erasure", new RequestErasure(ID, ground));
    }

    static Wish takeBack() {
        return wish(Cast.WANG, "takes the request back", new WithdrawErasure(ID));
    }

    static Wish hold() {
        return wish(Cast.WANG, "places a hold", new PlaceHold(ID));
    }

    static Wish lift() {
        return wish(Cast.WANG, "lifts the hold", new LiftHold(ID));
    }

    static Wish erase() {
        return wish(Cast.DUE_LIST, "erases the person", new ErasePerson(ID)).at(NEXT_MONDAY);
    }

    static Wish consent(String recipient, String purpose, @Nullable String until) {
        return wish(
                Cast.LIN,
                "records a consent",
                new RecordConsent(ID, recipient, purpose, until == null ? null : Moments.at(until)));
    }

    static Wish withdraw(int consent) {
        return wish(Cast.LIN, "withdraws consent " + consent, new WithdrawConsent(ID, consent));
    }

    static Wish disclose(int consent) {
        return wish(Cast.WANG, "discloses the data under consent " + consent, new DiscloseData(ID, consent));
    }

    private static Wish wish(Person by, String words, PersonCommand command) {
        Instant moment = Moments.at(MONDAY);
        return new Wish(words, "given on", command, by, moment, moment, null);
    }
}

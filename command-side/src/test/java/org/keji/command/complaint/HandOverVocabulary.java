package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintVocabulary.ID;
import static org.keji.command.complaint.ComplaintVocabulary.wish;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;

import java.time.Duration;
import java.time.Instant;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;

/** The words in which examples speak of a complaint that changes hands. */
final class HandOverVocabulary {

    private static final Duration REPLY = Duration.ofHours(8);

    private HandOverVocabulary() {}

    static Fact offered(Person to, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "it was offered to %s on %s".formatted(to.words(), Moments.words(moment)),
                new HandOverOffered(ID, moment, to.actor().subject(), moment.plus(REPLY)));
    }

    static Fact accepted(Person owner, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "%s took it over on %s".formatted(owner.words(), Moments.words(moment)),
                new HandOverAccepted(ID, moment, owner.actor().subject()));
    }

    static Fact declined(Person by, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "%s declined it on %s".formatted(by.words(), Moments.words(moment)),
                new HandOverDeclined(ID, moment, by.actor().subject()));
    }

    static Wish offerTo(Person to) {
        return wish(
                LIN,
                "offers it to " + to.words(),
                "on",
                new OfferHandOver(ID, to.actor().subject()));
    }

    static Wish offerToNobody() {
        return wish(LIN, "offers it without saying to whom", "on", new OfferHandOver(ID, " "));
    }

    static Wish accept() {
        return wish(CHEN, "takes it over", "on", new AcceptHandOver(ID));
    }

    static Wish decline() {
        return wish(CHEN, "declines it", "on", new DeclineHandOver(ID));
    }
}

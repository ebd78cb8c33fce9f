package org.keji.command.interaction;

import static org.keji.command.spec.Moments.at;
import static org.keji.command.spec.Moments.words;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.interaction.InteractionCommand.AnswerInteraction;
import org.keji.command.interaction.InteractionCommand.CallBack;
import org.keji.command.interaction.InteractionCommand.CloseInteraction;
import org.keji.command.interaction.InteractionCommand.DeclineInteraction;
import org.keji.command.interaction.InteractionCommand.FulfilPromise;
import org.keji.command.interaction.InteractionCommand.HandleInquiry;
import org.keji.command.interaction.InteractionCommand.MoveDate;
import org.keji.command.interaction.InteractionCommand.OfferInteraction;
import org.keji.command.interaction.InteractionCommand.PromiseDate;
import org.keji.command.interaction.InteractionCommand.TakeInteraction;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.interaction.Outcome;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;
import org.keji.kernel.interaction.ServiceEvent.DateMoved;
import org.keji.kernel.interaction.ServiceEvent.DatePromised;
import org.keji.kernel.interaction.ServiceEvent.PromiseFulfilled;
import org.keji.kernel.personal.Personal;

/** The words in which examples speak of a contact with a customer. */
final class InteractionVocabulary {

    static final InteractionId ID = InteractionId.of(UUID.fromString("5a1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11"));
    static final String SATURDAY = "2026-05-02T02:00:00Z";
    static final String MONDAY = "2026-05-04T02:00:00Z";
    static final String NOON = "2026-05-04T04:00:00Z";

    /** The last moment in which whoever is asked at noon replies, by the standard book. */
    static final String REPLY_DUE = "2026-05-04T08:00:00Z";

    static final String AFTERNOON = "2026-05-04T07:00:00Z";
    static final String NIGHT = "2026-05-04T13:00:00Z";
    static final String TUESDAY = "2026-05-05T02:00:00Z";
    static final String WEDNESDAY = "2026-05-06T02:00:00Z";
    static final String THURSDAY = "2026-05-07T02:00:00Z";
    static final String FRIDAY = "2026-05-08T02:00:00Z";
    static final String BILLING = "Billing";

    private InteractionVocabulary() {}

    static Personal<String> text() {
        return Personal.of(ID.person(), "When can we move in?");
    }

    static Fact answered(String when) {
        return new Fact("it was answered on " + words(at(when)), new InteractionAnswered(ID, at(when), text()));
    }

    static Fact offered(String department, @Nullable Person to, String when, String replyDue) {
        return new Fact(
                "on %s %s was asked to take it, by %s"
                        .formatted(words(at(when)), asked(department, to), words(at(replyDue))),
                new InteractionOffered(
                        ID, at(when), department, to == null ? null : to.actor().subject(), text(), at(replyDue)));
    }

    static Fact offered() {
        return offered(BILLING, null, NOON, REPLY_DUE);
    }

    static Fact taken(Person by, String department, String when) {
        return new Fact(
                "%s took it for %s on %s".formatted(by.words(), department, words(at(when))),
                new InteractionTaken(ID, at(when), by.actor().subject(), department));
    }

    static Fact declined(Person by, String when) {
        return new Fact(
                "%s left it where it is on %s".formatted(by.words(), words(at(when))),
                new InteractionDeclined(ID, at(when), by.actor().subject()));
    }

    static Fact handled(String when) {
        return new Fact("its handling was recorded on " + words(at(when)), new InquiryHandled(ID, at(when), text()));
    }

    static Fact promised(String when, String due) {
        return new Fact(
                "on %s it was promised for %s".formatted(words(at(when)), words(at(due))),
                new DatePromised(ID, at(when), at(due)));
    }

    static Fact moved(String when, String due) {
        return new Fact(
                "on %s the date was moved to %s".formatted(words(at(when)), words(at(due))),
                new DateMoved(ID, at(when), at(due)));
    }

    static Fact fulfilled(String when, boolean inTime) {
        return new Fact(
                "what was promised was done on %s, %s".formatted(words(at(when)), inTime ? "in time" : "late"),
                new PromiseFulfilled(ID, at(when), inTime));
    }

    static Fact calledBack(String when, @Nullable Integer satisfaction) {
        return new Fact(
                "the house called back on %s%s"
                        .formatted(words(at(when)), satisfaction == null ? "" : ", satisfaction " + satisfaction),
                new CalledBack(ID, at(when), satisfaction, null));
    }

    static Fact closed(String when, Outcome outcome) {
        return new Fact(
                "it was closed as %s on %s".formatted(outcome.code(), words(at(when))),
                new InteractionClosed(ID, at(when), outcome));
    }

    static Wish answer() {
        return wish("says what was answered", new AnswerInteraction(ID, text()));
    }

    static Wish offer(String department, @Nullable Person to) {
        return wish(
                "asks %s to take it".formatted(asked(department, to)),
                new OfferInteraction(
                        ID, department, to == null ? null : to.actor().subject(), text()));
    }

    static Wish take() {
        return wish("takes it", new TakeInteraction(ID));
    }

    static Wish decline() {
        return wish("leaves it where it is", new DeclineInteraction(ID));
    }

    static Wish handle() {
        return wish("records how the lead department handled it", new HandleInquiry(ID, text()));
    }

    static Wish promise(String due) {
        return wish("promises it for " + words(at(due)), new PromiseDate(ID, at(due)));
    }

    static Wish move(String due) {
        return wish("moves the date to " + words(at(due)), new MoveDate(ID, at(due)));
    }

    static Wish fulfil() {
        return wish("says that what was promised is done", new FulfilPromise(ID));
    }

    static Wish callBack(@Nullable Integer satisfaction) {
        String words = satisfaction == null ? "" : " and hears satisfaction " + satisfaction;
        return wish("calls back" + words, new CallBack(ID, satisfaction, null));
    }

    static Wish close(Outcome outcome) {
        return wish("closes it as " + outcome.code(), new CloseInteraction(ID, outcome));
    }

    private static String asked(String department, @Nullable Person to) {
        return to == null ? department : to.words() + " of " + department;
    }

    private static Wish wish(String words, InteractionCommand command) {
        return new Wish(words, "done on", command, Cast.LIN, at(AFTERNOON), at(AFTERNOON), null);
    }
}

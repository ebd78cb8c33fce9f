package org.keji.command.complaint;

import static org.keji.command.spec.Cast.DUE_LIST;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.WANG;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCommand.MissClock;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.complaint.ClockEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.complaint.SourceFacts.Told;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;

/** The words in which examples speak of one and the same complaint. */
final class ComplaintVocabulary {

    /** The moment most examples begin with: four in the afternoon of a Friday in Shanghai. */
    static final String FRIDAY = "2026-05-01T08:00:00Z";

    /** Said here once more and not read from the book, so that a changed book does not change the examples. */
    private static final Duration FIRST_ANSWER = Duration.ofHours(24);

    private static final Duration ASSESSMENT = Duration.ofDays(2);

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");
    static final ComplaintId ID = ComplaintId.of(UUID.fromString("7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111"));
    static final PersonId CALLER = PersonId.of(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));
    private static final String ISSUE = "Charged twice";
    private static final SourceFacts FACTS = new SourceFacts("Closed with explanation", Told.YES, Told.NOT_SAID);

    private ComplaintVocabulary() {}

    /** Four in the afternoon of a day of May in Shanghai; the first is that Friday. */
    static String day(int ofMay) {
        return FRIDAY.replace("05-01", "05-%02d".formatted(ofMay));
    }

    static Fact received(String at) {
        return received(LIN, at);
    }

    static Fact received(Person owner, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "%s received a complaint on %s".formatted(owner.words(), Moments.words(moment)),
                new ComplaintReceived(
                        ID,
                        moment,
                        ComplaintNumber.of(ID, moment, HOUSE),
                        Channel.PHONE,
                        "Invoicing",
                        "Wrong amount",
                        "Billing",
                        null,
                        owner.actor().subject(),
                        content(),
                        complainant(),
                        moment.plus(FIRST_ANSWER)));
    }

    static Fact pastRegistered(String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "a complaint of the past was registered as received on " + Moments.words(moment),
                new PastComplaintRegistered(
                        ID,
                        moment,
                        ComplaintNumber.of(ID, moment, HOUSE),
                        Channel.WEB,
                        "Credit card",
                        "Credit card / " + ISSUE,
                        "Lakeside Bank",
                        ISSUE,
                        FACTS,
                        moment.plus(FIRST_ANSWER)));
    }

    /** The first answer of a complaint of the past; nothing more is waited for. */
    static Fact pastAnswered(String at, boolean inTime) {
        return answered(at, inTime, null);
    }

    static Fact answeredInTime(String at) {
        return answered(at, true);
    }

    static Fact answeredLate(String at) {
        return answered(at, false);
    }

    static Fact answered(String at, boolean inTime) {
        return answered(at, inTime, Moments.at(at).plus(ASSESSMENT));
    }

    private static Fact answered(String at, boolean inTime, @Nullable Instant assessmentDue) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the first answer was given on %s, %s".formatted(Moments.words(moment), inTime ? "in time" : "late"),
                new ComplaintAcknowledged(ID, moment, inTime, assessmentDue));
    }

    /** @param target the last moment in time; the first one that is late follows it */
    static Fact missedAfter(String target) {
        Instant late = Moments.at(target).plus(1, ChronoUnit.MICROS);
        return new Fact("the first answer was missed on " + Moments.words(late), new FirstAnswerMissed(ID, late));
    }

    /** @param due the last moment in time for the resolution */
    static Fact assessed(String at, Urgency urgency, Severity severity, String due, String... informs) {
        Instant moment = Moments.at(at);
        return new Fact(
                "it was assessed as %s and %s on %s, to be resolved by %s"
                        .formatted(
                                severity.code(), urgency.code(), Moments.words(moment), Moments.words(Moments.at(due))),
                new ComplaintAssessed(
                        ID,
                        moment,
                        "Wrong amount",
                        urgency,
                        severity,
                        Moments.at(due),
                        List.of(informs),
                        timeToResolve(urgency, severity)));
    }

    static Wish assess(Urgency urgency, Severity severity) {
        return assess("Wrong amount", urgency, severity);
    }

    static Wish assess(String kind, Urgency urgency, Severity severity) {
        return wish(
                LIN,
                "assesses it as %s and %s%s"
                        .formatted(severity.code(), urgency.code(), kind.isBlank() ? " without a kind" : ""),
                "on",
                new AssessComplaint(ID, kind, urgency, severity));
    }

    static Wish receive() {
        return wish(LIN, "registers a complaint", "received on", receipt(null));
    }

    static Wish passOn(Person heardBy) {
        return wish(
                DUE_LIST,
                "passes on a complaint that %s heard".formatted(heardBy.words()),
                "received on",
                receipt(heardBy.actor().subject()));
    }

    private static ReceiveComplaint receipt(@Nullable String owner) {
        return new ReceiveComplaint(
                ID, Channel.PHONE, "Invoicing", "Wrong amount", "Billing", null, content(), complainant(), owner);
    }

    static Wish registerPast(String answeredAt) {
        return registerPast(ISSUE, answeredAt);
    }

    static Wish registerPast(String content, String answeredAt) {
        Instant answered = Moments.at(answeredAt);
        return wish(
                WANG,
                "registers a complaint of the past%s, answered on %s"
                        .formatted(content.isBlank() ? " without content" : "", Moments.words(answered)),
                "received on",
                new RegisterPastComplaint(
                        ID,
                        Channel.WEB,
                        "Credit card",
                        "Credit card / " + content,
                        "Lakeside Bank",
                        content,
                        FACTS,
                        answered));
    }

    static Wish acknowledge() {
        return wish(LIN, "registers the first answer", "given on", new AcknowledgeComplaint(ID));
    }

    static Wish missFirstAnswer() {
        return wish(
                DUE_LIST, "notes that the first answer was missed", "as of", new MissClock(ID, ClockName.FIRST_ANSWER));
    }

    static Wish wish(Person by, String words, String dating, ComplaintCommand command) {
        return new Wish(words, dating, command, by, Instant.EPOCH, Instant.EPOCH, null);
    }

    /** By the standard book. */
    static Duration timeToResolve(Urgency urgency, Severity severity) {
        Duration bySeverity = Duration.ofDays(
                switch (severity) {
                    case MINOR -> 14;
                    case MAJOR -> 7;
                    case CRITICAL -> 3;
                });
        Duration urgent = Duration.ofDays(3);
        return urgency == Urgency.URGENT && urgent.compareTo(bySeverity) < 0 ? urgent : bySeverity;
    }

    private static Personal<String> content() {
        return Personal.of(CALLER, "The invoice of May was charged twice.");
    }

    private static Personal<Caller> complainant() {
        return Personal.of(CALLER, new Caller("Mei Sun", "+86 21 5555 0100", null));
    }
}

package org.keji.command.breach;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.breach.BreachCommand.AnswerBreach;
import org.keji.command.breach.BreachCommand.DecideBreach;
import org.keji.command.breach.BreachCommand.ReportBreach;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.breach.BreachEvent.BreachAnswered;
import org.keji.kernel.breach.BreachEvent.BreachDecided;
import org.keji.kernel.breach.BreachEvent.BreachReported;
import org.keji.kernel.breach.Finding;
import org.keji.kernel.identity.BreachId;
import org.keji.kernel.personal.Personal;

/** The words in which examples speak of a breach. */
final class BreachVocabulary {

    static final BreachId ID = BreachId.of(UUID.fromString("2f1c7c52-9c38-4d0c-8e0a-0f6b4d1f9a11"));
    static final String SATURDAY = "2026-05-02T02:00:00Z";
    static final String MONDAY = "2026-05-04T02:00:00Z";
    static final String WEDNESDAY = "2026-05-06T02:00:00Z";
    static final String FRIDAY = "2026-05-08T02:00:00Z";
    /** The last moment in time for the answer to what was reported on that Monday. */
    static final String DUE = "2026-05-11T02:00:00Z";

    static final String LATE = "2026-05-11T02:00:00.000001Z";
    static final String RULE = "CO-02";
    private static final String DEPARTMENT = "Customer service";
    /** Said here once more and not read from the book, so that a changed book does not change the examples. */
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(7);

    private BreachVocabulary() {}

    static Fact reported(Person by, Person concerned) {
        return reported(by, concerned, MONDAY, MONDAY);
    }

    /** @param on when it was reported, from which the time to answer counts */
    static Fact reported(Person by, Person concerned, String happened, String on) {
        Instant due = Moments.at(on).plus(TIME_TO_ANSWER);
        return new Fact(
                "%s reported that on %s %s did not keep %s, to be answered by %s"
                        .formatted(
                                by.words(),
                                Moments.words(Moments.at(happened)),
                                concerned.words(),
                                RULE,
                                Moments.words(due)),
                new BreachReported(
                        ID,
                        Moments.at(happened),
                        RULE,
                        concerned.actor().subject(),
                        DEPARTMENT,
                        by.actor().subject(),
                        Personal.of(ID.concerned(), "Nobody answered"),
                        due));
    }

    static Fact answered(String at, boolean inTime) {
        return new Fact(
                "it was answered on %s, %s".formatted(Moments.words(Moments.at(at)), inTime ? "in time" : "late"),
                new BreachAnswered(ID, Moments.at(at), text(), inTime));
    }

    static Fact decided(String at, Finding finding, @Nullable String sanction) {
        return new Fact(
                "it was found %s on %s, %s"
                        .formatted(
                                finding.code(),
                                Moments.words(Moments.at(at)),
                                sanction == null ? "without a sanction" : "with the sanction “" + sanction + "”"),
                new BreachDecided(ID, Moments.at(at), finding, sanction));
    }

    static Wish report(Person concerned) {
        return report(concerned, RULE);
    }

    static Wish report(Person concerned, String rule) {
        return wish(
                Cast.HE,
                "reports that %s did not keep %s".formatted(concerned.words(), rule),
                "on",
                report(concerned, rule, null),
                MONDAY);
    }

    /** What somebody told elsewhere is reported by software in their name. */
    static Wish passOn(Person told, Person concerned) {
        return wish(
                Cast.DUE_LIST,
                "passes on that, as %s told, %s did not keep %s".formatted(told.words(), concerned.words(), RULE),
                "on",
                report(concerned, RULE, told.actor().subject()),
                MONDAY);
    }

    private static ReportBreach report(Person concerned, String rule, @Nullable String reportedBy) {
        return new ReportBreach(
                ID,
                rule,
                concerned.actor().subject(),
                DEPARTMENT,
                Personal.of(ID.concerned(), "Nobody answered"),
                reportedBy);
    }

    static Wish answer() {
        return wish(Cast.LIN, "answers it", "given on", new AnswerBreach(ID, text()), WEDNESDAY);
    }

    static Wish decide(Finding finding, @Nullable String sanction) {
        String words = sanction == null ? "" : ", with the sanction “" + sanction + "”";
        return wish(
                Cast.TANG,
                "finds it %s%s".formatted(finding.code(), words),
                "on",
                new DecideBreach(ID, finding, sanction),
                FRIDAY);
    }

    private static Personal<String> text() {
        return Personal.of(ID.concerned(), "The line was down");
    }

    private static Wish wish(Person by, String words, String dating, BreachCommand command, String at) {
        Instant moment = Moments.at(at);
        return new Wish(words, dating, command, by, moment, moment, null);
    }
}

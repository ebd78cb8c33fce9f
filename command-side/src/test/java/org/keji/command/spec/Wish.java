package org.keji.command.spec;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;

/**
 * What someone wants done, and the circumstances the decision may look at.
 *
 * @param words the verb and what follows it: "registers the first answer"
 * @param dating how an earlier date is said of it: "given on"
 * @param now when the command reaches us
 * @param occurredAt when what it reports happened
 */
public record Wish(
        String words,
        String dating,
        Command command,
        Person by,
        Instant now,
        Instant occurredAt,
        @Nullable String reason) {

    /** At first it happens when it is told; {@link #dated} moves it into the past. */
    public Wish at(String utc) {
        Instant moment = Moments.at(utc);
        return new Wish(words, dating, command, by, moment, moment, reason);
    }

    /** When what is reported happened, where that is not the moment it is reported. */
    public Wish dated(String utc) {
        return new Wish(words, dating, command, by, now, Moments.at(utc), reason);
    }

    public Wish by(Person someone) {
        return new Wish(words, dating, command, someone, now, occurredAt, reason);
    }

    public Wish because(String why) {
        return new Wish(words, dating, command, by, now, occurredAt, why);
    }

    String told() {
        String telling = "on %s %s %s".formatted(Moments.words(now), by.words(), words);
        String when = occurredAt.equals(now) ? "" : ", %s %s".formatted(dating, Moments.words(occurredAt));
        return telling + when + (reason == null ? "" : ", because “" + reason + "”");
    }
}

package org.keji.command.complaint;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.event.Correction;
import org.keji.kernel.event.DomainEvent;

/**
 * One step of a case about clocks, in its place in the record.
 *
 * @param facts what came of it
 * @param wish the command it came of
 * @param recordedAt when it became known
 */
public record ClockStep(List<Fact> facts, Wish wish, Instant recordedAt) {

    /** Known the moment it happened. */
    static ClockStep step(Fact fact, Wish wish) {
        return new ClockStep(List.of(fact), wish, fact.event().occurredAt());
    }

    /** The same step, had it become known only then. */
    ClockStep recorded(String utc) {
        return new ClockStep(facts, wish, Moments.at(utc));
    }

    public List<DomainEvent> events() {
        return facts.stream().map(Fact::event).toList();
    }

    /** When it happened, as was said. */
    public Instant datedAt() {
        return facts.getFirst().event().occurredAt();
    }

    /** Whether it tells of something earlier than the day it became known on; every correction does. */
    public boolean isLate() {
        return !recordedAt.equals(datedAt()) || events().getFirst() instanceof Correction;
    }

    public String words() {
        return facts.stream().map(Fact::words).collect(Collectors.joining(", and "));
    }

    /** The command as it was given, on the day it was given. */
    Wish given() {
        return wish.at(recordedAt.toString()).dated(datedAt().toString()).because("As told");
    }
}

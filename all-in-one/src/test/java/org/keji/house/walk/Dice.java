package org.keji.house.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Personal;

/** Chance, all of it from one seed. */
final class Dice {

    private static final double HOP_DAYS = 1.2;
    private static final long DAY_MICROS = Duration.ofDays(1).toNanos() / 1000;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean inHundred(int times) {
        return random.nextInt(100) < times;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    ComplaintId id() {
        return ComplaintId.of(new UUID(random.nextLong(), random.nextLong()));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    Instant daysAgo(int most) {
        return now().minus((long) (random.nextDouble() * most * DAY_MICROS), ChronoUnit.MICROS);
    }

    /** Mostly some hours or days later, often long before it is registered; at times the same moment, or now. */
    Instant after(Instant before) {
        int kind = random.nextInt(100);
        if (kind < 6) {
            return before;
        }
        long hop = (long) (-Math.log(1 - random.nextDouble()) * HOP_DAYS * DAY_MICROS);
        Instant at = before.plus(hop, ChronoUnit.MICROS);
        Instant now = now();
        return kind < 12 || at.isAfter(now) ? later(before, now) : at;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Any moment from the one to the other, both included; the one where they are the wrong way round. */
    Instant between(Instant from, Instant to) {
        long span = ChronoUnit.MICROS.between(from, to);
        int kind = random.nextInt(10);
        if (span <= 0 || kind == 0) {
            return from;
        }
        return kind == 1 ? to : from.plus((long) (random.nextDouble() * span), ChronoUnit.MICROS);
    }

    Personal<String> words(ComplaintId about, String text) {
        return Personal.of(about.complainant(), text);
    }
}

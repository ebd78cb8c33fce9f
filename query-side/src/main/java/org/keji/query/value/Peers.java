package org.keji.query.value;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.value.Period;
import org.keji.query.purchase.PurchaseProjection;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.value.ValueStore.Fifths;
import org.springframework.stereotype.Component;

/**
 * How all customers who are served buy, against which each is scored. To cut them into fifths all purchases of the
 * window are looked at, so the outcome is kept for a minute, and is worked out by one question at a time; at a position
 * of the log it never changes. An answer says what position its fifths are known at, and whoever asks for what they
 * wrote themselves is given fifths that know of it.
 */
@Component
class Peers {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 64;

    private final Reading reading;
    private final ConcurrentMap<Question, Known> known = new ConcurrentHashMap<>();

    Peers(Reading reading) {
        this.reading = reading;
    }

    private record Question(
            @Nullable Instant asOf, @Nullable Long position, Period window) {}

    /**
     * The fifths, and how much they know.
     *
     * @param position everything up to it is in them
     * @param madeAt on the machine's own clock, in nanoseconds
     */
    record Known(Fifths fifths, long position, long madeAt) {}

    Known at(Moment moment, Period window) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.compute(
                new Question(moment.asOf(), moment.position(), window),
                (_, before) -> before != null && isGood(before, moment) ? before : ask(moment, window));
    }

    private static boolean isGood(Known before, Moment moment) {
        boolean isFresh = System.nanoTime() - before.madeAt() < FRESH.toNanos();
        Long needed = moment.minPosition();
        return (isFresh || moment.position() != null) && (needed == null || before.position() >= needed);
    }

    private Known ask(Moment moment, Period window) {
        Answer<Fifths> answer =
                reading.read(PurchaseProjection.NAME, moment, sql -> ValueStore.fifths(sql, moment, window));
        return new Known(answer.body(), answer.known(moment), System.nanoTime());
    }
}

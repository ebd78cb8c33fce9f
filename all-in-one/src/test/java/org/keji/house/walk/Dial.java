package org.keji.house.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.Face;

/**
 * What there is to know of a clock, worked out from what people did.
 *
 * @param time how long there is; null while nobody has said
 * @param rests when it stood still; the last one may be without an end
 */
record Dial(
        String name,
        Instant began,
        @Nullable Duration time,
        List<Rest> rests,
        @Nullable Instant ended,
        boolean givenUp) {

    record Rest(Instant from, @Nullable Instant until) {}

    boolean isOpen() {
        return ended == null;
    }

    /** Since when it stands still; null if it goes. */
    @Nullable
    Instant restsSince() {
        return rests.isEmpty() || rests.getLast().until() != null
                ? null
                : rests.getLast().from();
    }

    /** The last moment in time: rests that are over and began in time are given back. */
    @Nullable
    Instant due() {
        if (time == null) {
            return null;
        }
        Instant due = began.plus(time);
        for (Rest rest : rests) {
            Instant until = rest.until();
            if (until == null || rest.from().isAfter(due)) {
                return due;
            }
            due = due.plus(Duration.between(rest.from(), until));
        }
        return due;
    }

    /** When it last began, came to rest or went on. */
    Instant lastTurn() {
        if (rests.isEmpty()) {
            return began;
        }
        Rest last = rests.getLast();
        return last.until() == null ? last.from() : last.until();
    }

    Face face(Instant at) {
        if (givenUp) {
            return Face.CANCELLED;
        }
        Instant since = restsSince();
        Instant counted = since != null ? since : ended != null ? ended : at;
        Instant due = due();
        if (due != null && counted.isAfter(due)) {
            return Face.BREACHED;
        }
        return ended != null ? Face.MET : since != null ? Face.PAUSED : Face.RUNNING;
    }
}

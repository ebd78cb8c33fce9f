package org.keji.house.walk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A point in both times.
 *
 * @param asOf null for now
 * @param position null for all that is known
 */
record Then(@Nullable Instant asOf, @Nullable Long position) {

    static final Then NOW = new Then(null, null);

    Instant at() {
        return asOf == null ? Dice.now() : asOf;
    }

    Life life(Case about) {
        return about.life(at(), position == null ? Long.MAX_VALUE : position);
    }

    /** As the API takes it; what was recorded must be known. */
    String query(long head) {
        return "min-position=" + head + (asOf == null ? "" : "&asOf=" + asOf)
                + (position == null ? "" : "&position=" + position);
    }
}

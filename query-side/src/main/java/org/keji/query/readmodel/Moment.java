package org.keji.query.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The point in both times a question is about.
 *
 * @param asOf when it was true; null for now
 * @param position what was known then; null for all that is known
 * @param minPosition what must be known before the question is answered, so that one reads one's own writes
 */
public record Moment(
        @Nullable Instant asOf,
        @Nullable Long position,
        @Nullable Long minPosition) {

    /** Whether the plain tables answer, without looking into history. */
    public boolean isNow() {
        return asOf == null && position == null;
    }

    long needed() {
        return Math.max(position == null ? 0 : position, minPosition == null ? 0 : minPosition);
    }
}

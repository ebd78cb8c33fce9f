package org.keji.query.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row for a while: true from one time up to another, known from one position on, and perhaps no longer known since
 * another.
 *
 * @param to the time from which it is no longer true; null while it still is
 * @param knownTo the position from which something else is known; null while this is
 */
record Segment<R extends Record>(
        R row,
        Instant from,
        @Nullable Instant to,
        long knownFrom,
        @Nullable Long knownTo) {

    boolean saysTheSameAs(Segment<R> other) {
        return row.equals(other.row) && from.equals(other.from) && java.util.Objects.equals(to, other.to);
    }

    Segment<R> knownUntil(long position) {
        return new Segment<>(row, from, to, knownFrom, position);
    }

    String valid() {
        return "[\"" + from + "\"," + (to == null ? "" : "\"" + to + "\"") + ")";
    }

    String known() {
        return "[" + knownFrom + "," + (knownTo == null ? "" : knownTo) + ")";
    }
}

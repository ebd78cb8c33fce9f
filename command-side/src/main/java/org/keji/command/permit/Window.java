package org.keji.command.permit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a permit is for.
 *
 * @param from when the visit begins
 * @param opens from when the gate lets in
 * @param closes until when everybody has left, at the latest
 * @param ended when the permit came to its end; null while it has not
 */
record Window(
        Instant from,
        Instant opens,
        Instant closes,
        @Nullable Instant ended) {

    static Window of(Instant from, Instant until) {
        return new Window(from, from, until, null);
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(opens) && !moment.isAfter(closes);
    }

    Window granted(Instant validFrom, Instant validUntil) {
        return new Window(from, validFrom, validUntil, ended);
    }

    Window until(Instant later) {
        return new Window(from, opens, later, ended);
    }

    Window ended(Instant at) {
        return new Window(from, opens, closes, at);
    }
}

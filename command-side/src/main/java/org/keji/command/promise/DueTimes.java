package org.keji.command.promise;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * By when a promise is to be kept, and was to be before that was moved: what was kept yesterday is judged by the time
 * that held yesterday.
 *
 * @param since the due times by when they began to hold
 */
public record DueTimes(NavigableMap<Instant, Instant> since) {

    static DueTimes of(Instant from, Instant due) {
        return new DueTimes(Collections.unmodifiableNavigableMap(new TreeMap<>(Map.of(from, due))));
    }

    DueTimes moved(Instant from, Instant due) {
        NavigableMap<Instant, Instant> more = new TreeMap<>(since);
        more.put(from, due);
        return new DueTimes(Collections.unmodifiableNavigableMap(more));
    }

    /** The due time that held at a moment, which is not before the first began to hold. */
    Instant at(Instant moment) {
        return since.floorEntry(moment).getValue();
    }

    /** When the newest began to hold. */
    Instant newestSince() {
        return since.lastKey();
    }
}

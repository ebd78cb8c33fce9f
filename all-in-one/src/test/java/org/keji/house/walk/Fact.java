package org.keji.house.walk;

import java.time.Instant;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.kernel.actor.Actor;

/**
 * Somebody did something, and it was recorded.
 *
 * @param position where it was recorded
 * @param nth which of its kind it is of its complaint, in the order of record, from 1
 * @param at when it was done, as was said then
 */
record Fact(long position, int nth, Instant at, Actor who, ComplaintCommand what) {

    /** The same, had it been dated rightly. */
    Fact dated(Instant rightly) {
        return new Fact(position, nth, rightly, who, what);
    }

    boolean is(Class<?> kind) {
        return kind.isInstance(what);
    }
}

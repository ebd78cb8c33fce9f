package org.keji.house.walk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.kernel.actor.Actor;

/**
 * Something somebody might try.
 *
 * @param expected what must come of it, as far as that is simple to say
 */
record Idea(
        ComplaintCommand what,
        Actor who,
        Instant at,
        @Nullable String reason,
        Expected expected) {

    /** What must come of a command. */
    enum Expected {
        ACCEPTED,
        REFUSED,
        EITHER
    }
}

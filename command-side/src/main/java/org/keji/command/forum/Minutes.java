package org.keji.command.forum;

import java.time.Instant;

/**
 * How it stands with the minutes of a forum that was held.
 *
 * @param missed whether it was noted that their time has passed
 */
record Minutes(Instant due, boolean taken, boolean missed) {

    /** Before it was held none are due. */
    static final Minutes NONE = new Minutes(Instant.EPOCH, false, false);

    boolean isAwaited() {
        return !taken && !missed;
    }
}

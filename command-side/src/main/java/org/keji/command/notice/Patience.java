package org.keji.command.notice;

import java.time.Duration;
import java.util.Optional;

/** How long a notice that could not be handed over waits: each time twice as long, up to an hour, for three days. */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Nine pauses below an hour, together an hour and a half, and seventy of an hour. */
    static final int ATTEMPTS = 80;

    private Patience() {}

    /**
     * @param attempts how often it was tried, at least once
     * @return empty if that was often enough
     */
    static Optional<Duration> after(int attempts) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return Optional.of(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}

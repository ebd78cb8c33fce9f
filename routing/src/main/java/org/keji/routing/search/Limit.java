package org.keji.routing.search;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * When a search ends, whichever comes first. What comes out under a limit of time depends on the machine and what else
 * it does; under a limit of steps alone it is the same each time for the same seed.
 *
 * @param time from the start on
 * @param steps of the search that takes strings of visits out and puts them back, each of its threads
 */
public record Limit(Duration time, long steps) {

    private static final Duration LONG = Duration.ofDays(1);

    public static Limit of(Duration time) {
        return new Limit(time, Long.MAX_VALUE);
    }

    public static Limit of(long steps) {
        return new Limit(LONG, steps);
    }

    /** What is left of it after something that took that long. */
    Limit after(Duration spent) {
        Duration left = time.minus(spent).truncatedTo(ChronoUnit.MILLIS);
        return new Limit(left.isPositive() ? left : Duration.ofMillis(1), steps);
    }

    boolean isBySteps() {
        return steps < Long.MAX_VALUE;
    }
}

package org.keji.routing.proposal;

import org.jspecify.annotations.Nullable;
import org.keji.routing.problem.Stop;

/**
 * A way and the visit at its end. All times are seconds since midnight.
 *
 * @param seconds on the way, pauses left out
 * @param start of the visit; of the way home, its arrival
 * @param waiting seconds of working time between arrival and start
 * @param stop nothing on the way home
 * @param kept whether the visit lies in permitted hours, or the way home in working hours; in a proposal it always does
 */
public record Leg(
        int from,
        int to,
        int metres,
        int seconds,
        int departure,
        int arrival,
        int start,
        int end,
        int waiting,
        @Nullable Stop stop,
        boolean kept) {}

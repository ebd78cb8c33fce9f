package org.keji.command.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.Face;
import org.keji.kernel.complaint.ClockName;

/**
 * What somebody who looks at a clock is to see.
 *
 * @param at the moment asked about
 * @param known how many steps of the case were recorded by then; 0 before the first
 * @param shows null where there is no such clock
 * @param due the last moment in time; null while no target is set
 */
public record ClockReading(
        Instant at,
        int known,
        ClockName clock,
        @Nullable Face shows,
        @Nullable Instant due) {}

package org.keji.kernel.complaint;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an event does to one clock of a complaint. */
public sealed interface Beat {

    ClockName clock();

    /**
     * It begins, or begins anew.
     *
     * @param allowance the time it has; null while no target is set
     */
    record Start(ClockName clock, Instant at, @Nullable Duration allowance) implements Beat {}

    /** It gets a target, or another one; whether the time it has is counted from its start, or the target itself. */
    record Target(ClockName clock, @Nullable Duration allowance, Instant dueAt) implements Beat {}

    /** If it began then, it began at another time than was recorded; one that began anew since is not meant. */
    record Move(ClockName clock, Instant was, Instant is) implements Beat {}

    record Pause(ClockName clock, Instant at) implements Beat {}

    record Resume(ClockName clock, Instant at) implements Beat {}

    /** What it ran for was done. */
    record Stop(ClockName clock, Instant at) implements Beat {}

    /** If what it ran for was done then, it was done at another time than was recorded. */
    record MoveEnd(ClockName clock, Instant was, Instant is) implements Beat {}

    /** What it ran for was given up. */
    record Cancel(ClockName clock, Instant at) implements Beat {}

    /** It was noted that its target has passed. */
    record Miss(ClockName clock, Instant at) implements Beat {}

    /** @param nextAt when the next level is told; null at the top */
    record Escalate(
            ClockName clock,
            EscalationLevel level,
            @Nullable Instant nextAt) implements Beat {}
}

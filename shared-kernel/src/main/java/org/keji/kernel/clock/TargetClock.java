package org.keji.kernel.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs from a start towards a target and may stand still in between (CO-11). It is a plain value: whoever
 * has the times can work it out again, and it never looks at the time of day itself.
 *
 * @param allowance the time it has, pauses not counted; null while no target was set
 * @param pausedFor how long it stood still in pauses that are over
 * @param pausedAt since when it stands still; null if it does not
 * @param resumedAt when it last went on; null if it never stood still
 * @param stoppedAt when what it ran for was done or given up; null if it was not
 * @param cancelled whether it was given up
 */
public record TargetClock(
        Instant startedAt,
        @Nullable Duration allowance,
        Duration pausedFor,
        @Nullable Instant pausedAt,
        @Nullable Instant resumedAt,
        @Nullable Instant stoppedAt,
        boolean cancelled) {

    public static TargetClock started(Instant at, @Nullable Duration allowance) {
        return new TargetClock(at, allowance, Duration.ZERO, null, null, null, false);
    }

    /** The last moment in time, counting the pauses that are over; null while no target was set. */
    public @Nullable Instant dueAt() {
        return allowance == null ? null : startedAt.plus(allowance).plus(pausedFor);
    }

    public TargetClock withAllowance(Duration other) {
        return new TargetClock(startedAt, other, pausedFor, pausedAt, resumedAt, stoppedAt, cancelled);
    }

    /** The same clock, had it begun then. */
    public TargetClock startedThen(Instant at) {
        return new TargetClock(at, allowance, pausedFor, pausedAt, resumedAt, stoppedAt, cancelled);
    }

    public TargetClock paused(Instant at) {
        return new TargetClock(startedAt, allowance, pausedFor, at, resumedAt, stoppedAt, cancelled);
    }

    /** Goes on. A pause that began past the target gives no time back. */
    public TargetClock resumed(Instant at) {
        if (pausedAt == null) {
            return this;
        }
        Duration gained = isPast(pausedAt) ? Duration.ZERO : Duration.between(pausedAt, at);
        return new TargetClock(startedAt, allowance, pausedFor.plus(gained), null, at, stoppedAt, cancelled);
    }

    /** What it ran for was done. A clock that stood still then is judged by the moment it stood still. */
    public TargetClock stopped(Instant at) {
        return new TargetClock(startedAt, allowance, pausedFor, pausedAt, resumedAt, at, false);
    }

    public TargetClock cancelled(Instant at) {
        return new TargetClock(startedAt, allowance, pausedFor, pausedAt, resumedAt, at, true);
    }

    public boolean isRunning() {
        return stoppedAt == null && pausedAt == null;
    }

    public boolean isOpen() {
        return stoppedAt == null;
    }

    /**
     * What it shows.
     *
     * @param at a moment at which all of this had happened; reaching the target exactly is in time (CO-02)
     */
    public Face face(Instant at) {
        if (cancelled) {
            return Face.CANCELLED;
        }
        Instant judged = pausedAt != null ? pausedAt : stoppedAt != null ? stoppedAt : at;
        if (isPast(judged)) {
            return Face.BREACHED;
        }
        if (stoppedAt != null) {
            return Face.MET;
        }
        return pausedAt != null ? Face.PAUSED : Face.RUNNING;
    }

    private boolean isPast(Instant moment) {
        Instant due = dueAt();
        return due != null && moment.isAfter(due);
    }
}

package org.keji.kernel.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs from a start towards a target and may stand still in between (CO-11). It is a plain value: whoever
 * has the times can work it out again, in whatever order they became known, and it never looks at the time of day
 * itself.
 *
 * @param allowance the time it has, pauses not counted; null while no target was set
 * @param pauses when it stood still, one after the other
 * @param stoppedAt when what it ran for was done or given up; null if it was not
 * @param cancelled whether it was given up
 */
public record TargetClock(
        Instant startedAt,
        @Nullable Duration allowance,
        List<Pause> pauses,
        @Nullable Instant stoppedAt,
        boolean cancelled) {

    /**
     * A time in which a clock stands still.
     *
     * @param until when it went on; null while it stands still
     */
    public record Pause(Instant from, @Nullable Instant until) {

        private static final String OPEN = "..";

        /**
         * @param interval as {@link #toString} writes it
         * @throws java.time.format.DateTimeParseException if it is no interval
         */
        public static Pause parse(String interval) {
            int slash = interval.indexOf('/');
            String end = interval.substring(slash + 1);
            return new Pause(
                    Instant.parse(interval.substring(0, Math.max(slash, 0))),
                    end.equals(OPEN) ? null : Instant.parse(end));
        }

        /** The interval by ISO 8601: {@code 2026-05-05T03:00:00Z/2026-05-06T03:00:00Z}, open ones end in dots. */
        @Override
        public String toString() {
            return from + "/" + (until == null ? OPEN : until);
        }
    }

    public TargetClock {
        pauses = List.copyOf(pauses);
    }

    public static TargetClock started(Instant at, @Nullable Duration allowance) {
        return new TargetClock(at, allowance, List.of(), null, false);
    }

    /**
     * The last moment in time, counting the pauses that are over; null while no target was set. A pause that began past
     * the target gives no time back.
     */
    public @Nullable Instant dueAt() {
        return allowance == null ? null : startedAt.plus(allowance).plus(pausedFor());
    }

    /** How long it stood still in pauses that are over and gave time back. */
    public Duration pausedFor() {
        Duration given = Duration.ZERO;
        for (Pause pause : pauses) {
            boolean isLate = allowance != null
                    && pause.from().isAfter(startedAt.plus(allowance).plus(given));
            if (pause.until() == null || isLate) {
                break;
            }
            given = given.plus(Duration.between(pause.from(), pause.until()));
        }
        return given;
    }

    /** Since when it stands still; null if it does not. */
    public @Nullable Instant pausedAt() {
        return pauses.isEmpty() || pauses.getLast().until() != null
                ? null
                : pauses.getLast().from();
    }

    /** When it last went on; null if it never did. */
    public @Nullable Instant resumedAt() {
        Instant last = null;
        for (Pause pause : pauses) {
            last = pause.until() == null ? last : pause.until();
        }
        return last;
    }

    /** When it last began, stood still or went on. */
    public Instant changedAt() {
        if (pauses.isEmpty()) {
            return startedAt;
        }
        Pause last = pauses.getLast();
        return last.until() == null ? last.from() : last.until();
    }

    public TargetClock withAllowance(Duration other) {
        return new TargetClock(startedAt, other, pauses, stoppedAt, cancelled);
    }

    /** The same clock, had it begun then. */
    public TargetClock startedThen(Instant at) {
        return new TargetClock(at, allowance, pauses, stoppedAt, cancelled);
    }

    /** Stands still. One that stands still already does so since then. */
    public TargetClock paused(Instant at) {
        if (pausedAt() != null) {
            return this;
        }
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(at, null));
        return new TargetClock(startedAt, allowance, more, stoppedAt, cancelled);
    }

    /** Goes on. */
    public TargetClock resumed(Instant at) {
        Instant since = pausedAt();
        if (since == null) {
            return this;
        }
        List<Pause> over = new ArrayList<>(pauses);
        over.set(over.size() - 1, new Pause(since, at));
        return new TargetClock(startedAt, allowance, over, stoppedAt, cancelled);
    }

    /** What it ran for was done. A clock that stood still then is judged by the moment it stood still. */
    public TargetClock stopped(Instant at) {
        return new TargetClock(startedAt, allowance, pauses, at, false);
    }

    public TargetClock cancelled(Instant at) {
        return new TargetClock(startedAt, allowance, pauses, at, true);
    }

    /** When what it ran for was done; null while it is not, or if it was given up. */
    public @Nullable Instant doneAt() {
        return cancelled ? null : stoppedAt;
    }

    public boolean isRunning() {
        return stoppedAt == null && pausedAt() == null;
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
        Instant since = pausedAt();
        Instant judged = since != null ? since : stoppedAt != null ? stoppedAt : at;
        if (isPast(judged)) {
            return Face.BREACHED;
        }
        if (stoppedAt != null) {
            return Face.MET;
        }
        return since != null ? Face.PAUSED : Face.RUNNING;
    }

    private boolean isPast(Instant moment) {
        Instant due = dueAt();
        return due != null && moment.isAfter(due);
    }
}

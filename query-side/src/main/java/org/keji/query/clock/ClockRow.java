package org.keji.query.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.clock.TargetClock.Pause;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.EscalationLevel;
import org.keji.kernel.complaint.Standing;

/**
 * A clock as it stands.
 *
 * @param responsible who sees to the step; null where it is the owner of the complaint (CO-12)
 * @param department whose step it is; null where it is the complaint's
 */
record ClockRow(
        String id,
        String complaintId,
        String clock,
        @Nullable String responsible,
        @Nullable String department,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Duration allowance,
        List<Pause> pauses,
        @Nullable Instant pausedAt,
        @Nullable Instant stoppedAt,
        boolean cancelled,
        @Nullable Instant missedAt,
        @Nullable String level,
        @Nullable Instant escalatesAt) {

    /** Who sees to a step, where it is not the owner of the complaint. */
    record Charge(@Nullable String responsible, @Nullable String department) {}

    static String key(String complaint, ClockName clock) {
        return complaint + " " + clock.code();
    }

    static ClockRow of(String complaint, ClockName name, Charge charge, Standing standing) {
        TargetClock clock = standing.clock();
        EscalationLevel told = standing.level();
        return new ClockRow(
                key(complaint, name),
                complaint,
                name.code(),
                charge.responsible(),
                charge.department(),
                clock.startedAt(),
                clock.dueAt(),
                clock.allowance(),
                clock.pauses(),
                clock.pausedAt(),
                clock.stoppedAt(),
                clock.cancelled(),
                standing.missedAt(),
                told == null ? null : told.code(),
                standing.escalatesAt());
    }

    Charge charge() {
        return new Charge(responsible, department);
    }

    TargetClock targetClock() {
        return new TargetClock(startedAt, allowance, pauses, stoppedAt, cancelled);
    }

    Standing standing() {
        EscalationLevel told = level == null ? null : EscalationLevel.ofCode(level);
        return new Standing(targetClock(), missedAt, told, escalatesAt);
    }
}

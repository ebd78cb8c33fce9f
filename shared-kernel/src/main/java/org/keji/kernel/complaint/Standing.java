package org.keji.kernel.complaint;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.complaint.Beat.Cancel;
import org.keji.kernel.complaint.Beat.Escalate;
import org.keji.kernel.complaint.Beat.Miss;
import org.keji.kernel.complaint.Beat.Move;
import org.keji.kernel.complaint.Beat.Pause;
import org.keji.kernel.complaint.Beat.Resume;
import org.keji.kernel.complaint.Beat.Start;
import org.keji.kernel.complaint.Beat.Stop;
import org.keji.kernel.complaint.Beat.Target;

/**
 * How one clock stands, and who was told of its being late.
 *
 * @param missedAt the first moment that was late, once that was noted for the target it has now
 * @param level the last one who was told; null for nobody
 * @param escalatesAt when the next one is told; null if nobody is left, or nothing is late
 */
public record Standing(
        TargetClock clock,
        @Nullable Instant missedAt,
        @Nullable EscalationLevel level,
        @Nullable Instant escalatesAt) {

    public static Standing of(TargetClock clock) {
        return new Standing(clock, null, null, null);
    }

    /** @return how it stands after the beat; null if a clock that never began was to be moved */
    public static @Nullable Standing after(@Nullable Standing before, Beat beat) {
        if (beat instanceof Start start) {
            return of(TargetClock.started(start.at(), start.allowance()));
        }
        return before == null ? null : before.after(beat);
    }

    private Standing after(Beat beat) {
        return switch (beat) {
            case Start start -> of(TargetClock.started(start.at(), start.allowance()));
            case Target target -> anew(clock.withAllowance(allowance(target)));
            case Move move -> anew(clock.startedThen(move.startedAt()));
            case Pause pause -> anew(clock.paused(pause.at()));
            case Resume resume -> anew(clock.resumed(resume.at()));
            case Stop stop -> settled(clock.stopped(stop.at()));
            case Cancel cancel -> clock.isOpen() ? settled(clock.cancelled(cancel.at())) : this;
            case Miss miss -> missed(miss.at());
            case Escalate told -> told(told);
        };
    }

    /** What was noted of a target that is another one now, or of a clock that turned out to stand still, is no more. */
    private Standing missed(Instant at) {
        Instant due = clock.dueAt();
        boolean isPaused = clock.isOpen() && clock.pausedAt() != null;
        if (isPaused || due == null || !at.isAfter(due)) {
            return this;
        }
        Instant first = missedAt != null && missedAt.isBefore(at) ? missedAt : at;
        return new Standing(clock, first, level, clock.isOpen() && level == null ? first : escalatesAt);
    }

    private Standing told(Escalate told) {
        return missedAt == null
                ? this
                : new Standing(clock, missedAt, told.level(), clock.isOpen() ? told.nextAt() : null);
    }

    private Duration allowance(Target target) {
        Duration allowance = target.allowance();
        return allowance != null ? allowance : Duration.between(clock.startedAt(), target.dueAt());
    }

    /** Another target, or a pause: what was noted before is no more. */
    private Standing anew(TargetClock changed) {
        return changed.equals(clock) ? this : of(changed);
    }

    private Standing settled(TargetClock changed) {
        return new Standing(changed, missedAt, level, null);
    }
}

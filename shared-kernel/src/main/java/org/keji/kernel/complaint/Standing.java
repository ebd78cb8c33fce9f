package org.keji.kernel.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.complaint.Beat.Cancel;
import org.keji.kernel.complaint.Beat.Escalate;
import org.keji.kernel.complaint.Beat.Miss;
import org.keji.kernel.complaint.Beat.Move;
import org.keji.kernel.complaint.Beat.MoveEnd;
import org.keji.kernel.complaint.Beat.Pause;
import org.keji.kernel.complaint.Beat.Resume;
import org.keji.kernel.complaint.Beat.Start;
import org.keji.kernel.complaint.Beat.Stop;
import org.keji.kernel.complaint.Beat.Target;

/**
 * How one clock stands, and who was told of its being late.
 *
 * @param missedAt the first moment that was late, once that was noted for the target it has now
 * @param level the last one who was told that it is late; null for nobody
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

    /** How a clock goes on, whoever was told of its being late; every complaint has it from its receipt on. */
    public static TargetClock clockAfter(@Nullable TargetClock before, ClockName name, ComplaintEvent event) {
        Standing standing = before == null ? null : of(before);
        for (Beat beat : Beats.of(event)) {
            if (beat.clock().equals(name)) {
                standing = after(standing, beat);
            }
        }
        return Objects.requireNonNull(standing, () -> name + " begins with the receipt")
                .clock();
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
            case Move move -> clock.startedAt().equals(move.was()) ? anew(clock.startedThen(move.is())) : this;
            case Pause pause -> anew(clock.paused(pause.at()));
            case Resume resume -> anew(clock.resumed(resume.at()));
            // What was done once and is done again, such as an assessment, was in time if it was the first time.
            case Stop stop -> clock.isOpen() ? ended(clock.stopped(stop.at()), stop.at()) : this;
            case MoveEnd end ->
                !clock.cancelled() && end.was().equals(clock.stoppedAt())
                        ? ended(clock.stopped(end.is()), end.is())
                        : this;
            case Cancel cancel -> clock.isOpen() ? ended(clock.cancelled(cancel.at()), cancel.at()) : this;
            case Miss miss -> missed(miss.at());
            case Escalate told ->
                missedAt == null
                        ? this
                        : new Standing(clock, missedAt, told.level(), clock.isRunning() ? told.nextAt() : null);
        };
    }

    private Duration allowance(Target target) {
        Duration allowance = target.allowance();
        return allowance != null ? allowance : Duration.between(clock.startedAt(), target.dueAt());
    }

    /** Where the target is another one, or the clock stands still, what was noted of the target before is no more. */
    private Standing anew(TargetClock changed) {
        return changed.equals(clock) ? this : of(changed);
    }

    /** Only a clock that runs past its target is missed, and once, even if that was noted before it was met. */
    private Standing missed(Instant at) {
        Instant due = clock.dueAt();
        boolean isLate = clock.isRunning() && due != null && at.isAfter(due);
        return missedAt == null && isLate ? new Standing(clock, at, null, at) : this;
    }

    /** Where it ended before it was late, nothing late remains noted. */
    private Standing ended(TargetClock changed, Instant at) {
        boolean wasLate = missedAt != null && !at.isBefore(missedAt);
        return wasLate ? new Standing(changed, missedAt, level, null) : of(changed);
    }
}

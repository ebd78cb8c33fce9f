package org.keji.kernel.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.kernel.complaint.ClockName.HAND_OVER;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.complaint.Beat.Cancel;
import org.keji.kernel.complaint.Beat.Escalate;
import org.keji.kernel.complaint.Beat.Miss;
import org.keji.kernel.complaint.Beat.MoveEnd;
import org.keji.kernel.complaint.Beat.Start;
import org.keji.kernel.complaint.Beat.Stop;
import org.keji.kernel.complaint.Beat.Target;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.identity.ComplaintId;

/** How one clock stands, beat by beat. */
class StandingTest {

    private static final ComplaintId ID = ComplaintId.of(UUID.fromString("7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111"));
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
    private static final Start TEN_DAYS = new Start(RESOLUTION, START, Duration.ofDays(10));
    private static final Miss MISS = new Miss(RESOLUTION, day(11));
    private static final Escalate TOLD = new Escalate(RESOLUTION, EscalationLevel.OWNER, day(13));

    @Test
    void whatRunsLateIsNotedOnce() {
        Standing late = after(TEN_DAYS, MISS, TOLD);
        assertThat(late).isEqualTo(new Standing(late.clock(), day(11), EscalationLevel.OWNER, day(13)));
        assertThat(after(TEN_DAYS, MISS, TOLD, new Miss(RESOLUTION, day(12)))).isEqualTo(late);
    }

    @Test
    void whatIsInTimeOrHasNoTargetOrEndedIsNotNotedAsLate() {
        assertThat(after(TEN_DAYS, new Miss(RESOLUTION, day(10))).missedAt()).isNull();
        assertThat(after(new Start(RESOLUTION, START, null), MISS).missedAt()).isNull();
        assertThat(after(TEN_DAYS, new Stop(RESOLUTION, day(12)), MISS).missedAt())
                .isNull();
    }

    @Test
    void theSameTargetAgainForgivesNothing() {
        Target same = new Target(RESOLUTION, Duration.ofDays(10), day(10));
        assertThat(after(TEN_DAYS, MISS, same)).isEqualTo(after(TEN_DAYS, MISS));
    }

    @Test
    void aTargetWithoutAnAllowanceIsTakenAsItIs() {
        assertThat(after(TEN_DAYS, new Target(RESOLUTION, null, day(4))).clock().dueAt())
                .isEqualTo(day(4));
    }

    @Test
    void whatWasGivenUpIsNotDoneByACorrection() {
        Standing cancelled = after(TEN_DAYS, new Cancel(RESOLUTION, day(3)));
        assertThat(after(TEN_DAYS, new Cancel(RESOLUTION, day(3)), new MoveEnd(RESOLUTION, day(3), day(2))))
                .isEqualTo(cancelled);
    }

    @Test
    void anEventMovesTheClockOfThatNameAlone() {
        HandOverOffered offered = new HandOverOffered(ID, START, "Chen", day(2));
        TargetClock began = Standing.clockAfter(null, HAND_OVER, offered);
        assertThat(began).isEqualTo(TargetClock.started(START, Duration.ofDays(2)));
        assertThat(Standing.clockAfter(began, HAND_OVER, new ComplaintAcknowledged(ID, day(1), true, null)))
                .isEqualTo(began);
        assertThatThrownBy(() -> Standing.clockAfter(null, RESOLUTION, offered)).hasMessageContaining("resolution");
    }

    @Test
    void anOfferOfBeforeThereWereTargetsHasNone() {
        HandOverOffered offered = new HandOverOffered(ID, START, "Chen", null);
        assertThat(Standing.clockAfter(null, HAND_OVER, offered)).isEqualTo(TargetClock.started(START, null));
    }

    private static Standing after(Beat... beats) {
        @Nullable Standing standing = null;
        for (Beat beat : beats) {
            standing = Standing.after(standing, beat);
        }
        return Objects.requireNonNull(standing);
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }
}

package org.keji.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class TargetClockTest {

    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
    private static final TargetClock TEN_DAYS = TargetClock.started(START, Duration.ofDays(10));

    @Test
    void atItsTargetAClockIsInTimeAndAMicrosecondLaterItIsNot() {
        assertThat(TEN_DAYS.dueAt()).isEqualTo(day(10));
        assertThat(TEN_DAYS.face(day(10))).isEqualTo(Face.RUNNING);
        assertThat(TEN_DAYS.face(late(day(10)))).isEqualTo(Face.BREACHED);
        assertThat(TEN_DAYS.stopped(day(10)).face(day(30))).isEqualTo(Face.MET);
        assertThat(TEN_DAYS.stopped(late(day(10))).face(day(30))).isEqualTo(Face.BREACHED);
    }

    @Test
    void aPauseBeforeTheTargetGivesItsTimeBack() {
        TargetClock paused = TEN_DAYS.paused(day(3));
        assertThat(paused.face(day(99))).isEqualTo(Face.PAUSED);
        assertThat(paused.isRunning()).isFalse();
        assertThat(paused.isOpen()).isTrue();
        assertThat(paused.dueAt()).as("a pause that lasts moves nothing yet").isEqualTo(day(10));
        TargetClock resumed = paused.resumed(day(7));
        assertThat(resumed.dueAt()).isEqualTo(day(14));
        assertThat(resumed.pausedFor()).isEqualTo(Duration.ofDays(4));
        assertThat(resumed.pausedAt()).isNull();
        assertThat(resumed.resumedAt()).isEqualTo(day(7));
        assertThat(resumed.changedAt()).isEqualTo(day(7));
        assertThat(resumed.isRunning()).isTrue();
    }

    @Test
    void aPauseThatBeginsAtTheTargetGivesItsTimeBackToo() {
        assertThat(TEN_DAYS.paused(day(10)).face(day(11))).isEqualTo(Face.PAUSED);
        assertThat(TEN_DAYS.paused(day(10)).resumed(day(12)).dueAt()).isEqualTo(day(12));
    }

    @Test
    void aPauseThatBeginsPastTheTargetGivesNothingBack() {
        TargetClock paused = TEN_DAYS.paused(late(day(10)));
        assertThat(paused.face(day(11))).isEqualTo(Face.BREACHED);
        TargetClock resumed = paused.resumed(day(20));
        assertThat(resumed.dueAt()).isEqualTo(day(10));
        assertThat(resumed.pausedFor()).isZero();
        assertThat(resumed.paused(day(21)).resumed(day(22)).dueAt()).isEqualTo(day(10));
    }

    @Test
    void whileItStandsStillAgainItKeepsWhenItLastWentOn() {
        assertThat(TEN_DAYS.resumedAt()).isNull();
        TargetClock again = TEN_DAYS.paused(day(1)).resumed(day(2)).paused(day(3));
        assertThat(again.resumedAt()).isEqualTo(day(2));
        assertThat(again.pausedFor()).isEqualTo(Duration.ofDays(1));
        assertThat(again.changedAt()).isEqualTo(day(3));
    }

    @Test
    void aPauseIsReadAsItIsWritten() {
        TargetClock.Pause over = new TargetClock.Pause(day(1), day(2));
        assertThat(over).hasToString("2026-05-02T08:00:00Z/2026-05-03T08:00:00Z");
        assertThat(TargetClock.Pause.parse(over.toString())).isEqualTo(over);
        TargetClock.Pause lasting = new TargetClock.Pause(day(1), null);
        assertThat(lasting).hasToString("2026-05-02T08:00:00Z/..");
        assertThat(TargetClock.Pause.parse(lasting.toString())).isEqualTo(lasting);
    }

    @Test
    void pausesAddUp() {
        TargetClock twice =
                TEN_DAYS.paused(day(1)).resumed(day(2)).paused(day(11)).resumed(day(13));
        assertThat(twice.dueAt())
                .as("the second began at the target the first had moved")
                .isEqualTo(day(13));
        assertThat(twice.pausedFor()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void whatStandsStillIsNotPausedAgainAndWhatRunsDoesNotGoOn() {
        assertThat(TEN_DAYS.paused(day(3)).paused(day(4))).isEqualTo(TEN_DAYS.paused(day(3)));
        assertThat(TEN_DAYS.resumed(day(4))).isEqualTo(TEN_DAYS);
    }

    @Test
    void aClockThatStoodStillWhenItWasStoppedIsJudgedByWhenItStoodStill() {
        assertThat(TEN_DAYS.paused(day(3)).stopped(day(99)).face(day(99))).isEqualTo(Face.MET);
        assertThat(TEN_DAYS.paused(late(day(10))).stopped(day(99)).face(day(99)))
                .isEqualTo(Face.BREACHED);
    }

    @Test
    void withoutATargetNothingIsLate() {
        TargetClock open = TargetClock.started(START, null);
        assertThat(open.dueAt()).isNull();
        assertThat(open.face(day(999))).isEqualTo(Face.RUNNING);
        assertThat(open.stopped(day(999)).face(day(999))).isEqualTo(Face.MET);
        TargetClock waited = open.paused(day(1)).resumed(day(4));
        assertThat(waited.pausedFor()).isEqualTo(Duration.ofDays(3));
        assertThat(waited.withAllowance(Duration.ofDays(10)).dueAt()).isEqualTo(day(13));
    }

    @Test
    void whenStartTargetAndPausesBecameKnownDoesNotMatter() {
        Duration twoDays = Duration.ofDays(2);
        TargetClock targetLast = TEN_DAYS.paused(day(3)).resumed(day(5)).withAllowance(twoDays);
        TargetClock targetFirst = TEN_DAYS.withAllowance(twoDays).paused(day(3)).resumed(day(5));
        assertThat(targetLast).isEqualTo(targetFirst);
        assertThat(targetLast.dueAt())
                .as("the pause began past the target there is")
                .isEqualTo(day(2));
        TargetClock startLast = TEN_DAYS.paused(day(9)).resumed(day(12)).startedThen(day(-2));
        TargetClock startFirst = TEN_DAYS.startedThen(day(-2)).paused(day(9)).resumed(day(12));
        assertThat(startLast).isEqualTo(startFirst);
        assertThat(startLast.dueAt()).isEqualTo(day(8));
    }

    @Test
    void aCancelledClockIsNeitherMetNorMissed() {
        TargetClock cancelled = TEN_DAYS.cancelled(day(99));
        assertThat(cancelled.face(day(99))).isEqualTo(Face.CANCELLED);
        assertThat(cancelled.isOpen()).isFalse();
        assertThat(cancelled.doneAt()).as("what was given up was not done").isNull();
        assertThat(TEN_DAYS.stopped(day(9)).doneAt()).isEqualTo(day(9));
        assertThat(TEN_DAYS.paused(day(3)).cancelled(day(4)).face(day(5))).isEqualTo(Face.CANCELLED);
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static Instant late(Instant target) {
        return target.plus(1, ChronoUnit.MICROS);
    }
}

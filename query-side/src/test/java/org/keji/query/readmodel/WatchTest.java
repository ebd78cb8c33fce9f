package org.keji.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.query.readmodel.BuildRecord.State;

/** Who stands still is found, and started again no more often than it could show that it moves. */
class WatchTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final List<BuildRecord> BUILDS =
            List.of(new BuildRecord("register", 1, 1, State.LIVE, 0, 0, BEGIN, BEGIN, null));

    private long head = 10;
    private long position = 5;
    private Instant now = BEGIN;
    private final Landings landings = new Landings();
    private final Watch watch = new Watch(() -> head, _ -> position, landings, () -> now);

    private int starts(Duration time) {
        int starts = 0;
        for (Instant end = now.plus(time); now.isBefore(end); now = now.plus(ROUND)) {
            starts += watch.dueToStart(BUILDS).size();
        }
        return starts;
    }

    @Test
    void whatStandsStillIsGivenTimeAfterEachStart() {
        assertThat(starts(Watch.PATIENCE)).isZero();
        assertThat(starts(Watch.PATIENCE.multipliedBy(3))).isEqualTo(3);
    }

    @Test
    void whatIsStartedAgainIsCalledStalledUntilItMoves() {
        starts(Watch.PATIENCE.plusSeconds(5));
        assertThat(watch.stalled(BUILDS)).isEqualTo(BUILDS);
        position++;
        assertThat(watch.stalled(BUILDS)).isEmpty();
    }

    @Test
    void whoHasReadEverythingIsLeftAlone() {
        position = head;
        assertThat(starts(Watch.PATIENCE.multipliedBy(3))).isZero();
        head++;
        assertThat(watch.stalled(BUILDS)).isEmpty();
    }

    @Test
    void whatTheDatabaseLostIsFoundOnce() {
        landings.landed("register", position);
        assertThat(watch.dueToStart(BUILDS)).isEmpty();
        position--;
        assertThat(watch.dueToStart(BUILDS)).isEqualTo(BUILDS);
        assertThat(watch.dueToStart(BUILDS)).as("until it lands again").isEmpty();
    }
}

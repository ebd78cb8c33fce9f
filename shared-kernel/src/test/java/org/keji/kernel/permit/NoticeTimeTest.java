package org.keji.kernel.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How a tour stands to the time of its notice, around each end of it (PE-02, PE-03). */
class NoticeTimeTest {

    private static final Instant START = Instant.parse("2026-05-11T02:00:00Z");
    private static final Duration NOTICE = Duration.ofDays(1);

    private static NoticeTime known(TourKind kind, Duration ahead) {
        return NoticeTime.of(kind, NOTICE, START, START.minus(ahead));
    }

    @Test
    void asLongBeforeAsTheBookAsksIsInTime() {
        assertThat(known(TourKind.KEY, NOTICE)).isEqualTo(NoticeTime.IN_TIME);
        assertThat(known(TourKind.ORDINARY, NOTICE)).isEqualTo(NoticeTime.IN_TIME);
    }

    @Test
    void laterWordGoesFirstWhereItHelps() {
        assertThat(known(TourKind.KEY, NOTICE.minusNanos(1))).isEqualTo(NoticeTime.WORD_FIRST);
        assertThat(known(TourKind.ORDINARY, NOTICE.minusNanos(1))).isEqualTo(NoticeTime.TOO_LATE);
        assertThat(known(TourKind.KEY, Duration.ofNanos(1))).isEqualTo(NoticeTime.WORD_FIRST);
    }

    @Test
    void whatHasBegunWaitsForNothing() {
        assertThat(known(TourKind.KEY, Duration.ZERO)).isEqualTo(NoticeTime.BEGUN);
        assertThat(known(TourKind.ORDINARY, Duration.ofHours(-1))).isEqualTo(NoticeTime.BEGUN);
    }
}

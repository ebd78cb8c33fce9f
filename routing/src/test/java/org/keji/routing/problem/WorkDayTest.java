package org.keji.routing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Working time leaves pauses out; a clock has to be told which side of a pause is meant. */
class WorkDayTest {

    private static final int HOUR = 3_600;
    private static final WorkDay DAY = new WorkDay(List.of(Span.ofHours(9, 12), Span.ofHours(13, 17)));

    @Test
    void theClockStandsStillInAPause() {
        assertThat(DAY.arrival(0)).isEqualTo(9 * HOUR);
        assertThat(DAY.arrival(3 * HOUR)).isEqualTo(12 * HOUR);
        assertThat(DAY.start(3 * HOUR)).isEqualTo(13 * HOUR);
        assertThat(DAY.start(4 * HOUR)).isEqualTo(14 * HOUR);
        assertThat(DAY.arrival(8 * HOUR)).as("an hour too late").isEqualTo(18 * HOUR);
    }

    @Test
    void aVisitLiesWithinOneStretch() {
        assertThat(DAY.starts(List.of(Span.ofHours(8, 18)), HOUR))
                .containsExactly(new Span(0, 2 * HOUR), new Span(3 * HOUR, 6 * HOUR));
        assertThat(DAY.starts(List.of(Span.ofHours(11.5, 13.5)), HOUR)).isEmpty();
        assertThat(DAY.starts(List.of(Span.ofHours(14, 15)), HOUR)).containsExactly(new Span(4 * HOUR, 4 * HOUR));
    }
}

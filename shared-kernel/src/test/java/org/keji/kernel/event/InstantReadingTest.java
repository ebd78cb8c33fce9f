package org.keji.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are read as the formatter of the JDK reads them. */
class InstantReadingTest {

    private static final long YEAR_ZERO = -62_167_219_200L;
    private static final long YEAR_TEN_THOUSAND = 253_402_300_800L;
    private static final int NANOS = 1_000_000_000;

    @Test
    void everyInstantIsReadAsItWasWritten() {
        long seed = Long.getLong("instants.seed", System.nanoTime());
        System.out.println("InstantReadingTest seed " + seed);
        Random random = new Random(seed);
        int[] grains = {1, 1000, 1_000_000, NANOS};
        for (int i = 0; i < 100_000; i++) {
            int grain = grains[random.nextInt(grains.length)];
            Instant instant = Instant.ofEpochSecond(
                    random.nextLong(YEAR_ZERO, YEAR_TEN_THOUSAND), (long) random.nextInt(NANOS) / grain * grain);
            assertThat(InstantReading.instant(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-01T08:00:00Z",
                "2026-05-01T08:00:00.5Z",
                "2026-05-01T08:00:00.123456789Z",
                "2026-05-01T24:00:00Z",
                "2026-05-01T08:00:00+08:00",
                "+12026-05-01T08:00:00Z",
                "-0001-05-01T08:00:00Z",
                "2026-12-31T23:59:60Z",
                "2026-05-01t08:00:00z"
            })
    void whatElseTheFormatterReadsIsReadTheSame(String text) {
        assertThat(InstantReading.instant(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-05-01",
                "2026-05-01T08:00Z",
                "2026-05-01T25:00:00Z",
                "2026-13-01T08:00:00Z",
                "2026-02-30T08:00:00Z",
                "2026-05-01T08:61:00Z",
                "2026-05-01T08:00:00.1234567890Z",
                "2026-05-01T08:00:00.12x456Z",
                "2026/05/01T08:00:00Z",
                "2026-05-01T08:00:00"
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> InstantReading.instant(text)).isInstanceOf(DateTimeException.class);
    }
}

package org.keji.kernel.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.complaint.Beat.Move;
import org.keji.kernel.complaint.Beat.MoveEnd;
import org.keji.kernel.complaint.ClockEvent.TimeCorrected;
import org.keji.kernel.identity.ComplaintId;

class TimeCorrectedTest {

    private static final ComplaintId ID = ComplaintId.of(UUID.fromString("7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111"));
    private static final Instant FIRST = Instant.parse("2026-05-08T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-05-16T08:00:00Z");

    @Test
    void aCorrectionThatWasCorrectedSinceMovesNothing() {
        for (TimedStep step : TimedStep.values()) {
            TimeCorrected right =
                    (TimeCorrected) corrected(step, 1, SECOND, FIRST).corrected(corrected(step, 1, FIRST, SECOND));
            assertThat(Beats.of(right))
                    .isNotEmpty()
                    .allSatisfy(beat -> assertThat(moves(beat)).isFalse());
        }
    }

    @Test
    void aCorrectionOfAnotherStepOrRoundStays() {
        TimeCorrected later = corrected(TimedStep.ANSWER, 2, SECOND, FIRST);
        for (TimeCorrected earlier : List.of(
                corrected(TimedStep.ANSWER, 1, FIRST, SECOND), corrected(TimedStep.RECEIPT, 2, FIRST, SECOND))) {
            assertThat(later.corrected(earlier)).isEqualTo(earlier);
        }
    }

    private static boolean moves(Beat beat) {
        return beat instanceof Move move && !move.was().equals(move.is())
                || beat instanceof MoveEnd end && !end.was().equals(end.is());
    }

    private static TimeCorrected corrected(TimedStep step, int round, Instant was, Instant is) {
        return new TimeCorrected(ID, SECOND.plusSeconds(1), step, round, was, is);
    }
}

package org.keji.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuintilesTest {

    private static List<BigDecimal> values(long... values) {
        return LongStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }

    private static List<Integer> scores(long... values) {
        Quintiles quintiles = Quintiles.of(values(values));
        return values(values).stream().map(quintiles::score).toList();
    }

    @Test
    void fiveValuesHaveFiveScores() {
        assertThat(scores(30, 10, 50, 20, 40)).containsExactly(3, 1, 5, 2, 4);
        assertThat(Quintiles.of(values(30, 10, 50, 20, 40)).borders()).isEqualTo(values(10, 20, 30, 40));
    }

    @Test
    void whoTiesSharesTheLowerScore() {
        assertThat(scores(0, 0, 0, 0, 7)).containsExactly(1, 1, 1, 1, 5);
        assertThat(scores(1, 2, 2, 2, 2, 2, 2, 2, 2, 3)).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 5);
        assertThat(scores(4, 4, 4)).containsOnly(1);
        assertThat(scores(9)).containsExactly(1);
    }

    @Test
    void ofNobodyThereAreNoBorders() {
        assertThat(Quintiles.of(List.of())).isEqualTo(new Quintiles(0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quintiles(1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quintiles(0, values(1, 2, 3, 4)));
    }

    /** A score says how many fifths of all are smaller, whatever the values. */
    @Test
    void aScoreCountsTheFifthsThatAreSmaller() {
        Random dice = new Random(7);
        for (int n = 1; n < 200; n++) {
            List<BigDecimal> drawn = IntStream.range(0, n)
                    .mapToObj(i -> BigDecimal.valueOf(dice.nextInt(30)))
                    .toList();
            Quintiles quintiles = Quintiles.of(drawn);
            for (BigDecimal value : drawn) {
                long smaller = drawn.stream()
                        .filter(other -> other.compareTo(value) < 0)
                        .count();
                assertThat(quintiles.score(value)).isEqualTo((int) (5 * smaller / n) + 1);
            }
        }
    }
}

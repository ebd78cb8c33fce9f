package org.keji.kernel.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Four borders that cut values into five parts as equal as ties allow (CU-13). A score is one more than the number of
 * borders that lie below a value; so equal values share a score, the lower one, and a score of 5 says that at least
 * four in five values are smaller.
 *
 * @param n how many values there are
 * @param borders the smallest values that 20, 40, 60 and 80 % of all do not exceed; empty if there is no value
 */
public record Quintiles(long n, List<BigDecimal> borders) {

    /** Into how many parts the values are cut. */
    public static final int PARTS = 5;

    public Quintiles {
        borders = List.copyOf(borders);
        if (borders.size() != (n == 0 ? 0 : PARTS - 1)) {
            throw new IllegalArgumentException("Five parts have four borders between them");
        }
    }

    public static Quintiles of(Collection<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return new Quintiles(
                n,
                n == 0
                        ? List.of()
                        : IntStream.range(1, PARTS)
                                .mapToObj(part -> sorted.get(Math.ceilDiv(part * n, PARTS) - 1))
                                .toList());
    }

    /** From 1 to 5. */
    public int score(BigDecimal value) {
        return 1
                + (int) borders.stream()
                        .filter(border -> value.compareTo(border) > 0)
                        .count();
    }
}

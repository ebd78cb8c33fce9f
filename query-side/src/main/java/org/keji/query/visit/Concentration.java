package org.keji.query.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.PlanMeasures;

/**
 * Whether the same few are visited again and again (VP-07).
 *
 * @param customers who were visited
 * @param busiestFifth the share of the fifth of them that was visited most, a part of a customer counting as one; null
 *     where nobody was visited
 * @param herfindahl the sum of the squares of each customer's share, from 1 by customers to 1; null likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Concentration(
        @Schema(description = "How many customers were visited", example = "10")
        int customers,

        @Schema(
                description = "Visits of the fifth of them that was visited most, by all visits done",
                example = "0.4000")
        @Nullable
        BigDecimal busiestFifth,

        @Schema(
                description =
                        "Sum of the squares of each customer's share of the visits done; 1 where one has them all",
                example = "0.1200")
        @Nullable
        BigDecimal herfindahl) {

    private static final int FIFTH = 5;
    private static final int DECIMALS = 4;

    /** @param visited the customer of each visit that was done */
    static Concentration of(List<String> visited) {
        List<Integer> most = visited.stream()
                .collect(Collectors.groupingBy(customer -> customer, Collectors.summingInt(_ -> 1)))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        int fifth = (most.size() + FIFTH - 1) / FIFTH;
        int busiest = most.stream().limit(fifth).mapToInt(Integer::intValue).sum();
        return new Concentration(
                most.size(), PlanMeasures.share(busiest, visited.size()), herfindahl(most, visited.size()));
    }

    private static @Nullable BigDecimal herfindahl(List<Integer> counts, int all) {
        if (all == 0) {
            return null;
        }
        long squares = counts.stream().mapToLong(count -> (long) count * count).sum();
        return BigDecimal.valueOf(squares).divide(BigDecimal.valueOf((long) all * all), DECIMALS, RoundingMode.HALF_UP);
    }
}

package org.keji.query.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.value.Money;
import org.keji.kernel.value.Period;
import org.keji.query.grade.ClassStore.Share;

/**
 * The portfolio at a moment: who is served, by quadrants (CU-09).
 *
 * @param unplaced those of whom nobody said where they lie
 */
@Schema(name = "CustomerPortfolio")
record PortfolioView(
        Instant asOf,

        @Schema(example = "standard 1") String book,

        @Schema(description = "The first day whose purchases are counted", example = "2025-05-05")
        LocalDate from,

        @Schema(description = "The last day whose purchases are counted", example = "2026-05-04")
        LocalDate to,

        @Schema(description = "All four, also where nobody lies")
        List<Held> quadrants,

        Held unplaced) {

    /** What one quadrant holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomerPortfolioQuadrant")
    record Held(
            @Schema(description = "star, question-mark, cash-cow or dog; absent of who is unplaced", example = "star")
            @Nullable
            String quadrant,

            @Schema(example = "12") int customers,

            @Schema(description = "What their purchases of these days brought, CNY", example = "480000.00")
            BigDecimal revenue,

            @Schema(description = "Visits in a quarter the book advises for each of them", example = "6") @Nullable
            Integer visitsPerQuarter) {}

    static PortfolioView of(List<Share> shares, Instant at, Period window, PolicyEdition book) {
        return new PortfolioView(
                at,
                book.edition(),
                window.from(),
                window.to(),
                Arrays.stream(Quadrant.values())
                        .map(quadrant -> held(shares, quadrant.code(), book.visits(quadrant)))
                        .toList(),
                held(shares, null, null));
    }

    private static Held held(List<Share> shares, @Nullable String quadrant, @Nullable Integer visits) {
        return shares.stream()
                .filter(share -> Objects.equals(share.quadrant(), quadrant))
                .findFirst()
                .map(share -> new Held(quadrant, share.customers(), share.revenue(), visits))
                .orElseGet(() -> new Held(quadrant, 0, Money.NONE, visits));
    }
}

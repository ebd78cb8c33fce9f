package org.keji.query.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.value.Figures;
import org.keji.kernel.value.Period;

/**
 * What one customer is worth at a moment, with everything it rests on (CU-13).
 *
 * @param asOf the moment
 * @param position the position of the log up to which the figures know everything
 * @param book the edition of the policy book whose numbers the models and the window are
 * @param total everything the customer bought that counts
 * @param period what of that falls within the period asked about
 * @param rfm recency, frequency and monetary value among all who are served
 */
@Schema(name = "CustomerValue")
record ValueView(
        @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
        String customerId,

        Instant asOf,
        long position,

        @Schema(example = "standard 1") String book,

        Sum total,
        PeriodSum period,
        Rfm rfm,
        ModelView.Yearly netPresentValue,
        ModelView.Retention retention) {

    /** Purchases that count, added up. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PurchaseSum")
    record Sum(
            @Schema(example = "12") long purchases,

            @Schema(description = "What they brought, CNY", example = "15366.00")
            BigDecimal amount,

            @Schema(description = "What they cost the house, CNY", example = "11283.00")
            BigDecimal cost,

            @Schema(description = "Profit contribution: amount less cost, CNY", example = "4083.00")
            BigDecimal contribution,

            @Schema(description = "The day of the first; absent if there is none", example = "2024-02-11") @Nullable
            LocalDate first,

            @Schema(description = "The day of the last; absent if there is none", example = "2026-05-04") @Nullable
            LocalDate last) {

        static Sum of(Figures figures) {
            return new Sum(
                    figures.purchases(),
                    figures.amount(),
                    figures.cost(),
                    figures.contribution(),
                    figures.first(),
                    figures.last());
        }
    }

    /** The same within a period, of which both days are part. */
    @Schema(name = "PurchaseSumOfPeriod")
    record PeriodSum(
            @Schema(example = "2026-01-01") LocalDate from,
            @Schema(example = "2026-12-31") LocalDate to,
            Sum sum) {

        static PeriodSum of(Period period, Figures figures) {
            return new PeriodSum(period.from(), period.to(), Sum.of(figures));
        }
    }

    /**
     * Scores among all customers who are served at the moment, the customer among them.
     *
     * @param n how many they are
     * @param position the position of the log up to which the comparison knows everything
     */
    @Schema(name = "RfmScores")
    record Rfm(
            @Schema(description = "The first day of the window", example = "2025-05-05")
            LocalDate from,

            @Schema(description = "The last day of the window", example = "2026-05-04")
            LocalDate to,

            @Schema(example = "1200") long n,

            long position,
            Score recency,
            Score frequency,
            Score monetary) {}

    /** One score, and what it goes by. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "RfmScore",
            description = "Recency goes by the days since the last purchase of the window, as many as the window has "
                    + "where there is none; frequency by how many purchases, and monetary by the CNY they brought")
    record Score(
            @Schema(example = "17") BigDecimal value,

            @Schema(
                    description = "1 to 5, better is more: one more than the borders the value is past, so that equal "
                            + "values share the lower score; absent while the customer is not served",
                    example = "4")
            @Nullable
            Integer score,

            @Schema(
                    description = "The four borders between the fifths, from the worst on",
                    example = "[200, 90, 31, 12]")
            List<BigDecimal> borders) {}
}

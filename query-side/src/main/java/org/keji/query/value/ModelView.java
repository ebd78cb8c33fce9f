package org.keji.query.value;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.keji.kernel.value.NetPresentValue;
import org.keji.kernel.value.RetentionValue;

/** What a model of value makes of its inputs, with all of them, so that anybody can reckon it again (CU-13). */
sealed interface ModelView {

    /** The yearly model. */
    @Schema(name = "NetPresentValue")
    record Yearly(
            @Schema(example = "P0 - C0 + (I - Cs) * sum of 1/(1+r)^t for t = 1 to n")
            String model,

            YearlyInputs inputs,

            @Schema(description = "What comes of it if a year's delay costs nothing, CNY", example = "11500.00")
            BigDecimal undiscounted,

            @Schema(description = "What it is worth now, CNY", example = "8539.07")
            BigDecimal presentValue)
            implements ModelView {

        static Yearly of(NetPresentValue model) {
            return new Yearly(
                    "P0 - C0 + (I - Cs) * sum of 1/(1+r)^t for t = 1 to n",
                    new YearlyInputs(
                            model.acquisitionCost(),
                            model.firstPurchase(),
                            model.yearlyIncome(),
                            model.yearlyServiceCost(),
                            model.rate(),
                            model.years()),
                    model.undiscounted(),
                    model.discounted());
        }
    }

    /** What the yearly model is given. */
    @Schema(name = "NetPresentValueInputs")
    record YearlyInputs(
            @Schema(description = "C0: what winning the customer costs, CNY", example = "500.00")
            BigDecimal acquisitionCost,

            @Schema(description = "P0: what the first purchase brings, CNY", example = "3000.00")
            BigDecimal firstPurchase,

            @Schema(description = "I: what every year brings, CNY", example = "1000.00")
            BigDecimal yearlyIncome,

            @Schema(description = "Cs: what every year costs, CNY", example = "100.00")
            BigDecimal yearlyServiceCost,

            @Schema(description = "r: what a year's delay is discounted at", example = "0.08")
            BigDecimal rate,

            @Schema(description = "n: how many years the customer stays", example = "10")
            int years) {}

    /** The retention model. */
    @Schema(name = "RetentionValue")
    record Retention(
            @Schema(example = "Berger and Nasr (1998), case 1")
            String model,

            RetentionInputs inputs,

            @Schema(description = "What the customer is worth now, CNY", example = "568.78")
            BigDecimal presentValue)
            implements ModelView {

        static Retention of(RetentionValue model) {
            return new Retention(
                    "Berger and Nasr (1998), case 1: GC * sum of r^i/(1+d)^i for i = 0 to n"
                            + " - M * sum of r^(i-1)/(1+d)^(i-0.5) for i = 1 to n",
                    new RetentionInputs(
                            model.contribution(), model.promotion(), model.retention(), model.rate(), model.years()),
                    model.value());
        }
    }

    /** What the retention model is given. */
    @Schema(name = "RetentionInputs")
    record RetentionInputs(
            @Schema(description = "GC: what a customer contributes a year, CNY", example = "260.00")
            BigDecimal yearlyContribution,

            @Schema(description = "M: what is spent on keeping a customer a year, CNY", example = "50.00")
            BigDecimal yearlyPromotion,

            @Schema(description = "r: the share of customers who are still there a year later", example = "0.75")
            BigDecimal retention,

            @Schema(description = "d: what a year's delay is discounted at", example = "0.2")
            BigDecimal rate,

            @Schema(description = "n: how many years are looked ahead", example = "10")
            int years) {}
}

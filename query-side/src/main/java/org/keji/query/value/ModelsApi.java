package org.keji.query.value;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.value.Horizon;
import org.keji.kernel.value.NetPresentValue;
import org.keji.kernel.value.RetentionValue;
import org.keji.query.value.ModelView.Retention;
import org.keji.query.value.ModelView.Yearly;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The models of value over HTTP, for figures somebody names: they look at nothing that is kept. */
@RestController
@RequestMapping("/api/v1/value")
@Tag(name = "Value", description = "What customers are worth: figures, scores and models (handbook chapter 1)")
class ModelsApi {

    @GetMapping("/net-present-value")
    @Requires(Permission.READ_VALUE_MODELS)
    @Operation(
            operationId = "calculateNetPresentValue",
            summary = "What a customer is worth by the yearly model (CU-13)",
            description =
                    "The same income and the same cost at the end of every year, discounted to now. Amounts are in "
                            + "CNY with at most two decimals, the rate lies between 0 and 1, and years between 1 and 100.")
    Yearly netPresentValue(
            @Parameter(description = "What winning the customer costs", example = "500")
                    @RequestParam(defaultValue = "0")
                    BigDecimal acquisitionCost,
            @Parameter(description = "What the first purchase brings", example = "3000")
                    @RequestParam(defaultValue = "0")
                    BigDecimal firstPurchase,
            @Parameter(description = "What every year brings", example = "1000") @RequestParam BigDecimal yearlyIncome,
            @Parameter(description = "What every year costs", example = "100") @RequestParam(defaultValue = "0")
                    BigDecimal yearlyServiceCost,
            @Parameter(description = "0.08 is 8 %", example = "0.08") @RequestParam BigDecimal rate,
            @Parameter(example = "10") @RequestParam int years) {
        return Yearly.of(new NetPresentValue(
                Horizon.money(acquisitionCost, "query acquisitionCost"),
                Horizon.money(firstPurchase, "query firstPurchase"),
                Horizon.money(yearlyIncome, "query yearlyIncome"),
                Horizon.money(yearlyServiceCost, "query yearlyServiceCost"),
                Horizon.rate(rate, "query rate"),
                Horizon.years(years, "query years")));
    }

    @GetMapping("/retention")
    @Requires(Permission.READ_VALUE_MODELS)
    @Operation(
            operationId = "calculateRetentionValue",
            summary = "What a customer is worth by the retention model of Berger and Nasr, 1998 (CU-13)",
            description =
                    "Case 1: once a year a customer buys or is lost for good. Amounts are in CNY with at most two "
                            + "decimals, retention and rate lie between 0 and 1, and years between 1 and 100.")
    Retention retention(
            @Parameter(description = "What a customer contributes a year, before promotion", example = "260")
                    @RequestParam
                    BigDecimal yearlyContribution,
            @Parameter(description = "What is spent on keeping a customer a year", example = "50")
                    @RequestParam(defaultValue = "0")
                    BigDecimal yearlyPromotion,
            @Parameter(description = "The share of customers who are still there a year later", example = "0.75")
                    @RequestParam
                    BigDecimal retention,
            @Parameter(description = "0.2 is 20 %", example = "0.2") @RequestParam BigDecimal rate,
            @Parameter(example = "10") @RequestParam int years) {
        return Retention.of(new RetentionValue(
                Horizon.money(yearlyContribution, "query yearlyContribution"),
                Horizon.money(yearlyPromotion, "query yearlyPromotion"),
                Horizon.rate(retention, "query retention"),
                Horizon.rate(rate, "query rate"),
                Horizon.years(years, "query years")));
    }
}

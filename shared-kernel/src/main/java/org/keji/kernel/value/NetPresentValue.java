package org.keji.kernel.value;

import static org.keji.kernel.value.Money.EXACTLY;

import java.math.BigDecimal;

/**
 * The yearly model (CU-13): winning a customer costs something now and brings a first purchase now; then comes the same
 * income, and the same service cost, at the end of every year.
 *
 * @param acquisitionCost what winning the customer costs, CNY
 * @param firstPurchase what the first purchase brings, CNY
 * @param yearlyIncome what every year brings, CNY
 * @param yearlyServiceCost what serving the customer costs a year, CNY
 * @param rate at which a year's delay is discounted: 0.08 is 8 %
 * @param years how many years the customer stays
 */
public record NetPresentValue(
        BigDecimal acquisitionCost,
        BigDecimal firstPurchase,
        BigDecimal yearlyIncome,
        BigDecimal yearlyServiceCost,
        BigDecimal rate,
        int years) {

    /** @throws IllegalArgumentException if there is no such rate, or number of years */
    public NetPresentValue {
        Horizon.check(rate, years);
    }

    /** What comes of it if a year's delay costs nothing, CNY. */
    public BigDecimal undiscounted() {
        return Money.rounded(atOnce().add(aYear().multiply(BigDecimal.valueOf(years))));
    }

    /** What it is worth now, CNY: P₀ − C₀ + (I − Cₛ) · Σ 1/(1+r)ᵗ over t = 1 … n. */
    public BigDecimal discounted() {
        BigDecimal delay = BigDecimal.ONE.divide(BigDecimal.ONE.add(rate), EXACTLY);
        BigDecimal annuity = delay.multiply(Powers.sum(delay, years), EXACTLY);
        return Money.rounded(atOnce().add(aYear().multiply(annuity, EXACTLY)));
    }

    private BigDecimal atOnce() {
        return firstPurchase.subtract(acquisitionCost);
    }

    private BigDecimal aYear() {
        return yearlyIncome.subtract(yearlyServiceCost);
    }
}

package org.keji.kernel.value;

import static org.keji.kernel.value.Money.EXACTLY;

import java.math.BigDecimal;

/**
 * The retention model (CU-13), case 1 of P. D. Berger and N. I. Nasr, Customer lifetime value: marketing models and
 * applications, Journal of Interactive Marketing 12 (1), 1998: once a year a customer buys or is lost for good; what is
 * spent on keeping them is spent in the middle of the year.
 *
 * @param contribution what a customer contributes a year, before promotion, CNY
 * @param promotion what is spent on keeping a customer a year, CNY
 * @param retention the share of customers who are still there a year later: 0.75 is 75 %
 * @param rate at which a year's delay is discounted: 0.2 is 20 %
 * @param years how many years are looked ahead
 */
public record RetentionValue(
        BigDecimal contribution, BigDecimal promotion, BigDecimal retention, BigDecimal rate, int years) {

    /** @throws IllegalArgumentException if there is no such rate, or number of years */
    public RetentionValue {
        Horizon.check(rate, years);
        Horizon.check(retention, years);
    }

    /** What a customer is worth, CNY: GC · Σ rⁱ/(1+d)ⁱ over i = 0 … n, less M · Σ rⁱ⁻¹/(1+d)ⁱ⁻⁰·⁵ over i = 1 … n. */
    public BigDecimal value() {
        BigDecimal delay = BigDecimal.ONE.add(rate);
        BigDecimal staying = retention.divide(delay, EXACTLY);
        BigDecimal halfAYear = delay.sqrt(EXACTLY);
        BigDecimal contributed = contribution.multiply(Powers.sum(staying, years + 1), EXACTLY);
        BigDecimal promoted =
                promotion.multiply(Powers.sum(staying, years), EXACTLY).divide(halfAYear, EXACTLY);
        return Money.rounded(contributed.subtract(promoted));
    }
}

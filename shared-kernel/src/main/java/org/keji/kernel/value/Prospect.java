package org.keji.kernel.value;

import static org.keji.kernel.value.Money.EXACTLY;

import java.math.BigDecimal;

/**
 * What a customer's purchases lead to expect of a year (CU-13): those of the window after the day of the very first,
 * which the models count by itself, taken to a year of 365 days.
 *
 * @param firstPurchase what the purchases of the first day contributed, CNY
 * @param yearlyIncome CNY
 * @param yearlyCost CNY
 */
public record Prospect(BigDecimal firstPurchase, BigDecimal yearlyIncome, BigDecimal yearlyCost) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    /**
     * @param firstDay the purchases of the first day
     * @param later those of the window after that day
     */
    public static Prospect of(Figures firstDay, Figures later, Period window) {
        BigDecimal years = YEAR.divide(BigDecimal.valueOf(window.days()), EXACTLY);
        return new Prospect(
                firstDay.contribution(),
                Money.rounded(later.amount().multiply(years, EXACTLY)),
                Money.rounded(later.cost().multiply(years, EXACTLY)));
    }

    public BigDecimal yearlyContribution() {
        return yearlyIncome.subtract(yearlyCost);
    }
}

package org.keji.kernel.value;

import static org.keji.kernel.value.ValueRule.MONEY_IS_IN_CENTS;
import static org.keji.kernel.value.ValueRule.RATE_IS_A_SHARE;
import static org.keji.kernel.value.ValueRule.YEARS_ARE_A_LIFETIME;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.keji.kernel.rule.Refusal;

/** What the models can reckon with, so that none of them runs on for ever or out of digits. */
public final class Horizon {

    private static final int MOST_YEARS = 100;
    private static final int RATE_DECIMALS = 6;

    private Horizon() {}

    public static boolean isRate(BigDecimal rate) {
        return rate.signum() >= 0
                && rate.compareTo(BigDecimal.ONE) <= 0
                && rate.stripTrailingZeros().scale() <= RATE_DECIMALS;
    }

    public static boolean isYears(int years) {
        return years >= 1 && years <= MOST_YEARS;
    }

    /** @throws Refusal if this is no amount of money */
    public static BigDecimal money(BigDecimal amount, String where) {
        require(MONEY_IS_IN_CENTS, Money.isMoney(amount), where);
        return Money.of(amount);
    }

    /** @throws Refusal if this is no yearly rate */
    public static BigDecimal rate(BigDecimal rate, String where) {
        require(RATE_IS_A_SHARE, isRate(rate), where);
        return rate;
    }

    /** @throws Refusal if no customer can be said to stay as long */
    public static int years(int years, String where) {
        require(YEARS_ARE_A_LIFETIME, isYears(years), where);
        return years;
    }

    /** @throws Refusal if it ends before it begins */
    public static Period period(LocalDate from, LocalDate to, String where) {
        require(ValueRule.PERIOD_BEGINS_BEFORE_IT_ENDS, !to.isBefore(from), where);
        return new Period(from, to);
    }

    /** @throws IllegalArgumentException if there is no such rate, or number of years */
    static void check(BigDecimal rate, int years) {
        if (!isRate(rate) || !isYears(years)) {
            throw new IllegalArgumentException("A rate lies between 0 and 1, and years between 1 and " + MOST_YEARS);
        }
    }

    private static void require(ValueRule rule, boolean holds, String where) {
        if (!holds) {
            throw new Refusal(rule, where);
        }
    }
}

package org.keji.kernel.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Amounts of money: CNY, with two decimals where they are kept and answered, so that equal amounts are equal. Between
 * them is reckoned with 34 digits, and rounded once, at the end, half to even.
 */
public final class Money {

    public static final int DECIMALS = 2;

    /** The largest amount there is, and with a minus the smallest. */
    public static final BigDecimal MOST = new BigDecimal("999999999999.99");

    public static final BigDecimal NONE = of(BigDecimal.ZERO);

    /** How amounts are reckoned with before they are rounded. */
    static final MathContext EXACTLY = MathContext.DECIMAL128;

    private Money() {}

    /** Whether this is an amount of at most two decimals that is not too large to be one. */
    public static boolean isMoney(BigDecimal amount) {
        return amount.abs().compareTo(MOST) <= 0 && amount.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** @throws IllegalArgumentException if this is no amount of money */
    public static BigDecimal of(BigDecimal amount) {
        if (!isMoney(amount)) {
            throw new IllegalArgumentException("An amount of money has at most two decimals");
        }
        return amount.stripTrailingZeros().setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** An amount shared equally, rounded half to even. */
    public static BigDecimal divided(BigDecimal amount, int by) {
        return amount.divide(BigDecimal.valueOf(by), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The end of a reckoning. */
    public static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}

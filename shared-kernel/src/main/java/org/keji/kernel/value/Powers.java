package org.keji.kernel.value;

import static org.keji.kernel.value.Money.EXACTLY;

import java.math.BigDecimal;

/** Sums over years. */
final class Powers {

    private Powers() {}

    /** 1 + base + base² + … with this many terms. */
    static BigDecimal sum(BigDecimal base, int terms) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 0; i < terms; i++) {
            sum = sum.add(term, EXACTLY);
            term = term.multiply(base, EXACTLY);
        }
        return sum;
    }
}

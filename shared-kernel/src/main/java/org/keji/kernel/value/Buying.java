package org.keji.kernel.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a customer buys in the days before a moment: recency, frequency and monetary value (CU-13).
 *
 * @param daysSince days from the last purchase to the last day looked at; as many as are looked at, if there was none
 * @param purchases how many there were
 * @param amount what they brought, CNY
 */
public record Buying(long daysSince, long purchases, BigDecimal amount) {

    /** @param window the days looked at */
    public static Buying in(Period window, List<Bought> purchases) {
        Figures figures = Figures.within(window, purchases);
        var last = figures.last();
        long daysSince = last == null ? window.days() : window.to().toEpochDay() - last.toEpochDay();
        return new Buying(daysSince, figures.purchases(), figures.amount());
    }

    /** More is better here, as in the others: the days since the last purchase, counted backwards. */
    public BigDecimal recency() {
        return BigDecimal.valueOf(-daysSince);
    }

    public BigDecimal frequency() {
        return BigDecimal.valueOf(purchases);
    }
}

package org.keji.kernel.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a customer bought, added up (CU-13).
 *
 * @param purchases how many purchases count
 * @param amount what they brought, CNY
 * @param cost what they cost the house, CNY
 * @param first the day of the first of them; null if there is none
 * @param last the day of the last of them; null if there is none
 */
public record Figures(
        long purchases,
        BigDecimal amount,
        BigDecimal cost,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public static final Figures NONE = new Figures(0, Money.NONE, Money.NONE, null, null);

    public static Figures of(List<Bought> purchases) {
        return new Figures(
                purchases.size(),
                sum(purchases, Bought::amount),
                sum(purchases, Bought::cost),
                purchases.stream()
                        .map(Bought::on)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                purchases.stream()
                        .map(Bought::on)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Of those that fall within a period. */
    public static Figures within(Period period, List<Bought> purchases) {
        return of(purchases.stream().filter(one -> period.holds(one.on())).toList());
    }

    /** Profit contribution: what the purchases brought, less what they cost, CNY. */
    public BigDecimal contribution() {
        return amount.subtract(cost);
    }

    private static BigDecimal sum(List<Bought> purchases, Function<Bought, BigDecimal> what) {
        return purchases.stream().map(what).reduce(Money.NONE, BigDecimal::add);
    }
}

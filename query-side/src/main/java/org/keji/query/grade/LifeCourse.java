package org.keji.query.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Figures;
import org.keji.kernel.value.Period;

/**
 * What tells where a customer stands in the life of the relation (CU-11).
 *
 * @param purchases how many there were, ever
 * @param last the day of the last; null if there was none
 * @param amount what purchases of the window brought, CNY
 * @param amountBefore what those of the window before it brought, CNY
 * @param yearsLasted whole years from the first purchase to the last day looked at; 0 if there was none
 */
record LifeCourse(
        long purchases, @Nullable LocalDate last, BigDecimal amount, BigDecimal amountBefore, long yearsLasted) {

    /** @param window the days looked at, as many as those before it */
    static LifeCourse of(Period window, List<Bought> bought) {
        Period before = Period.endingOn(window.from().minusDays(1), window.days());
        List<Bought> known =
                bought.stream().filter(one -> !one.on().isAfter(window.to())).toList();
        Figures all = Figures.of(known);
        LocalDate first = all.first();
        return new LifeCourse(
                all.purchases(),
                all.last(),
                Figures.within(window, known).amount(),
                Figures.within(before, known).amount(),
                first == null ? 0 : ChronoUnit.YEARS.between(first, window.to()));
    }

    /** Whether nothing was bought for longer than so many days, or in all of the window. */
    boolean isSilent(LocalDate day, long days) {
        return last == null || ChronoUnit.DAYS.between(last, day) > days || amount.signum() == 0;
    }

    /** Whether the window brought less than the one before by this share of it, in percent, or more. */
    boolean falls(BigDecimal percent) {
        return amountBefore.signum() > 0
                && change().compareTo(amountBefore.multiply(percent).negate()) <= 0;
    }

    /** Whether it brought more by this share, or there was nothing before. */
    boolean grows(BigDecimal percent) {
        return amountBefore.signum() == 0 || change().compareTo(amountBefore.multiply(percent)) >= 0;
    }

    /** Hundred times the difference, so that it compares with percents without a division. */
    private BigDecimal change() {
        return amount.subtract(amountBefore).movePointRight(2);
    }
}

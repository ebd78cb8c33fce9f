package org.keji.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.rule.Refusal;

class FiguresTest {

    private static final LocalDate LAST = LocalDate.parse("2026-05-31");
    private static final Period MAY = Period.endingOn(LAST, 31);
    private static final List<Bought> PURCHASES = List.of(
            bought("2026-05-01", "100.00", "60.00"),
            bought("2026-04-30", "40.00", "50.00"),
            bought("2026-05-29", "0.10", "0.00"));

    private static Bought bought(String day, String amount, String cost) {
        return new Bought(LocalDate.parse(day), new BigDecimal(amount), new BigDecimal(cost));
    }

    @Test
    void purchasesAreAddedUp() {
        Figures all = Figures.of(PURCHASES);
        assertThat(all)
                .isEqualTo(new Figures(
                        3,
                        new BigDecimal("140.10"),
                        new BigDecimal("110.00"),
                        LocalDate.parse("2026-04-30"),
                        LocalDate.parse("2026-05-29")));
        assertThat(all.contribution()).isEqualTo("30.10");
        assertThat(Figures.of(List.of())).isEqualTo(Figures.NONE);
    }

    @Test
    void aPeriodHasItsFirstAndItsLastDay() {
        assertThat(MAY).isEqualTo(new Period(LocalDate.parse("2026-05-01"), LAST));
        assertThat(MAY.days()).isEqualTo(31);
        assertThat(MAY.holds(LAST)).isTrue();
        assertThat(MAY.holds(LAST.plusDays(1))).isFalse();
        assertThat(Figures.within(MAY, PURCHASES).contribution()).isEqualTo("40.10");
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(LAST, LAST.minusDays(1)));
        assertThat(Horizon.period(LAST, LAST, "query from").days()).isEqualTo(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Horizon.period(LAST, LAST.minusDays(1), "query from"));
    }

    @Test
    void buyingIsLookedAtWithinAWindow() {
        assertThat(Buying.in(MAY, PURCHASES)).isEqualTo(new Buying(2, 2, new BigDecimal("100.10")));
        assertThat(Buying.in(MAY, List.of())).isEqualTo(new Buying(31, 0, Money.NONE));
        assertThat(Buying.in(MAY, List.of()).recency())
                .isLessThan(Buying.in(MAY, PURCHASES).recency());
        assertThat(Buying.in(MAY, PURCHASES).frequency()).isEqualTo("2");
    }

    @Test
    void aYearIsExpectedLikeTheWindowWithoutTheFirstDay() {
        Figures firstDay = Figures.of(PURCHASES.subList(1, 2));
        Figures later = Figures.within(MAY, PURCHASES);
        Prospect prospect = Prospect.of(firstDay, later, MAY);
        assertThat(prospect)
                .isEqualTo(new Prospect(new BigDecimal("-10.00"), new BigDecimal("1178.60"), new BigDecimal("706.45")));
        assertThat(prospect.yearlyContribution()).isEqualTo("472.15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-3", "12.3", "12.30", "12.300", "1E3", "999999999999.99", "0E+99999", "-999999999999.99"})
    void anAmountOfMoneyHasTwoDecimals(String amount) {
        assertThat(Money.of(new BigDecimal(amount)))
                .isEqualByComparingTo(amount)
                .satisfies(kept -> assertThat(kept.scale()).isEqualTo(2));
        assertThat(Horizon.money(new BigDecimal(amount), "query amount")).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1000000000000", "1E+2147483647", "1E-2147483647", "-1000000000000.00"})
    void whatIsNoMoneyIsNotTakenForSome(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal(amount)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Horizon.money(new BigDecimal(amount), "query amount"))
                .matches(refused -> refused.rule() == ValueRule.MONEY_IS_IN_CENTS);
    }

    @Test
    void halvesAreRoundedToEven() {
        assertThat(Money.rounded(new BigDecimal("0.125"))).isEqualTo("0.12");
        assertThat(Money.rounded(new BigDecimal("0.135"))).isEqualTo("0.14");
    }
}

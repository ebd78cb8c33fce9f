package org.keji.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {

    private static NetPresentValue yearly(int won, int first, int income, int service, String rate, int years) {
        return new NetPresentValue(
                BigDecimal.valueOf(won),
                BigDecimal.valueOf(first),
                BigDecimal.valueOf(income),
                BigDecimal.valueOf(service),
                new BigDecimal(rate),
                years);
    }

    private static BigDecimal retention(String contribution, String promotion, String retention, String rate, int n) {
        return new RetentionValue(
                        new BigDecimal(contribution),
                        new BigDecimal(promotion),
                        new BigDecimal(retention),
                        new BigDecimal(rate),
                        n)
                .value();
    }

    /** The golden cases of CU-13. */
    @Test
    void theYearlyModelOfTheHandbook() {
        NetPresentValue example = yearly(500, 3000, 1000, 100, "0.08", 10);
        assertThat(example.undiscounted()).isEqualTo("11500.00");
        assertThat(example.discounted()).isEqualTo("8539.07");
        NetPresentValue a = yearly(0, 0, 500, 200, "0.08", 10);
        NetPresentValue b = yearly(0, 0, 550, 300, "0.08", 10);
        assertThat(a.discounted()).isEqualTo("2013.02");
        assertThat(b.discounted()).isEqualTo("1677.52");
        assertThat(a.discounted()).isGreaterThan(b.discounted());
    }

    /** Berger and Nasr (1998), Journal of Interactive Marketing 12 (1), case 1. */
    @Test
    void theRetentionModelAsItWasPublished() {
        assertThat(retention("260", "50", "0.75", "0.2", 10)).isEqualTo("568.78");
    }

    @Test
    void withoutDiscountAYearIsAYear() {
        NetPresentValue flat = yearly(500, 3000, 1000, 100, "0", 10);
        assertThat(flat.discounted()).isEqualTo(flat.undiscounted());
        assertThat(retention("100", "10", "1", "0", 2))
                .as("three purchases, two years of promotion")
                .isEqualTo("280.00");
        assertThat(retention("100", "10", "0", "0.2", 10)).as("lost at once").isEqualTo("90.87");
    }

    /** Held against the sums as textbooks write them, in floating point. */
    @ParameterizedTest
    @CsvSource({"1, 0.01, 0.3", "7, 0.08, 0.75", "25, 0.5, 0.999", "100, 1, 1", "100, 0, 0.5"})
    void theSumsAreThoseOfTheTextbooks(int years, double rate, double retention) {
        double yearly = 2500;
        double kept = 260;
        for (int t = 1; t <= years; t++) {
            yearly += 900 / Math.pow(1 + rate, t);
            kept += 260 * Math.pow(retention / (1 + rate), t)
                    - 50 * Math.pow(retention, t - 1) / Math.pow(1 + rate, t - 0.5);
        }
        assertThat(yearly(500, 3000, 1000, 100, String.valueOf(rate), years)
                        .discounted()
                        .doubleValue())
                .isCloseTo(yearly, within(0.006));
        assertThat(retention("260", "50", String.valueOf(retention), String.valueOf(rate), years)
                        .doubleValue())
                .isCloseTo(kept, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 10", "1.000001, 10", "0.0000001, 10", "0.08, 0", "0.08, 101"})
    void whatNoCustomerLivesIsNotReckoned(String rate, int years) {
        assertThatIllegalArgumentException().isThrownBy(() -> yearly(0, 0, 1, 0, rate, years));
        assertThatIllegalArgumentException().isThrownBy(() -> retention("1", "1", "0.5", rate, years));
        if (years == 10) {
            assertThatIllegalArgumentException().isThrownBy(() -> retention("1", "1", rate, "0.5", years));
        }
    }
}

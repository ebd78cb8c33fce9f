package org.keji.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static Terms at(@Nullable String price) {
        return new Terms("Cranes", price == null ? null : new BigDecimal(price), "May", "Training", "Two years");
    }

    @Test
    void whatIsNotStatedIsNamed() {
        assertThat(Terms.NONE.missing()).containsExactly("product", "price", "delivery", "service", "maintenance");
        assertThat(at(null).missing()).containsExactly("price");
        assertThat(at("1").missing()).isEmpty();
    }

    @Test
    void aPriceIsTheSameHoweverItIsWritten() {
        assertThat(at("12.5")).isEqualTo(at("12.50")).isNotEqualTo(at("12.51"));
        assertThat(at("1E+2").price()).hasToString("100.00");
        assertThatThrownBy(() -> at("12.505")).isInstanceOf(ArithmeticException.class);
    }

    /** The share itself is not more than the share. */
    @ParameterizedTest
    @CsvSource({
        "100, 110, 10, false",
        "100, 110.01, 10, true",
        "100, 90, 10, false",
        "100, 89.99, 10, true",
        "100, 100, 0, false",
        "100, 100.01, 0, true",
        "0, 0.01, 100, true",
        ", 5, 10, true",
        "5, , 10, true",
    })
    void aPriceMovesByMoreThanAShareOfTheOneBefore(
            @Nullable String from, @Nullable String to, BigDecimal percent, boolean isMore) {
        assertThat(at(to).differsByMoreThan(percent, at(from))).isEqualTo(isMore);
    }

    @Test
    void aContractEndsAtTheMidnightAfterItsLastDay() {
        Ending ending = Ending.of(LocalDate.parse("2026-12-31"), ZoneId.of("Asia/Shanghai"), Duration.ofDays(60));
        assertThat(ending.endsAt()).isEqualTo(Instant.parse("2026-12-31T16:00:00Z"));
        assertThat(ending.announceBy()).isEqualTo(Instant.parse("2026-11-01T16:00:00Z"));
    }
}

package org.keji.query.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.kernel.customer.Lifecycle;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Period;

/** Stages of life at their borders: 3 purchases, 180 days of silence, 20 percent, 5 years (CU-11). */
class LifeTest {

    private static final PolicyEdition BOOK = new ShippedBooks().named("standard");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Period WINDOW = Period.endingOn(DAY, 365);

    /** @param said each as days before the day, and an amount, such as {@code 30:100} */
    private static List<Bought> bought(String said) {
        List<Bought> bought = new ArrayList<>();
        for (String one : said.split(" ")) {
            String[] parts = one.split(":");
            bought.add(new Bought(
                    DAY.minusDays(Long.parseLong(parts[0])), new BigDecimal(parts[1] + ".00"), BigDecimal.ZERO));
        }
        return bought;
    }

    @ParameterizedTest
    @CsvSource({
        "10:100 20:100, EXPLORATION, LIFECYCLE_TRIAL",
        "10:100 20:100 30:100, BUILD_UP, LIFECYCLE_CHANGE",
        "180:100 190:100 200:100, BUILD_UP, LIFECYCLE_CHANGE",
        "181:100 190:100 200:100, DECLINE, LIFECYCLE_SILENCE",
        "366:100 400:100 500:100, DECLINE, LIFECYCLE_SILENCE",
        "10:800 400:500 500:500, DECLINE, LIFECYCLE_CHANGE",
        "10:801 400:500 500:500, STABLE, LIFECYCLE_CHANGE",
        "10:1199 400:500 500:500, STABLE, LIFECYCLE_CHANGE",
        "10:1200 400:500 500:500, BUILD_UP, LIFECYCLE_CHANGE",
        "10:1 364:999 365:500 729:500, STABLE, LIFECYCLE_CHANGE",
        "10:1000 365:500 730:500 800:9, BUILD_UP, LIFECYCLE_CHANGE",
        "-1:1000 10:100 20:100, EXPLORATION, LIFECYCLE_TRIAL",
    })
    void whoIsServedIsInAStage(String said, Lifecycle stage, String border) {
        Life life = Life.served(LifeCourse.of(WINDOW, bought(said)), DAY, BOOK);
        assertThat(life.stage()).isEqualTo(stage);
        assertThat(life.border()).hasToString(border);
    }

    @Test
    void whoNeverBoughtExploresAndLeavesEarly() {
        LifeCourse nothing = LifeCourse.of(WINDOW, List.of());
        assertThat(Life.served(nothing, DAY, BOOK).stage()).isEqualTo(Lifecycle.EXPLORATION);
        assertThat(Life.gone(nothing, BOOK).stage()).isEqualTo(Lifecycle.EARLY_EXIT);
    }

    @ParameterizedTest
    @CsvSource({
        "10:1 20:1, EARLY_EXIT, LIFECYCLE_TRIAL",
        "10:1 20:1 30:1, MID_WAY_LOSS, YEARS_LOYAL",
        "10:1 20:1 1825:1, MID_WAY_LOSS, YEARS_LOYAL",
        "10:1 20:1 1826:1, LONG_LASTING, YEARS_LOYAL",
    })
    void whoHasLeftLeftInOneOfThreeWays(String said, Lifecycle stage, String border) {
        Life life = Life.gone(LifeCourse.of(WINDOW, bought(said)), BOOK);
        assertThat(life.stage()).isEqualTo(stage);
        assertThat(life.border()).hasToString(border);
    }

    @ParameterizedTest
    @CsvSource({"0, NEW", "1, ESTABLISHED", "4, ESTABLISHED", "5, LOYAL"})
    void yearsHaveTheirBordersInside(long years, Tenure tenure) {
        assertThat(Tenure.of(years, BOOK)).isEqualTo(tenure);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, STRATEGIC",
        "true, 2000000, STRATEGIC",
        "false, 999999.99, MEDIUM_SMALL_MICRO",
        "false, 1000000.00, LARGE",
    })
    void aClientIsLargeFromTheBorderOnUnlessStrategic(boolean vip, BigDecimal bought, ClientGroup group) {
        assertThat(ClientGroup.of(vip, bought, BOOK)).isEqualTo(group);
    }
}

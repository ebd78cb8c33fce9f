package org.keji.house.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.house.handbook.MealCases.Cap;
import org.keji.house.handbook.MealCases.Drinks;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.hospitality.Envelope;
import org.keji.kernel.hospitality.Meal;
import org.keji.kernel.hospitality.MealLimit;
import org.keji.kernel.hospitality.MealMeasure;
import org.keji.kernel.hospitality.Reimbursement;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;

/** The code that quotes, decides and reviews keeps to the tables of the handbook. */
class MealTablesTest {

    private static final PolicyEdition BOOK = new ShippedBooks().named("standard");
    private static final BigDecimal FEN = new BigDecimal("0.01");

    private static BigDecimal yuan(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    /** Three guests and a host. */
    private static Envelope costing(Cap cap, BigDecimal head) {
        BigDecimal inAll = head.multiply(BigDecimal.valueOf(4));
        return Envelope.of(BOOK, new Meal(cap.standing(), cap.form(), cap.host(), 3, 1, inAll, BigDecimal.ZERO));
    }

    static List<Cap> caps() {
        return MealCases.CAPS;
    }

    static List<Drinks> drinks() {
        return MealCases.DRINKS;
    }

    @Test
    void everyMealThereCanBeIsInTheTable() {
        assertThat(MealCases.CAPS.stream().map(cap -> List.of(cap.standing(), cap.host(), cap.form())))
                .doesNotHaveDuplicates()
                .hasSize(2 * MealHost.values().length * MealForm.values().length);
    }

    @ParameterizedTest
    @MethodSource("caps")
    void aPersonCostsNoMoreThanTheCap(Cap cap) {
        BigDecimal most = yuan(cap.most());
        assertThat(said(costing(cap, most.subtract(FEN)), MealLimit.PER_HEAD)).isEqualTo("HO-02 kept");
        assertThat(said(costing(cap, most), MealLimit.PER_HEAD)).isEqualTo("HO-02 kept");
        assertThat(said(costing(cap, most.add(FEN)), MealLimit.PER_HEAD)).isEqualTo("HO-02 refused");
        assertThat(costing(cap, most).perHead()).isEqualTo(most);
        assertThat(costing(cap, most).inAll()).isEqualByComparingTo(most.multiply(BigDecimal.valueOf(4)));
    }

    @ParameterizedTest
    @MethodSource("caps")
    void overTheGuideIsAWarning(Cap cap) {
        BigDecimal guide = yuan(cap.guide());
        String above = cap.guide() < cap.most() ? "HO-02 warned" : "none";
        String below = cap.guide() < cap.most() ? "HO-02 kept" : "none";
        assertThat(said(costing(cap, guide.subtract(FEN)), MealLimit.GUIDE)).isEqualTo(below);
        assertThat(said(costing(cap, guide), MealLimit.GUIDE)).isEqualTo(below);
        assertThat(said(costing(cap, guide.add(FEN)), MealLimit.GUIDE)).isEqualTo(above);
    }

    /** A fen more for all together is over the cap, although it is less than a fen a head. */
    @ParameterizedTest
    @MethodSource("caps")
    void theWholeIsMeasuredExactly(Cap cap) {
        BigDecimal inAll = yuan(cap.most() * 4).add(FEN);
        Meal meal = new Meal(cap.standing(), cap.form(), cap.host(), 3, 1, inAll, BigDecimal.ZERO);
        assertThat(said(Envelope.of(BOOK, meal), MealLimit.PER_HEAD)).isEqualTo("HO-02 refused");
    }

    @ParameterizedTest
    @MethodSource("drinks")
    void drinksAreAThirdAtMost(Drinks row) {
        for (Standing standing : Standing.values()) {
            Meal meal = new Meal(
                    standing,
                    MealForm.BANQUET,
                    MealHost.DEPARTMENT,
                    3,
                    1,
                    new BigDecimal(row.bill()),
                    new BigDecimal(row.drinks()));
            String over = standing == Standing.KEY ? "HO-03 refused" : "HO-03 warned";
            assertThat(said(Envelope.of(BOOK, meal), MealLimit.DRINKS))
                    .as("%s, %s", row, standing)
                    .isEqualTo(row.within() ? "HO-03 kept" : over);
            boolean isCut = !row.within() && standing == Standing.KEY;
            assertThat(Reimbursement.of(BOOK, meal, new BigDecimal("200"), false)
                            .cuts())
                    .hasSize(isCut ? 1 : 0);
        }
    }

    @Test
    void hostsOfKeyCustomersKeepToTheTable() {
        hosts(Standing.KEY, MealCases.KEY_HOSTS);
    }

    @Test
    void hostsOfOtherCustomersKeepToTheTable() {
        hosts(Standing.ORDINARY, MealCases.ORDINARY_HOSTS);
        hosts(Standing.POTENTIAL, MealCases.ORDINARY_HOSTS);
    }

    /** Without guests the decision refuses before there is anything to measure (HO-01); its examples show that. */
    private static void hosts(Standing standing, List<String> table) {
        for (int guests = 1; guests < table.size(); guests++) {
            StringBuilder said = new StringBuilder();
            for (int hosts = 0; hosts <= MealCases.MOST_HOSTS; hosts++) {
                Meal meal = new Meal(
                        standing, MealForm.TEA, MealHost.STAFF, guests, hosts, BigDecimal.TEN, BigDecimal.ZERO);
                said.append(sign(Envelope.of(BOOK, meal)));
            }
            assertThat(said).as("%d guests of %s", guests, standing).hasToString(table.get(guests));
        }
    }

    private static char sign(Envelope envelope) {
        List<MealMeasure> ofHosts = envelope.measures().stream()
                .filter(measure -> measure.limit().ruleId().equals("HO-04"))
                .toList();
        if (ofHosts.stream().anyMatch(MealMeasure::forbids)) {
            return 'x';
        }
        return ofHosts.stream().anyMatch(MealMeasure::warns) ? 'w' : '.';
    }

    private static String said(Envelope envelope, MealLimit limit) {
        return envelope.measures().stream()
                .filter(measure -> measure.limit() == limit)
                .map(measure ->
                        limit.ruleId() + " " + (measure.keeps() ? "kept" : measure.strict() ? "refused" : "warned"))
                .findFirst()
                .orElse("none");
    }

    @Test
    void theTablesAreWhole() {
        assertThat(Stream.of(MealCases.KEY_HOSTS, MealCases.ORDINARY_HOSTS).flatMap(List::stream))
                .hasSize(26)
                .allMatch(row -> row.length() == MealCases.MOST_HOSTS + 1);
        assertThat(Arrays.asList(MealCases.KEY_HOSTS.getFirst(), MealCases.ORDINARY_HOSTS.getFirst()))
                .allMatch(row -> row.matches("x+"));
    }
}

package org.keji.kernel.hospitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;

/** Which row is for which meal, and what does not fit. */
class MealMatchingTest {

    private static HospitalityId meal(int number) {
        return HospitalityId.of(new UUID(1, number));
    }

    private static MealClaim claim(int meal, int day, String stated, String party, int... recipients) {
        return claim(meal, day, stated, party, null, recipients);
    }

    /** Four guests and a host, 55 CNY each at most. */
    private static MealClaim claim(
            int meal, int day, String stated, String party, @Nullable String invoice, int... recipients) {
        return new MealClaim(
                meal(meal),
                LocalDate.of(2026, 5, day),
                party,
                "asks " + party,
                4,
                5,
                new BigDecimal("55"),
                new BigDecimal(stated),
                invoice,
                IntStream.of(recipients)
                        .mapToObj(number -> PersonId.of(new UUID(2, number)))
                        .toList(),
                true,
                List.of());
    }

    private static MealClaim of(MealClaim claim, int people, boolean signed) {
        return new MealClaim(
                claim.hospitalityId(),
                claim.heldOn(),
                claim.party(),
                claim.requestedBy(),
                claim.guests(),
                people,
                claim.cap(),
                claim.stated(),
                claim.invoice(),
                claim.recipients(),
                signed,
                claim.hands());
    }

    private static BillRow row(int number, int day, int heads, String amount, @Nullable String invoice) {
        return new BillRow(number, LocalDate.of(2026, 5, day), heads, new BigDecimal(amount), null, invoice);
    }

    private static List<String> differences(List<BillRow> rows, List<MealClaim> meals) {
        return MealDifferences.between(rows, meals).stream()
                .map(difference -> "%s %s %d"
                        .formatted(
                                difference.kind().code(),
                                difference.row(),
                                difference.meals().size()))
                .toList();
    }

    /** The nearest first would leave the last pair 200 apart; together they differ by 20. */
    @Test
    void thePairsTogetherDifferLeast() {
        List<BillRow> rows = List.of(row(2, 6, 5, "200", null), row(3, 6, 5, "210", null), row(4, 6, 5, "100", null));
        List<MealClaim> meals = List.of(claim(1, 6, "110", "a"), claim(2, 6, "205", "b"), claim(3, 6, "205", "c"));
        assertThat(MealMatching.of(rows, meals))
                .containsExactly(new MealMatch(2, meal(2)), new MealMatch(3, meal(3)), new MealMatch(4, meal(1)));
    }

    @Test
    void theOrderInWhichTheyAreToldDoesNotMatter() {
        List<BillRow> rows = List.of(row(2, 6, 5, "200", null), row(3, 6, 4, "200", null), row(4, 7, 5, "90", null));
        List<MealClaim> meals = List.of(claim(1, 6, "200", "a"), claim(2, 6, "200", "b"), claim(3, 8, "90", "c"));
        List<BillRow> turned = new ArrayList<>(rows);
        List<MealClaim> others = new ArrayList<>(meals);
        Collections.reverse(turned);
        Collections.reverse(others);
        assertThat(MealMatching.of(turned, others))
                .isEqualTo(MealMatching.of(rows, meals))
                .hasSize(2);
        assertThat(MealDifferences.between(turned, others)).isEqualTo(MealDifferences.between(rows, meals));
    }

    /** As much money; the sixth at table tells which is which. */
    @Test
    void whoSatThereTellsMealsApart() {
        List<MealClaim> meals = List.of(of(claim(1, 6, "200", "a"), 6, true), claim(2, 6, "200", "b"));
        List<BillRow> rows = List.of(row(2, 6, 5, "200", null), row(3, 6, 6, "200", null));
        assertThat(MealMatching.of(rows, meals)).containsExactly(new MealMatch(2, meal(2)), new MealMatch(3, meal(1)));
        List<BillRow> turned = List.of(row(2, 6, 6, "200", null), row(3, 6, 5, "200", null));
        assertThat(MealMatching.of(turned, meals))
                .containsExactly(new MealMatch(2, meal(1)), new MealMatch(3, meal(2)));
    }

    @Test
    void pairsStandInTheOrderOfTheRowsWhateverTheirDays() {
        List<BillRow> rows = List.of(row(2, 9, 5, "90", null), row(3, 6, 5, "80", null));
        List<MealClaim> meals = List.of(claim(1, 6, "80", "a"), claim(2, 9, "90", "b"));
        assertThat(MealMatching.of(rows, meals)).containsExactly(new MealMatch(2, meal(2)), new MealMatch(3, meal(1)));
    }

    @Test
    void moreMealsThanRowsLeaveMealsOver() {
        List<MealClaim> meals = List.of(claim(3, 6, "90", "c"), claim(2, 6, "80", "b"), claim(1, 6, "200", "a"));
        assertThat(MealMatching.of(List.of(row(2, 6, 5, "201", null)), meals))
                .containsExactly(new MealMatch(2, meal(1)));
        assertThat(MealDifferences.between(List.of(row(2, 6, 5, "200", null)), meals))
                .as("in the order of the meals, not in that of the list")
                .extracting(MealDifference::kind, MealDifference::meals)
                .containsExactly(
                        tuple(DifferenceKind.MISSING, List.of(meal(2))),
                        tuple(DifferenceKind.MISSING, List.of(meal(3))));
    }

    @Test
    void theSameInvoiceIsTheSameMeal() {
        List<BillRow> rows = List.of(row(2, 6, 5, "200", "B"), row(3, 6, 5, "300", "A"));
        List<MealClaim> meals = List.of(claim(1, 6, "200", "a", "A"), claim(2, 6, "300", "b", "B"));
        assertThat(MealMatching.of(rows, meals)).containsExactly(new MealMatch(2, meal(2)), new MealMatch(3, meal(1)));
    }

    @Test
    void whatIsMissingOrExtraOrOtherIsListed() {
        List<BillRow> rows = List.of(row(2, 6, 5, "201", null), row(3, 6, 6, "90", null), row(4, 9, 5, "90", null));
        List<MealClaim> meals = List.of(claim(1, 6, "200", "a"), claim(2, 6, "90", "b"), claim(3, 8, "90", "c"));
        assertThat(differences(rows, meals))
                .containsExactly("amount 2 1", "headcount 3 1", "extra 4 0", "missing null 1");
    }

    @Test
    void moreRowsThanMealsLeaveRowsOver() {
        List<BillRow> rows = List.of(row(2, 6, 5, "90", null), row(3, 6, 5, "200", null));
        assertThat(differences(rows, List.of(claim(1, 6, "200", "a")))).containsExactly("extra 2 0");
    }

    /** 275 is what five may cost together. */
    @Test
    void splitBillsAndPaddedListsArePointedOut() {
        List<MealClaim> split = List.of(claim(1, 6, "140", "a"), claim(2, 6, "140", "a"));
        List<BillRow> rows = List.of(row(2, 6, 5, "140", null), row(3, 6, 5, "140", null));
        assertThat(differences(rows, split)).containsExactly("split null 2");
        List<MealClaim> within = List.of(claim(1, 6, "140", "a"), claim(2, 6, "135", "a"));
        assertThat(differences(List.of(rows.getFirst(), row(3, 6, 5, "135", null)), within))
                .isEmpty();
        List<MealClaim> barely = List.of(claim(1, 6, "275", "a"), claim(2, 6, "0.01", "a"));
        List<BillRow> both = List.of(row(2, 6, 5, "275", null), row(3, 6, 5, "0.01", null));
        assertThat(differences(both, barely)).as("the cap itself is kept").containsExactly("split null 2");
        List<MealClaim> beyond = List.of(claim(1, 6, "275.01", "a"), claim(2, 6, "10", "a"));
        List<BillRow> asStated = List.of(row(2, 6, 5, "275.01", null), row(3, 6, 5, "10", null));
        assertThat(differences(asStated, beyond))
                .as("what is over the cap by itself was not split to keep it")
                .isEmpty();
        List<MealClaim> twice = List.of(claim(1, 6, "140", "a", 7), claim(2, 6, "140", "b", 7, 8));
        assertThat(differences(rows, twice)).containsExactly("padded null 2");
        assertThat(differences(List.of(row(2, 6, 3, "140", null)), List.of(claim(1, 6, "140", "a"))))
                .as("three at table where four guests were asked for")
                .containsExactly("padded 2 1");
        assertThat(differences(List.of(row(2, 6, 4, "140", null)), List.of(claim(1, 6, "140", "a"))))
                .as("as many as the guests, and no host")
                .containsExactly("headcount 2 1");
    }

    @Test
    void anUnsignedBillIsPointedOut() {
        MealClaim unsigned = of(claim(1, 6, "140", "a"), 5, false);
        assertThat(differences(List.of(row(2, 6, 5, "140", null)), List.of(unsigned)))
                .containsExactly("unsigned null 1");
    }
}

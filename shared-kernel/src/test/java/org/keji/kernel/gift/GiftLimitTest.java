package org.keji.kernel.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;

class GiftLimitTest {

    private static final PolicyEdition BOOK = new ShippedBooks().named("standard");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private static GiftTerms tea(String value, boolean publicOfficial) {
        return new GiftTerms(GiftKind.GIFT, "Tea", new BigDecimal(value), Occasion.HOLIDAY, publicOfficial, DAY);
    }

    /** Both limits, at their edges and past them; the amount itself is within. */
    @ParameterizedTest
    @CsvSource({
        "300, 0, false, true, true",
        "300.01, 0, false, false, true",
        "300, 700, false, true, true",
        "300, 700.01, false, true, false",
        "301, 700, false, false, false",
        "0.01, 0, true, false, false",
    })
    void aGiftIsHeldAgainstBothLimits(
            String value, String before, boolean publicOfficial, boolean keepsItsOwn, boolean keepsTheYears) {
        List<Measure> measures = GiftLimit.measure(BOOK, tea(value, publicOfficial), new BigDecimal(before));
        assertThat(measures).extracting(Measure::keeps).containsExactly(keepsItsOwn, keepsTheYears);
        assertThat(measures.getLast().reached())
                .isEqualTo(new BigDecimal(value).add(new BigDecimal(before)).setScale(2));
    }

    @Test
    void officialsHaveLimitsOfTheirOwn() {
        assertThat(GiftLimit.measure(BOOK, tea("1", true), BigDecimal.ZERO))
                .extracting(Measure::limit)
                .containsExactly(GiftLimit.OFFICIAL_PER_GIFT, GiftLimit.OFFICIAL_PER_YEAR);
        assertThat(GiftLimit.measure(BOOK, tea("1", false), BigDecimal.ZERO))
                .extracting(Measure::limit, measure -> measure.most().toPlainString())
                .containsExactly(tuple(GiftLimit.PER_GIFT, "300.00"), tuple(GiftLimit.PER_YEAR, "1000.00"));
    }

    @Test
    void whatMayBeGivenOrWasCountsForTheYear() {
        assertThat(GiftStage.values())
                .filteredOn(GiftStage::counts)
                .containsExactly(GiftStage.AWAITING, GiftStage.APPROVED, GiftStage.GIVEN);
        assertThat(GiftStage.values())
                .filteredOn(GiftStage::isOpen)
                .containsExactly(GiftStage.AWAITING, GiftStage.APPROVED);
    }

    @Test
    void stagesAndLimitsHaveNames() {
        assertThat(GiftStage.values())
                .extracting(GiftStage::code)
                .containsExactly("awaiting", "approved", "refused", "given", "withdrawn");
        assertThat(GiftStage.values()).extracting(GiftStage::chinese).containsExactly("待批", "已批准", "已拒绝", "已赠送", "已撤回");
        assertThat(GiftLimit.PER_GIFT.code()).isEqualTo("per-gift");
    }

    @Test
    void oneRecipientHasOneAccountAYear() {
        PersonId sun = PersonId.of(new UUID(4, 4));
        assertThat(GiftAccountId.of(sun, 2026))
                .isEqualTo(GiftAccountId.of(sun, 2026))
                .isNotEqualTo(GiftAccountId.of(sun, 2027))
                .isNotEqualTo(GiftAccountId.of(PersonId.of(new UUID(4, 5)), 2026));
        assertThatIllegalArgumentException().isThrownBy(() -> new GiftAccountId("gift-account-1"));
    }
}

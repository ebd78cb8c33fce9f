package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.rule.Sentence;

/** How the book says how many outlets fill a day. */
class OutletsTest {

    @Test
    void everyKindHasItsShareOfADay() {
        PolicyEdition book = Editions.with(PolicyParameter.OUTLET_KINDS, "kiosk 40, hypermarket 6");
        assertThat(book.outlets())
                .containsEntry("kiosk", 40)
                .containsEntry("hypermarket", 6)
                .hasSize(2);
        assertThat(PolicyParameter.OUTLET_KINDS.type().words("chain-store 24, other 12"))
                .isEqualTo(new Sentence("24 a day at chain store, 12 a day at other", "每日24家chain store、每日12家other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kiosk", "kiosk 0", "kiosk 4, kiosk 5", "Kiosk 4", "kiosk  4", "kiosk 1000", "-a 4"})
    void whatNamesAKindTwiceOrNoNumberIsNone(String value) {
        assertThat(PolicyParameter.OUTLET_KINDS.type().allows(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Outlets.of(value));
    }
}

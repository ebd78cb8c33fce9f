package org.keji.kernel.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {

    /** The example of GB 32100-2015 itself. */
    private static final String PUBLISHED = "91350100M000100Y43";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void thePublishedExampleIsOne() {
        assertThat(new RegistrationNumber(PUBLISHED).toString()).isEqualTo(PUBLISHED);
    }

    /** The weights are no multiples of 31, so that one slip of the pen always shows. */
    @Test
    void everySlipOfOnePlaceIsNoticed() {
        for (int place = 0; place < PUBLISHED.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String slipped = PUBLISHED.substring(0, place) + other + PUBLISHED.substring(place + 1);
                assertThat(RegistrationNumber.isValid(slipped)).as(slipped).isEqualTo(other == PUBLISHED.charAt(place));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                "91350100M000100O43",
                " 1350100M000100Y43",
                "91350100M00010０Y43"
            })
    void whatReadsOtherwiseIsNone(String text) {
        assertThat(RegistrationNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new RegistrationNumber(text));
    }
}

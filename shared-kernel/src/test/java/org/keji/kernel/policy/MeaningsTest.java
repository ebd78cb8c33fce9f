package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningsTest {

    @ParameterizedTest
    @EnumSource
    void everyParameterSaysWhatItMeansInBothLanguages(PolicyParameter parameter) {
        assertThat(parameter.meaning().english()).matches("[A-Z].*[^.]");
        assertThat(parameter.meaning().chinese()).matches("(?U).*\\p{IsHan}.*[^。]");
    }
}

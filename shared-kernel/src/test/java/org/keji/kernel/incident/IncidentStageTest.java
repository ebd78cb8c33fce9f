package org.keji.kernel.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.kernel.identity.Code;

class IncidentStageTest {

    @ParameterizedTest
    @EnumSource
    void everyStageHasItsNames(IncidentStage stage) {
        assertThat(Code.find(IncidentStage.class, stage.code())).contains(stage);
        assertThat(stage.chinese()).matches("\\p{IsHan}+");
    }
}

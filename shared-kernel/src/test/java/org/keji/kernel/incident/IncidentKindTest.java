package org.keji.kernel.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IncidentKindTest {

    @Test
    void eachKindNamesTheRuleThatWasNotKept() {
        assertThat(Arrays.stream(IncidentKind.values())
                        .map(kind -> "%s %s %s".formatted(kind.code(), kind.chinese(), kind.clause())))
                .containsExactly(
                        "led-in 擅自带入 PE-06", "out-of-scope 越出范围 PE-10", "photographed 擅自拍摄 PE-08", "other 其他 PE-06");
    }

    @Test
    void onlyWhoeverLedVisitorsInDisclosedSecrets() {
        assertThat(IncidentKind.values()).filteredOn(IncidentKind::isBreach).containsExactly(IncidentKind.LED_IN);
    }

    @Test
    void kindsAreReadByTheirCodes() {
        assertThat(IncidentKind.ofCode("out-of-scope")).isEqualTo(IncidentKind.OUT_OF_SCOPE);
        assertThatIllegalArgumentException().isThrownBy(() -> IncidentKind.ofCode("OUT_OF_SCOPE"));
    }
}

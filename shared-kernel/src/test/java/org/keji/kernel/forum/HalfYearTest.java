package org.keji.kernel.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-H1, 2026-06-30, 2026-H2",
        "2026-06-30, 2026-H1, 2026-06-30, 2026-H2",
        "2026-07-01, 2026-H2, 2026-12-31, 2027-H1",
        "2026-12-31, 2026-H2, 2026-12-31, 2027-H1",
    })
    void aDayLiesInOneHalf(LocalDate day, String written, LocalDate end, String next) {
        HalfYear half = HalfYear.of(day);
        assertThat(half).hasToString(written).isEqualTo(HalfYear.parse(written));
        assertThat(half.end()).isEqualTo(end);
        assertThat(half.next().code()).isEqualTo(next);
        assertThat(half).isLessThan(half.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-H3", "2026-H0", "26-H1", "2026", "2026-H1 ", ""})
    void nothingElseIsOne(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> HalfYear.parse(written));
    }

    @Test
    void aYearHasTwo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(2026, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(2026, 0));
    }

    @Test
    void stagesHaveNames() {
        assertThat(ForumStage.values())
                .extracting(ForumStage::code)
                .containsExactly("planned", "invited", "held", "closed", "cancelled");
        assertThat(ForumStage.values())
                .extracting(ForumStage::chinese)
                .containsExactly("已计划", "已邀请", "已举办", "已办结", "已取消");
        assertThat(ForumStage.values())
                .filteredOn(ForumStage::tookPlace)
                .containsExactly(ForumStage.HELD, ForumStage.CLOSED);
    }
}

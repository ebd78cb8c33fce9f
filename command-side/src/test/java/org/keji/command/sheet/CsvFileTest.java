package org.keji.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** Comma-separated values are read as spreadsheets write them. */
class CsvFileTest {

    private static SheetFile read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HouseRule refused(String text) {
        return (HouseRule) catchThrowableOfType(Refusal.class, () -> read(text)).rule();
    }

    @Test
    void linesQuotesAndGuardsAreUndone() {
        SheetFile file = read("\uFEFFName, Needs ,x\r\n\"a, \"\"b\"\"\nc\",'=1,'s\r\n\r\n,,\r\n客户\r\n");
        assertThat(file.headings()).containsExactly("Name", "Needs", "x");
        assertThat(file.rows())
                .containsExactly(
                        new SheetFile.Row(2, List.of("a, \"b\"\nc", "=1", "'s")), new SheetFile.Row(5, List.of("客户")));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(refused("")).isEqualTo(HouseRule.REQUEST_IS_WELL_FORMED);
        assertThat(refused("\n\nName")).isEqualTo(HouseRule.REQUEST_IS_WELL_FORMED);
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> CsvFile.read("Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                        .rule())
                .isEqualTo(HouseRule.REQUEST_IS_WELL_FORMED);
        assertThat(refused("Name\n" + "x".repeat(1 << 20))).isEqualTo(HouseRule.IMPORT_IS_OF_A_SIZE);
        assertThat(refused("Name\n" + "x\n".repeat(SheetFile.MOST_ROWS + 1))).isEqualTo(HouseRule.IMPORT_IS_OF_A_SIZE);
        assertThat(refused("Name\n" + ",".repeat(SheetFile.MOST_COLUMNS) + "x"))
                .isEqualTo(HouseRule.REQUEST_IS_WELL_FORMED);
    }
}

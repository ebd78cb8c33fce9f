package org.keji.command.mealstatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.command.sheet.CsvFile;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.rule.Refusal;

/** Rows of restaurants' bills as files have them. */
class StatementSheetTest {

    private static List<BillRow> read(String text) {
        return StatementSheet.rows(CsvFile.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void columnsAreFoundByTheirHeadingsInEitherLanguage() {
        BillRow row = read("桌号,金额,人数,日期\n8,250.5,5,2026/5/6\n").getFirst();
        assertThat(row.row()).isEqualTo(2);
        assertThat(row.date()).hasToString("2026-05-06");
        assertThat(row.headcount()).isEqualTo(5);
        assertThat(row.amount()).isEqualByComparingTo("250.50");
        assertThat(row.beverages()).isNull();
        assertThat(row.invoice()).isNull();
    }

    /** A workbook keeps a day as the number of days since the end of 1899. */
    @Test
    void daysMayBeCounted() {
        BillRow row = read("Date,Headcount,Amount,Drinks,Invoice\n46148,5,250,60.00,INV-7\n")
                .getFirst();
        assertThat(row.date()).hasToString("2026-05-06");
        assertThat(row.beverages()).isEqualByComparingTo("60");
        assertThat(row.invoice()).isEqualTo("INV-7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday,5,250|row 2, column 1",
                "2026-05-06,many,250|row 2, column 2",
                "2026-05-06,5,1.234|row 2, column 3",
                "2026-05-06,5,|row 2, column 3",
            })
    void whatCannotBeReadIsNamedByRowAndColumn(String line, String where) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read("date,headcount,amount\n" + line + "\n"))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo(where));
    }

    @Test
    void withoutItsColumnsAFileIsNoBill() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read("date,amount\n2026-05-06,250\n"))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo("row 1"));
    }
}

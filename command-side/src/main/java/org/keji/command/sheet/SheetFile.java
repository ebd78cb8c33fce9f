package org.keji.command.sheet;

import java.util.List;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * A file of rows as it was sent, whole.
 *
 * @param headings what stands in the first row
 * @param rows those below it that say anything, in order
 */
public record SheetFile(List<String> headings, List<Row> rows) {

    /** The most rows below the headings. */
    public static final int MOST_ROWS = 20_000;

    /** The most bytes a file has as it is sent. */
    public static final int MOST_BYTES = 16 << 20;

    static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 32_767;

    /**
     * One row.
     *
     * @param number as a spreadsheet counts it; the headings are row 1
     * @param cells without the empty ones at its end
     */
    public record Row(int number, List<String> cells) {

        /** Empty beyond the last cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** @throws Refusal if it is larger than a file may be */
    static void requireSize(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal(HouseRule.IMPORT_IS_OF_A_SIZE, "body");
        }
    }

    static Refusal unreadable(String where) {
        return new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, where);
    }
}

package org.keji.command.sheet;

import java.util.ArrayList;
import java.util.List;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.sheet.CellGuard;

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

    /** Takes rows as they are read, and no more of them than a file may have. */
    static final class Taking {

        private final List<String> headings = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        /** @throws Refusal if there are too many rows or columns, or a cell holds too much */
        void row(int number, List<String> said) {
            List<String> cells = trimmed(number, said);
            if (headings.isEmpty()) {
                if (cells.isEmpty()) {
                    throw unreadable("row " + number);
                }
                headings.addAll(cells.stream().map(String::strip).toList());
            } else if (!cells.isEmpty()) {
                if (rows.size() == MOST_ROWS) {
                    throw new Refusal(HouseRule.IMPORT_IS_OF_A_SIZE, "row " + number);
                }
                rows.add(new Row(number, cells));
            }
        }

        private static List<String> trimmed(int number, List<String> said) {
            int end = said.size();
            while (end > 0 && said.get(end - 1).isBlank()) {
                end--;
            }
            if (end > MOST_COLUMNS) {
                throw unreadable("row %d, column %d".formatted(number, MOST_COLUMNS + 1));
            }
            List<String> cells = new ArrayList<>(end);
            for (int column = 0; column < end; column++) {
                String text = said.get(column);
                if (text.length() > LONGEST_CELL) {
                    throw new Refusal(HouseRule.IMPORT_IS_OF_A_SIZE, "row %d, column %d".formatted(number, column + 1));
                }
                cells.add(CellGuard.unguarded(text));
            }
            return cells;
        }

        /** @throws Refusal if there is not even a row of headings */
        SheetFile taken() {
            if (headings.isEmpty()) {
                throw unreadable("row 1");
            }
            return new SheetFile(headings, rows);
        }
    }
}

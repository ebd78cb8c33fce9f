package org.keji.command.sheet;

import java.util.ArrayList;
import java.util.List;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.sheet.CellGuard;

/** Takes rows as they are read, and no more of them than a file may have. */
final class SheetRows {

    private final List<String> headings = new ArrayList<>();
    private final List<SheetFile.Row> rows = new ArrayList<>();

    /** @throws Refusal if there are too many rows or columns, or a cell holds too much */
    void row(int number, List<String> said) {
        List<String> cells = trimmed(number, said);
        if (headings.isEmpty()) {
            if (cells.isEmpty()) {
                throw SheetFile.unreadable("row " + number);
            }
            headings.addAll(cells.stream().map(String::strip).toList());
        } else if (!cells.isEmpty()) {
            if (rows.size() == SheetFile.MOST_ROWS) {
                throw new Refusal(HouseRule.IMPORT_IS_OF_A_SIZE, "row " + number);
            }
            rows.add(new SheetFile.Row(number, cells));
        }
    }

    private static List<String> trimmed(int number, List<String> said) {
        int end = said.size();
        while (end > 0 && said.get(end - 1).isBlank()) {
            end--;
        }
        if (end > SheetFile.MOST_COLUMNS) {
            throw SheetFile.unreadable("row %d, column %d".formatted(number, SheetFile.MOST_COLUMNS + 1));
        }
        List<String> cells = new ArrayList<>(end);
        for (int column = 0; column < end; column++) {
            String text = said.get(column);
            if (text.length() > SheetFile.LONGEST_CELL) {
                throw new Refusal(HouseRule.IMPORT_IS_OF_A_SIZE, "row %d, column %d".formatted(number, column + 1));
            }
            cells.add(CellGuard.unguarded(text));
        }
        return cells;
    }

    /** @throws Refusal if there is not even a row of headings */
    SheetFile taken() {
        if (headings.isEmpty()) {
            throw SheetFile.unreadable("row 1");
        }
        return new SheetFile(headings, rows);
    }
}

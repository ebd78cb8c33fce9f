package org.keji.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.sheet.CellEscape;

/** A workbook of one sheet. Its times are dates of the spreadsheet, which know no zone: they are those of the house. */
final class XlsxSheet implements Sheet {

    private static final int FLUSH_EVERY = 200;
    private static final int TITLE_POINTS = 14;
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int row;
    private int filtered;
    private int columns;

    XlsxSheet(OutputStream out, ZoneId zone) {
        this.book = new Workbook(out, "Keji", null);
        this.sheet = book.newWorksheet("Keji");
        this.zone = zone;
    }

    /** Stands above the headings, with a line of notes and an empty one below it. */
    void title(String title, List<String> notes) {
        sheet.inlineString(row, 0, title);
        sheet.style(row, 0).bold().fontSize(TITLE_POINTS).set();
        for (int column = 0; column < notes.size(); column++) {
            sheet.inlineString(row + 1 + column, 0, notes.get(column));
        }
        row += notes.size() + 2;
    }

    /** Headings of columns that can be filtered. */
    void head(List<String> headings, List<Double> widths) {
        filtered = row;
        columns = headings.size();
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        head(headings);
    }

    @Override
    public void head(List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(row, column, headings.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
        sheet.freezePane(0, row);
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Instant time -> {
                sheet.value(row, column, time.atZone(zone).toLocalDateTime());
                sheet.style(row, column).format(TIME).set();
            }
            default -> sheet.inlineString(row, column, CellEscape.escaped(CellText.of(value)));
        }
    }

    @Override
    public void close() throws IOException {
        if (columns > 0) {
            sheet.setAutoFilter(filtered, 0, row - 1, columns - 1);
        }
        book.close();
    }
}

package org.keji.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet. Its times are dates of the spreadsheet, which know no zone: they are those of the house. */
final class XlsxSheet implements Sheet {

    private static final int FLUSH_EVERY = 200;
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int row;

    XlsxSheet(OutputStream out, ZoneId zone) {
        this.book = new Workbook(out, "Keji", null);
        this.sheet = book.newWorksheet("Keji");
        this.zone = zone;
    }

    @Override
    public void head(List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(row, column, headings.get(column));
            sheet.style(row, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row++;
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
            case Instant time -> {
                sheet.value(row, column, time.atZone(zone).toLocalDateTime());
                sheet.style(row, column).format(TIME).set();
            }
            default -> sheet.inlineString(row, column, CellText.of(value));
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}

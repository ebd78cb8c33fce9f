package org.keji.command.mealstatement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.sheet.SheetFile;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.value.Money;

/**
 * Reads the rows of a restaurant's bill out of a file. Columns are found by their headings, in English or Chinese and
 * in any order; others are passed over, such as in whose name a table was booked.
 */
final class StatementSheet {

    /** Spreadsheets count days from here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final Pattern DAYS = Pattern.compile("[2-7]\\d{4}");
    private static final Pattern HEADS = Pattern.compile("\\d{1,3}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT);

    private final SheetFile file;
    private final int date;
    private final int heads;
    private final int amount;
    private final int drinks;
    private final int invoice;

    private StatementSheet(SheetFile file) {
        this.file = file;
        this.date = required("date", "日期");
        this.heads = required("headcount", "人数");
        this.amount = required("amount", "金额");
        this.drinks = column("drinks", "酒水");
        this.invoice = column("invoice", "发票号");
    }

    /** @throws Refusal that names row and column of what cannot be read */
    static List<BillRow> rows(SheetFile file) {
        if (file.rows().size() > StatementBody.MOST_ROWS) {
            throw new Refusal(HouseRule.IMPORT_IS_OF_A_SIZE, "row " + (StatementBody.MOST_ROWS + 2));
        }
        StatementSheet sheet = new StatementSheet(file);
        List<BillRow> rows = new ArrayList<>();
        file.rows().forEach(row -> rows.add(sheet.line(row)));
        return rows;
    }

    private int required(String english, String chinese) {
        int found = column(english, chinese);
        if (found < 0) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "row 1");
        }
        return found;
    }

    private int column(String english, String chinese) {
        for (int i = 0; i < file.headings().size(); i++) {
            String heading = file.headings().get(i);
            if (heading.equalsIgnoreCase(english) || heading.equals(chinese)) {
                return i;
            }
        }
        return -1;
    }

    private BillRow line(SheetFile.Row row) {
        return new BillRow(row.number(), day(row), count(row), money(row, amount), drunk(row), text(row));
    }

    private LocalDate day(SheetFile.Row row) {
        String said = said(row, date);
        try {
            LocalDate day = DAYS.matcher(said).matches()
                    ? FIRST_DAY.plusDays(Integer.parseInt(said))
                    : said.contains("/") ? LocalDate.parse(said, SLASHES) : LocalDate.parse(said);
            Body.requireDay(day, where(row, date));
            return day;
        } catch (DateTimeException none) {
            throw unreadable(row, date);
        }
    }

    private int count(SheetFile.Row row) {
        String said = said(row, heads);
        if (!HEADS.matcher(said).matches()) {
            throw unreadable(row, heads);
        }
        return Integer.parseInt(said);
    }

    private @Nullable BigDecimal drunk(SheetFile.Row row) {
        return drinks < 0 || said(row, drinks).isEmpty() ? null : money(row, drinks);
    }

    private static BigDecimal money(SheetFile.Row row, int column) {
        String said = said(row, column);
        if (!AMOUNT.matcher(said).matches()) {
            throw unreadable(row, column);
        }
        return Money.of(new BigDecimal(said));
    }

    private @Nullable String text(SheetFile.Row row) {
        String said = invoice < 0 ? "" : said(row, invoice);
        if (said.length() > Body.LONGEST_WORD) {
            throw unreadable(row, invoice);
        }
        return said.isEmpty() ? null : said;
    }

    private static String said(SheetFile.Row row, int column) {
        return row.cell(column).strip();
    }

    private static Refusal unreadable(SheetFile.Row row, int column) {
        return new Refusal(HouseRule.ROW_IS_READABLE, where(row, column));
    }

    private static String where(SheetFile.Row row, int column) {
        return "row %d, column %d".formatted(row.number(), column + 1);
    }
}

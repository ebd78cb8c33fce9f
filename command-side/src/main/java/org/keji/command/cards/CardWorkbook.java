package org.keji.command.cards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.keji.command.sheet.SheetFile;
import org.keji.kernel.customer.CardColumn;
import org.keji.kernel.rule.Sentence;
import org.keji.kernel.sheet.CellEscape;
import org.keji.kernel.sheet.CellGuard;

/** A workbook to fill in and send: every column of a sheet of cards, with lists where words are chosen from. */
final class CardWorkbook {

    private static final Sentence CARDS = new Sentence("Cards", "客户卡");
    private static final Sentence COLUMNS = new Sentence("Columns", "列说明");
    private static final Sentence LISTS = new Sentence("Lists", "列表");
    private static final Sentence PROBLEMS = new Sentence("What is wrong", "错误说明");
    private static final Sentence CHOOSE = new Sentence("Choose one of the list.", "请从列表中选择。");
    private static final List<Sentence> EXPLAINED = List.of(
            new Sentence("Column", "列"),
            new Sentence("Must be there", "必填"),
            new Sentence("What it says", "说明"),
            new Sentence("For example", "示例"),
            new Sentence("Words", "可选值"));
    private static final Sentence YES = new Sentence("yes", "是");
    private static final double WIDE = 40;
    private static final double NARROW = 22;
    private static final String TEXT = "@";

    private final Locale reader;

    CardWorkbook(Locale reader) {
        this.reader = reader;
    }

    /** Headings alone, to be filled in. */
    byte[] template() {
        return written(sheet -> {});
    }

    /** Exactly the rows that were not taken over, as they were sent, each with all that is wrong with it. */
    byte[] failed(CardHeader header, List<RowState> failed) {
        int last = CardColumn.values().length;
        return written(sheet -> {
            head(sheet, last, CardColumn.shownOnly(PROBLEMS.in(reader), reader));
            sheet.width(last, 2 * WIDE);
            int row = 1;
            for (RowState state : failed) {
                for (CardColumn column : CardColumn.values()) {
                    text(sheet, row, column.ordinal(), header.text(column, state.row()));
                }
                text(sheet, row, last, state.problemLines(reader));
                row++;
            }
        });
    }

    private byte[] written(Consumer<Worksheet> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Keji", null)) {
            Worksheet cards = book.newWorksheet(CARDS.in(reader));
            Worksheet columns = book.newWorksheet(COLUMNS.in(reader));
            Worksheet lists = book.newWorksheet(LISTS.in(reader));
            lists.setVisibilityState(VisibilityState.HIDDEN);
            for (CardColumn column : CardColumn.values()) {
                head(cards, column.ordinal(), column.heading().in(reader));
                cards.style(column.ordinal()).format(TEXT).set();
                cards.width(column.ordinal(), NARROW);
                choices(cards, lists, column);
            }
            cards.freezePane(1, 1);
            explain(columns);
            rows.accept(cards);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void choices(Worksheet cards, Worksheet lists, CardColumn column) {
        List<Sentence> words = column.choices();
        if (words.isEmpty()) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            lists.value(i, column.ordinal(), words.get(i).in(reader));
        }
        cards.range(1, column.ordinal(), SheetFile.MOST_ROWS, column.ordinal())
                .validateWithList(lists.range(0, column.ordinal(), words.size() - 1, column.ordinal()))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(column.heading().in(reader))
                .error(CHOOSE.in(reader));
    }

    private void explain(Worksheet sheet) {
        for (int at = 0; at < EXPLAINED.size(); at++) {
            head(sheet, at, EXPLAINED.get(at).in(reader));
            sheet.width(at, at == 2 ? WIDE : NARROW);
        }
        for (CardColumn column : CardColumn.values()) {
            int row = column.ordinal() + 1;
            text(sheet, row, 0, column.heading().in(reader));
            text(sheet, row, 1, column.isRequired() ? YES.in(reader) : "");
            text(sheet, row, 2, column.explanation().in(reader));
            text(sheet, row, 3, column.example());
            text(
                    sheet,
                    row,
                    4,
                    String.join(
                            " / ",
                            column.choices().stream()
                                    .map(word -> word.in(reader))
                                    .toList()));
        }
        sheet.freezePane(0, 1);
    }

    private static void head(Worksheet sheet, int column, String heading) {
        sheet.inlineString(0, column, heading);
        sheet.style(0, column).bold().set();
    }

    /** What no cell can hold, and stands for a cell that came to an error, is left out. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        String kept = text.replace("\0", "");
        if (!kept.isEmpty()) {
            sheet.inlineString(row, column, CellEscape.escaped(CellGuard.guarded(kept)));
            sheet.style(row, column)
                    .format(TEXT)
                    .wrapText(kept.indexOf('\n') >= 0)
                    .set();
        }
    }
}

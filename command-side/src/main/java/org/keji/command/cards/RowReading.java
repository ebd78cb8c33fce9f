package org.keji.command.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.command.cards.CardRow.Existing;
import org.keji.command.customer.Particulars;
import org.keji.command.door.Body;
import org.keji.command.sheet.SheetFile;
import org.keji.kernel.customer.CardColumn;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** Reads one row; everything in it that cannot be read is told at once. */
final class RowReading {

    private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,17}");

    private final CardHeader header;
    private final SheetFile.Row row;
    private final List<Refusal> problems = new ArrayList<>();

    private RowReading(CardHeader header, SheetFile.Row row) {
        this.header = header;
        this.row = row;
    }

    /**
     * A row as far as it could be read.
     *
     * @param card null if there are problems
     */
    record Outcome(@Nullable CardRow card, List<Refusal> problems) {}

    static Outcome of(CardHeader header, SheetFile.Row row) {
        return new RowReading(header, row).read();
    }

    private Outcome read() {
        if (row.cells().size() > header.width()) {
            problems.add(new Refusal(
                    HouseRule.ROW_IS_READABLE, "column " + row.cells().size()));
        }
        String name = text(CardColumn.NAME, Body.LONGEST_WORD);
        String number = text(CardColumn.REGISTRATION_NUMBER, Body.LONGEST_WORD);
        String industry = text(CardColumn.INDUSTRY, Body.LONGEST_WORD);
        Optional<Integer> size = word(CardColumn.SIZE);
        Optional<Integer> territory = word(CardColumn.TERRITORY);
        String address = text(CardColumn.ADDRESS, Body.LONGEST_WORD);
        String source = text(CardColumn.SOURCE, Body.LONGEST_WORD);
        String needs = text(CardColumn.NEEDS, Body.LONGEST_REASON);
        String reason = text(CardColumn.REASON, Body.LONGEST_REASON);
        Existing existing = existing();
        if (!problems.isEmpty() || name == null || industry == null) {
            return new Outcome(null, problems);
        }
        Particulars card = new Particulars(
                name,
                number,
                industry,
                CustomerSize.values()[size.orElseThrow()],
                Territory.values()[territory.orElseThrow()],
                address,
                source,
                needs);
        return new Outcome(new CardRow(card, existing, reason), problems);
    }

    private @Nullable String text(CardColumn column, int longest) {
        String text = CellWords.clean(header.text(column, row));
        boolean isMissing = text == null && column.isRequired();
        if (isMissing || text != null && (text.length() > longest || text.indexOf('\0') >= 0)) {
            wrong(column);
        }
        return text;
    }

    private Optional<Integer> word(CardColumn column) {
        Optional<Integer> chosen = CellWords.chosen(column, CellWords.clean(header.text(column, row)));
        if (chosen.isEmpty()) {
            wrong(column);
        }
        return chosen;
    }

    private @Nullable Existing existing() {
        String id = CellWords.clean(header.text(CardColumn.ID, row));
        String version = CellWords.clean(header.text(CardColumn.VERSION, row));
        if (id == null && version == null) {
            return null;
        }
        if (version == null || !VERSION.matcher(version).matches()) {
            wrong(CardColumn.VERSION);
            return null;
        }
        try {
            return new Existing(new CustomerId(id == null ? "" : id), Long.parseLong(version));
        } catch (IllegalArgumentException noId) {
            wrong(CardColumn.ID);
            return null;
        }
    }

    private void wrong(CardColumn column) {
        problems.add(new Refusal(HouseRule.ROW_IS_READABLE, column.pointer()));
    }
}

package org.keji.command.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.sheet.CellEscape;

/** The rows of one sheet of a workbook. */
final class XlsxRows {

    /** What no text may hold, so that a cell that came to an error is never taken for a text. */
    private static final String ERROR = "\0";

    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 400;
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})[1-9]\\d{0,6}");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,6}");

    private final Xml xml;
    private final List<String> strings;

    XlsxRows(Xml xml, List<String> strings) {
        this.xml = xml;
        this.strings = strings;
    }

    SheetFile read() throws XMLStreamException {
        SheetRows taking = new SheetRows();
        int number = 0;
        while (xml.next()) {
            if (xml.begins("row")) {
                number = numberAfter(number);
                taking.row(number, cells());
            }
        }
        return taking.taken();
    }

    /** Rows need not say their number, and stand in order. */
    private int numberAfter(int before) {
        String said = xml.attribute("r");
        if (said == null) {
            return before + 1;
        }
        if (!COUNT.matcher(said).matches() || Integer.parseInt(said) <= before) {
            throw SheetFile.unreadable("row after " + before);
        }
        return Integer.parseInt(said);
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int next = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int column = columnAfter(next);
                next = column + 1;
                String text = cell(xml.attribute("t"));
                if (!text.isBlank()) {
                    fill(cells, column);
                    cells.add(text);
                }
            }
        }
        return cells;
    }

    private static void fill(List<String> cells, int column) {
        if (column >= SheetFile.MOST_COLUMNS) {
            throw SheetFile.unreadable("column " + (column + 1));
        }
        while (cells.size() < column) {
            cells.add("");
        }
    }

    /** @param least where the next cell stands that does not say where it does; no cell stands before it */
    private int columnAfter(int least) {
        String said = xml.attribute("r");
        if (said == null) {
            return least;
        }
        Matcher reference = REFERENCE.matcher(said);
        if (!reference.matches()) {
            throw SheetFile.unreadable("body");
        }
        int column = 0;
        for (char letter : reference.group(1).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        if (column - 1 < least) {
            throw SheetFile.unreadable("body");
        }
        return column - 1;
    }

    private String cell(@Nullable String type) throws XMLStreamException {
        String value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                value = text(xml, "is");
            }
        }
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : shared(value);
            case "inlineStr" -> value;
            case "str" -> CellEscape.unescaped(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> ERROR;
            case null, default -> number(value);
        };
    }

    private String shared(String index) {
        int at = Integer.parseInt(index);
        if (at < 0 || at >= strings.size()) {
            throw SheetFile.unreadable("body");
        }
        return strings.get(at);
    }

    /** Whole numbers as people write them; what is no number stays as it is. */
    private static String number(String value) {
        if (value.length() > LONGEST_NUMBER) {
            return value;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            boolean isPlain = Math.abs(number.scale()) < LONGEST_NUMBER;
            return isPlain && number.signum() != 0 ? number.stripTrailingZeros().toPlainString() : value;
        } catch (NumberFormatException text) {
            return value;
        }
    }

    /** The text of an element that may come in runs of different looks, without how it is pronounced. */
    static String text(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean isSpoken = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh") || xml.ends("rPh")) {
                isSpoken = xml.begins("rPh");
            } else if (xml.begins("t")) {
                String run = xml.text();
                text.append(isSpoken ? "" : run);
            }
        }
        return CellEscape.unescaped(text.toString());
    }
}

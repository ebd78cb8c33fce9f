package org.keji.query.export;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.keji.kernel.identity.Code;

/** Text as it may stand in a cell. */
final class CellText {

    /** What a spreadsheet takes for the beginning of a formula, in either width. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /** What others have written is never run by whoever opens the file: an apostrophe makes it text. */
    static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A value of any kind but a number as text; times in ISO 8601. */
    static String of(Object value) {
        return switch (value) {
            case Boolean truth -> truth.toString();
            case Instant time -> time.toString();
            case Enum<?> word -> Code.of(word);
            case Collection<?> several ->
                harmless(several.stream().map(Objects::toString).collect(Collectors.joining(" ")));
            default -> harmless(value.toString());
        };
    }
}

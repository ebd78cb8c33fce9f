package org.keji.kernel.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML cannot carry, as workbooks write them: {@code _x0001_}. Text that reads like such a character is
 * written with its underscore escaped (ECMA-376, ST_Xstring).
 */
public final class CellEscape {

    private static final int HEX = 16;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String NO_XML = "\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF";

    /** What follows an underscore may itself become an escape, and those begin with one. */
    private static final Pattern TO_ESCAPE = Pattern.compile("[%1$s]|_(?=x[0-9A-Fa-f]{4}[_%1$s])".formatted(NO_XML));

    private CellEscape() {}

    public static String escaped(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    public static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(CellEscape::character);
    }

    private static String character(MatchResult found) {
        char one = (char) Integer.parseInt(found.group(1), HEX);
        // Half a character is none, and no program writes it so.
        return Matcher.quoteReplacement(Character.isSurrogate(one) ? found.group() : String.valueOf(one));
    }
}

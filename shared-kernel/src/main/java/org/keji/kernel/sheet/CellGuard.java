package org.keji.kernel.sheet;

/**
 * What others have written is never run by whoever opens the file: an apostrophe before it makes it text. Text that
 * would be taken for guarded text is guarded too, so that every text comes back as it was.
 */
public final class CellGuard {

    /** What a spreadsheet takes for the beginning of a formula, in either width. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final char GUARD = '\'';

    private CellGuard() {}

    public static String guarded(String text) {
        return begins(text, 0) || isGuarded(text) ? GUARD + text : text;
    }

    public static String unguarded(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        return text.length() > 1 && text.charAt(0) == GUARD && (begins(text, 1) || text.charAt(1) == GUARD);
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && BEGINS_A_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}

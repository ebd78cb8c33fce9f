package org.keji.query.icalendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds content lines of RFC 5545 (3.1): none is longer than 75 octets, and none is broken within a character. The
 * library counts characters, of which a Chinese one is three octets.
 */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** @param text of unfolded lines that each end with CRLF */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder to) {
        int octets = 0;
        int next = 0;
        while (next < line.length()) {
            int character = line.codePointAt(next);
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                to.append(END).append(' ');
                octets = 1;
            }
            to.appendCodePoint(character);
            octets += more;
            next += Character.charCount(character);
        }
        to.append(END);
    }
}

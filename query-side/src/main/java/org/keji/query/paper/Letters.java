package org.keji.query.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * How a text looks on paper: what the font lacks is shown as 〓, as compositors do, and lines are broken where Chinese
 * and Latin writing allow it.
 */
final class Letters {

    private static final int MISSING = '〓';
    private static final int UNITS = 1000;

    private final PDFont font;
    private final CmapLookup known;

    Letters(PDFont font, CmapLookup known) {
        this.font = font;
        this.known = known;
    }

    PDFont font() {
        return font;
    }

    /** One line of characters that the font has. */
    String shown(String text) {
        return text.codePoints()
                .map(character ->
                        Character.isISOControl(character) || Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .map(character -> known.getGlyphId(character) == 0 ? MISSING : character)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** @return points, at this size */
    float width(String shown, float size) {
        try {
            return font.getStringWidth(shown) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param width points that a line may take at this size */
    List<String> lines(String text, float size, float width) {
        return text.lines()
                .map(this::shown)
                .flatMap(line -> broken(line, size, width).stream())
                .toList();
    }

    private List<String> broken(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        int begin = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > begin && !fits(text.substring(begin, next), size, width)) {
                lines.add(text.substring(begin, end).stripTrailing());
                begin = end;
            }
            end = next;
            while (!fits(text.substring(begin, end), size, width)) {
                int cut = fitting(text, begin, end, size, width);
                lines.add(text.substring(begin, cut));
                begin = cut;
            }
        }
        lines.add(text.substring(begin).stripTrailing());
        return lines;
    }

    /** Where a word that is longer than a line is broken: after at least one character. */
    private int fitting(String text, int begin, int end, float size, float width) {
        int cut = text.offsetByCodePoints(begin, 1);
        while (cut < end && fits(text.substring(begin, text.offsetByCodePoints(cut, 1)), size, width)) {
            cut = text.offsetByCodePoints(cut, 1);
        }
        return cut;
    }

    private boolean fits(String text, float size, float width) {
        String bare = text.stripTrailing();
        return bare.codePointCount(0, bare.length()) <= 1 || width(bare, size) <= width;
    }
}

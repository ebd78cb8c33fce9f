package org.keji.kernel.grade;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keji.kernel.rule.Sentence;

/**
 * What one figure must reach, or not exceed, written as {@code revenue>=500000}; the border itself is inside.
 *
 * @param reaches whether the value is the least there may be; otherwise it is the most
 */
public record Border(GradeFigure figure, boolean reaches, String value) {

    private static final Pattern FORM = Pattern.compile("([a-z-]+)([><])=([a-z0-9.-]+)");

    static Optional<Border> find(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return GradeFigure.ofCode(parts.group(1))
                .filter(figure -> figure.allows(parts.group(3)))
                .map(figure -> new Border(figure, parts.group(2).equals(">"), parts.group(3)));
    }

    boolean holds(String read) {
        int compared = figure.compare(read, value);
        return reaches ? compared >= 0 : compared <= 0;
    }

    /** Whether whatever keeps the other border keeps this one too. */
    boolean followsFrom(Border other) {
        return figure == other.figure && reaches == other.reaches && holds(other.value);
    }

    Sentence words() {
        Sentence name = figure.words();
        return new Sentence(
                name.english() + (reaches ? " at least " : " at most ") + value,
                name.chinese() + (reaches ? "≥" : "≤") + value);
    }
}

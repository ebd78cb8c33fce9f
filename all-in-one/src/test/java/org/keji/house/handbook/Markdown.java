package org.keji.house.handbook;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The few forms of Markdown the pages are made of. */
final class Markdown {

    private Markdown() {}

    static String table(List<String> header, List<List<String>> rows) {
        return row(header) + "|" + " --- |".repeat(header.size()) + "\n"
                + rows.stream().map(Markdown::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A line of its own for each; a dash for none. */
    static String lines(Collection<String> items) {
        return items.isEmpty() ? "–" : String.join("\n", items);
    }

    static String link(String text, String target) {
        return "[%s](%s)".formatted(text, target);
    }

    static String anchor(String name) {
        return "<a id=\"%s\"></a>".formatted(name);
    }

    /** {@code FIRST_ANSWER_IS_GIVEN_ONCE} as "First answer is given once". */
    static String sentenceCase(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A clause as the beginning of a sentence. */
    static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }

    /** {@code ComplaintReceived} as "complaint received". */
    static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}

package org.keji.query.readmodel;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL's COPY reads them in its text format. */
final class CopyText {

    private CopyText() {}

    static void append(StringBuilder line, @Nullable Object value) {
        switch (value) {
            case null -> line.append("\\N");
            case Json json -> escape(line, json.text());
            case String text -> escape(line, text);
            case List<?> texts -> escape(line, array(texts));
            default -> line.append(value);
        }
    }

    /** Every element in quotes, so that none is taken for NULL, and none falls apart at a comma, a brace or a blank. */
    private static String array(List<?> texts) {
        return texts.stream()
                .map(text -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void escape(StringBuilder line, String text) {
        int special = firstSpecial(text);
        line.append(text, 0, special);
        for (int i = special; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                // PostgreSQL keeps no such character; what the log holds of one must not stop the reading of it.
                case '\0' -> line.append('\uFFFD');
                default -> line.append(c);
            }
        }
    }

    /** Most texts hold nothing to escape, and are taken as they are. */
    private static int firstSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\\') {
                return i;
            }
        }
        return text.length();
    }
}

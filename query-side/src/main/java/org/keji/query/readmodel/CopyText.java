package org.keji.query.readmodel;

import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL's COPY reads them in its text format. */
final class CopyText {

    private CopyText() {}

    static void append(StringBuilder line, @Nullable Object value) {
        switch (value) {
            case null -> line.append("\\N");
            case Json json -> escape(line, json.text());
            case String text -> escape(line, text);
            default -> line.append(value);
        }
    }

    private static void escape(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}

package org.keji.query.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Names of columns in plain words. English words come out of the name itself; Chinese ones are kept in a file, and a
 * column that is not in it yet is called by its English words.
 */
final class Headings {

    private static final Properties CHINESE = chinese();

    private final boolean inChinese;

    Headings(Locale reader) {
        this.inChinese = Locale.CHINESE.getLanguage().equals(reader.getLanguage());
    }

    /** @param path names from the outermost to the innermost, such as {@code inTime} and {@code share} */
    String of(List<String> path) {
        String words = path.stream().map(this::word).collect(Collectors.joining(": "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String word(String name) {
        String english = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return inChinese ? CHINESE.getProperty(name, english) : english;
    }

    private static Properties chinese() {
        Properties words = new Properties();
        try (InputStream file = Headings.class.getResourceAsStream("/export/headings-zh.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}

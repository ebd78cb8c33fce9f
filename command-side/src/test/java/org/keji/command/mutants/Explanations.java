package org.keji.command.mutants;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mutants nobody can kill, and why; a line each: {@code Class method Mutator count: reason}. */
final class Explanations {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) (\\S+) ([1-9]\\d*): (\\S.{20,})");

    private Explanations() {}

    /** @throws IllegalArgumentException if a line explains nothing, or what another one explains already */
    static Map<Mutants, Integer> read(String text) {
        Map<Mutants, Integer> explained = new TreeMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not of the form “Class method Mutator count: reason”: " + line);
            }
            Mutants mutants = new Mutants(parts.group(1), parts.group(2), parts.group(3));
            if (explained.put(mutants, Integer.valueOf(parts.group(4))) != null) {
                throw new IllegalArgumentException("Explained twice: " + mutants);
            }
        });
        return explained;
    }
}

package org.keji.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a run, {@code name=value} each. What was read is remembered, so that the report can tell it. */
final class Options {

    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    Options(List<String> pairs) {
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            given.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
    }

    int number(String name, int usual) {
        int number = Integer.parseInt(given.getOrDefault(name, String.valueOf(usual)));
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1");
        }
        read.put(name, String.valueOf(number));
        return number;
    }

    String word(String name, String usual) {
        String word = given.getOrDefault(name, usual);
        read.put(name, word);
        return word;
    }

    /** @throws IllegalArgumentException if a parameter was given that the measurement does not have */
    void requireAllRead() {
        given.keySet().stream()
                .filter(name -> !read.containsKey(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException(
                            "There is no parameter " + unknown + "; there are " + read.keySet());
                });
    }

    /** What was measured with; where the results go is no parameter of the measurement. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(read);
        parameters.remove("results");
        return parameters;
    }
}

package org.keji.kernel.policy;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.kernel.rule.Sentence;

/** Kinds of outlets and how many of each fill a day, written as {@code hypermarket 8, chain-store 24, …} (VP-14). */
record Outlets() implements ParameterType {

    private static final Pattern FORM = Pattern.compile("([a-z]+(?:-[a-z]+)*) ([1-9]\\d{0,2})");

    static Map<String, Integer> of(String value) {
        return find(value)
                .orElseThrow(() -> new IllegalArgumentException("Outlets read hypermarket 8, chain-store 24"));
    }

    private static Optional<Map<String, Integer>> find(String value) {
        return NamedNumbers.find(FORM, value, Integer::valueOf);
    }

    @Override
    public String unit() {
        return "visits that fill a day, for each kind of outlet";
    }

    @Override
    public String range() {
        return "kinds in small letters and hyphens, each with 1 to 999";
    }

    @Override
    public boolean allows(String value) {
        return find(value).isPresent();
    }

    @Override
    public Sentence words(String value) {
        Map<String, Integer> outlets = of(value);
        return new Sentence(said(outlets, ", ", "%d a day at %s"), said(outlets, "、", "每日%d家%s"));
    }

    private static String said(Map<String, Integer> outlets, String between, String form) {
        return outlets.entrySet().stream()
                .map(one -> form.formatted(one.getValue(), one.getKey().replace('-', ' ')))
                .collect(Collectors.joining(between));
    }
}

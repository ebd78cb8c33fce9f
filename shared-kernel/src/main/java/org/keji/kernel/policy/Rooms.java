package org.keji.kernel.policy;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.kernel.rule.Sentence;

/** Rooms and how many each seats, written as {@code small 8, large 24} (PE-09). */
record Rooms() implements ParameterType {

    private static final Pattern FORM = Pattern.compile("(?U)(\\w[\\w-]{0,39}) ([1-9]\\d{0,3})");

    static Map<String, Integer> of(String value) {
        return find(value).orElseThrow(() -> new IllegalArgumentException("Rooms read small 8, large 24"));
    }

    private static Optional<Map<String, Integer>> find(String value) {
        return NamedNumbers.find(FORM, value, Integer::valueOf);
    }

    @Override
    public String unit() {
        return "seats of each room";
    }

    @Override
    public String range() {
        return "names without blanks, each with 1 to 9999";
    }

    @Override
    public boolean allows(String value) {
        return find(value).isPresent();
    }

    @Override
    public Sentence words(String value) {
        Map<String, Integer> rooms = of(value);
        return new Sentence(said(rooms, ", ", "%s seats %d"), said(rooms, "、", "%s：%d座"));
    }

    private static String said(Map<String, Integer> rooms, String between, String form) {
        return rooms.entrySet().stream()
                .map(room -> form.formatted(room.getKey(), room.getValue()))
                .collect(Collectors.joining(between));
    }
}

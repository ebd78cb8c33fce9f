package org.keji.kernel.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.identity.Code;
import org.keji.kernel.rule.Sentence;

/** How often each quadrant of the portfolio is visited, written as {@code star 6, question-mark 4, …} (CU-09). */
record Efforts() implements ParameterType {

    private static final Pattern FORM = Pattern.compile("([a-z-]+) (0|[1-9]\\d?)");

    static Map<Quadrant, Integer> of(String value) {
        return find(value).orElseThrow(() -> new IllegalArgumentException("Efforts read star 6, question-mark 4"));
    }

    private static Optional<Map<Quadrant, Integer>> find(String value) {
        Map<Quadrant, Integer> efforts = new EnumMap<>(Quadrant.class);
        for (String part : value.split(", ", -1)) {
            Matcher words = FORM.matcher(part);
            Optional<Quadrant> quadrant =
                    words.matches() ? Code.find(Quadrant.class, words.group(1)) : Optional.empty();
            if (quadrant.isEmpty() || efforts.put(quadrant.get(), Integer.valueOf(words.group(2))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableMap(efforts)).filter(all -> all.size() == Quadrant.values().length);
    }

    @Override
    public String unit() {
        return "visits in a quarter, for each quadrant";
    }

    @Override
    public String range() {
        return "star, question-mark, cash-cow and dog, each with 0 to 99";
    }

    @Override
    public boolean allows(String value) {
        return find(value).isPresent();
    }

    @Override
    public Sentence words(String value) {
        Map<Quadrant, Integer> efforts = of(value);
        return new Sentence(
                efforts.entrySet().stream()
                        .map(one -> one.getKey().code().replace('-', ' ') + " " + one.getValue())
                        .collect(Collectors.joining(", ")),
                efforts.entrySet().stream()
                        .map(one -> one.getKey().chinese() + one.getValue())
                        .collect(Collectors.joining("、")));
    }
}

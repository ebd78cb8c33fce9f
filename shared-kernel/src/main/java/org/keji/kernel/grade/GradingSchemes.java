package org.keji.kernel.grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.kernel.rule.Sentence;

/**
 * Schemes that run side by side, as a book writes them (CU-06): {@code value: high profit>=200000, middle
 * profit>=50000, low; importance: important standing>=key, ordinary}.
 */
public final class GradingSchemes {

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9-]{0,39}): (.+)");
    private static final Pattern GRADE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final int LEAST_GRADES = 2;

    private GradingSchemes() {}

    /** @throws IllegalArgumentException if the text is no schemes */
    public static List<GradingScheme> parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("Schemes read name: A revenue>=100, B"));
    }

    /** Empty if the text is no schemes, two have one name, or a scheme leaves somebody without a grade. */
    public static Optional<List<GradingScheme>> find(String text) {
        return all(text, "; ", GradingSchemes::scheme)
                .filter(schemes ->
                        schemes.stream().map(GradingScheme::name).distinct().count() == schemes.size());
    }

    /** The schemes as people say them. */
    public static Sentence words(String text) {
        List<Sentence> each = parse(text).stream().map(GradingScheme::words).toList();
        return new Sentence(
                each.stream().map(Sentence::english).collect(Collectors.joining("; ")),
                each.stream().map(Sentence::chinese).collect(Collectors.joining("；")));
    }

    private static Optional<GradingScheme> scheme(String text) {
        Matcher parts = SCHEME.matcher(text);
        return parts.matches()
                ? all(parts.group(2), ", ", GradingSchemes::step)
                        .map(steps -> new GradingScheme(parts.group(1), steps))
                        .filter(GradingSchemes::isWhole)
                : Optional.empty();
    }

    private static Optional<GradingScheme.Step> step(String text) {
        List<String> words = List.of(text.split(" ", -1));
        if (!GRADE.matcher(words.getFirst()).matches()) {
            return Optional.empty();
        }
        return words.size() == 1
                ? Optional.of(new GradingScheme.Step(text, List.of()))
                : all(text.substring(words.getFirst().length() + 1), " ", Border::find)
                        .map(borders -> new GradingScheme.Step(words.getFirst(), borders));
    }

    /** The last step, and no other, takes everybody; the steps of a grade stand together. */
    private static boolean isWhole(GradingScheme scheme) {
        List<GradingScheme.Step> steps = scheme.steps();
        Set<String> over = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean isLast = i == steps.size() - 1;
            boolean isOther =
                    i > 0 && !steps.get(i).grade().equals(steps.get(i - 1).grade());
            if (isOther) {
                over.add(steps.get(i - 1).grade());
            }
            if (steps.get(i).borders().isEmpty() != isLast
                    || over.contains(steps.get(i).grade())) {
                return false;
            }
        }
        return scheme.grades().size() >= LEAST_GRADES;
    }

    private static <T> Optional<List<T>> all(String text, String between, Function<String, Optional<T>> read) {
        List<T> found = new ArrayList<>();
        for (String part : Arrays.asList(text.split(Pattern.quote(between), -1))) {
            Optional<T> one = read.apply(part);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return Optional.of(found);
    }
}

package org.keji.kernel.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.kernel.rule.Sentence;
import org.keji.kernel.value.Money;

/** What each department may spend on meals in a month, written as {@code Sales 20000, others 5000}; CNY (HO-06). */
record MealBudgets() implements ParameterType {

    private static final String OTHERS = "others";
    private static final Pattern FORM =
            Pattern.compile("(?U)([^,\\s](?:[^,]{0,98}[^,\\s])?) (0|[1-9]\\d{0,8}(?:\\.\\d{1,2})?)");

    /** What the department has a month; one that is not named has what the others have. */
    static BigDecimal of(String value, String department) {
        Map<String, BigDecimal> all =
                find(value).orElseThrow(() -> new IllegalArgumentException("Budgets read Sales 20000, others 5000"));
        BigDecimal others = Objects.requireNonNull(all.get(OTHERS));
        return Money.of(all.getOrDefault(department, others));
    }

    private static Optional<Map<String, BigDecimal>> find(String value) {
        return NamedNumbers.find(FORM, value, BigDecimal::new).filter(found -> found.containsKey(OTHERS));
    }

    @Override
    public String unit() {
        return "CNY a month, for each department";
    }

    @Override
    public String range() {
        return "such as Sales 20000, others 5000; others are all that are not named";
    }

    @Override
    public boolean allows(String value) {
        return find(value).isPresent();
    }

    @Override
    public Sentence words(String value) {
        return new Sentence(
                value,
                Arrays.stream(value.split(", "))
                        .map(part -> part.startsWith(OTHERS + " ") ? "其他" + part.substring(OTHERS.length()) : part)
                        .collect(Collectors.joining("、")));
    }
}

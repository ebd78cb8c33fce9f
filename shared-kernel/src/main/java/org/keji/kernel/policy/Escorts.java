package org.keji.kernel.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.kernel.actor.Role;
import org.keji.kernel.rule.Sentence;

/**
 * Who goes with a group, by the customer's grade in a scheme, and who with all others, written as
 * {@code abc: A service-manager, B service-supervisor, account-manager} (PE-09).
 */
record Escorts() implements ParameterType {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z-]*): (.+)");
    private static final Pattern GRADED = Pattern.compile("(\\S+) ([a-z-]+)");

    static Escort of(String value) {
        return find(value)
                .orElseThrow(
                        () -> new IllegalArgumentException("Escorts read abc: A service-manager, account-manager"));
    }

    private static Optional<Escort> find(String value) {
        Matcher all = FORM.matcher(value);
        if (!all.matches()) {
            return Optional.empty();
        }
        List<String> parts = List.of(all.group(2).split(", ", -1));
        List<Escort.Graded> graded = new ArrayList<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            Matcher words = GRADED.matcher(part);
            Optional<Role> role = words.matches() ? Role.ofCode(words.group(2)) : Optional.empty();
            if (role.isEmpty() || graded.stream().anyMatch(one -> one.grade().equals(words.group(1)))) {
                return Optional.empty();
            }
            graded.add(new Escort.Graded(words.group(1), role.get()));
        }
        return Role.ofCode(parts.getLast()).map(others -> new Escort(all.group(1), graded, others));
    }

    @Override
    public String unit() {
        return "a scheme, a role for each grade, and a role for all others";
    }

    @Override
    public String range() {
        return "such as abc: A service-manager, B service-supervisor, account-manager";
    }

    @Override
    public boolean allows(String value) {
        return find(value).isPresent();
    }

    @Override
    public Sentence words(String value) {
        Escort escort = of(value);
        String english = escort.graded().stream()
                .map(one -> one.grade() + " " + said(one.role()))
                .collect(Collectors.joining(", "));
        String chinese = escort.graded().stream()
                .map(one -> one.grade() + "级" + one.role().chinese())
                .collect(Collectors.joining("、"));
        return new Sentence(
                "by scheme %s: %s, otherwise %s".formatted(escort.scheme(), english, said(escort.others())),
                "按方案%s：%s，其余%s"
                        .formatted(escort.scheme(), chinese, escort.others().chinese()));
    }

    private static String said(Role role) {
        return role.code().replace('-', ' ');
    }
}

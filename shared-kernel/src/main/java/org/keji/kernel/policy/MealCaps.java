package org.keji.kernel.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.identity.Code;
import org.keji.kernel.meal.MealCap;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;
import org.keji.kernel.rule.Sentence;

/**
 * What a head may cost, written as {@code key any buffet 100, key department any 200 guide 150, …}: standing, host and
 * form, of which the first line that fits counts (HO-02).
 */
record MealCaps() implements ParameterType {

    private static final String NUMBER = "([1-9]\\d{0,4}(?:\\.\\d{1,2})?)";
    private static final Pattern FORM =
            Pattern.compile("(key|ordinary) ([a-z]+) ([a-z-]+) " + NUMBER + "(?: guide " + NUMBER + ")?");
    private static final String ANY = "any";

    /** One line; host and form are null where it is for any. */
    private record Line(
            Standing standing,
            @Nullable MealHost host,
            @Nullable MealForm form,
            MealCap cap) {

        boolean fits(Standing guests, MealHost by, MealForm in) {
            return standing == guests && (host == null || host == by) && (form == null || form == in);
        }

        String english() {
            String who = host == null ? "" : " by " + (host == MealHost.STAFF ? "staff" : "the department");
            String what = form == null ? "" : " " + form.code().replace('-', ' ');
            return "%s%s%s %s".formatted(standing.code(), what, who, said(" (guide %s)"));
        }

        String chinese() {
            String who = host == null ? "" : host.chinese();
            String what = form == null ? "" : form.chinese();
            return standing.chinese() + who + what + said("（参考%s）");
        }

        private String said(String guide) {
            boolean has = cap.guide().compareTo(cap.most()) < 0;
            return cap.most().toPlainString()
                    + (has ? guide.formatted(cap.guide().toPlainString()) : "");
        }
    }

    /** Whoever is no key customer is received as an ordinary one. */
    static MealCap of(String value, Standing guests, MealHost host, MealForm form) {
        Standing received = guests == Standing.KEY ? Standing.KEY : Standing.ORDINARY;
        return lines(value).stream()
                .filter(line -> line.fits(received, host, form))
                .findFirst()
                .map(Line::cap)
                .orElseThrow(() -> new IllegalArgumentException("Caps read key any buffet 100, …, for every meal"));
    }

    private static List<Line> lines(String value) {
        List<Line> lines = new ArrayList<>();
        for (String part : value.split(", ", -1)) {
            Optional<Line> line = line(FORM.matcher(part));
            if (line.isEmpty()) {
                return List.of();
            }
            lines.add(line.get());
        }
        return lines;
    }

    private static Optional<Line> line(Matcher words) {
        if (!words.matches()) {
            return Optional.empty();
        }
        Optional<MealHost> host = Code.find(MealHost.class, words.group(2));
        Optional<MealForm> form = Code.find(MealForm.class, words.group(3));
        BigDecimal most = new BigDecimal(words.group(4));
        BigDecimal guide = words.group(5) == null ? most : new BigDecimal(words.group(5));
        boolean isKnown = (host.isPresent() || words.group(2).equals(ANY))
                && (form.isPresent() || words.group(3).equals(ANY))
                && guide.compareTo(most) <= 0;
        return isKnown
                ? Optional.of(new Line(
                        Standing.ofCode(words.group(1)),
                        host.orElse(null),
                        form.orElse(null),
                        new MealCap(most, guide)))
                : Optional.empty();
    }

    @Override
    public String unit() {
        return "CNY for a person and meal, by standing, host and form; the first line that fits counts";
    }

    @Override
    public String range() {
        return "such as key any buffet 100, key department any 200 guide 150; every meal fits a line";
    }

    /** Every meal there can be has a line. */
    @Override
    public boolean allows(String value) {
        List<Line> lines = lines(value);
        for (Standing standing : List.of(Standing.KEY, Standing.ORDINARY)) {
            for (MealHost host : MealHost.values()) {
                for (MealForm form : MealForm.values()) {
                    if (lines.stream().noneMatch(line -> line.fits(standing, host, form))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Override
    public Sentence words(String value) {
        List<Line> lines = lines(value);
        return new Sentence(
                lines.stream().map(Line::english).collect(Collectors.joining(", ")),
                lines.stream().map(Line::chinese).collect(Collectors.joining("、")));
    }
}

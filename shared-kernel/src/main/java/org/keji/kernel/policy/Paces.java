package org.keji.kernel.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.place.Pace;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.rule.Sentence;

/** How each mode of travel gets on, written as {@code walk 1.2 at 4.5, car 1.35 at 30, …} (VP-05). */
record Paces() implements ParameterType {

    private static final String NUMBER = "([1-9]\\d{0,2}(?:\\.\\d{1,2})?)";
    private static final Pattern FORM = Pattern.compile("([a-z-]+) " + NUMBER + " at " + NUMBER);

    static Map<TravelMode, Pace> of(String value) {
        return find(value)
                .orElseThrow(() -> new IllegalArgumentException("Paces read walk 1.2 at 4.5, car 1.35 at 30"));
    }

    private static Optional<Map<TravelMode, Pace>> find(String value) {
        Map<TravelMode, Pace> paces = new EnumMap<>(TravelMode.class);
        for (String part : value.split(", ", -1)) {
            Matcher words = FORM.matcher(part);
            Optional<TravelMode> mode =
                    words.matches() ? Code.find(TravelMode.class, words.group(1)) : Optional.empty();
            if (mode.isEmpty() || paces.put(mode.get(), pace(words)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(paces).filter(all -> all.size() == TravelMode.values().length);
    }

    private static Pace pace(Matcher words) {
        return new Pace(Double.parseDouble(words.group(2)), Double.parseDouble(words.group(3)));
    }

    @Override
    public String unit() {
        return "length against the great circle, and km/h, for each mode of travel";
    }

    @Override
    public String range() {
        return "%s, each with 1 to 999.99 at 1 to 999.99".formatted(list(", ", TravelMode::code));
    }

    private static String list(String between, Function<TravelMode, String> word) {
        return Arrays.stream(TravelMode.values()).map(word).collect(Collectors.joining(between));
    }

    @Override
    public boolean allows(String value) {
        return find(value).isPresent();
    }

    @Override
    public Sentence words(String value) {
        Map<TravelMode, Pace> paces = of(value);
        return new Sentence(
                list(", ", mode -> words("%s %s times the great circle at %s km/h", english(mode), paces.get(mode))),
                list("；", mode -> words("%s：大圆距离的%s倍、每小时%s公里", mode.chinese(), paces.get(mode))));
    }

    private static String english(TravelMode mode) {
        return mode.code().replace('-', ' ');
    }

    private static String words(String form, String mode, @Nullable Pace pace) {
        Pace known = Objects.requireNonNull(pace);
        return form.formatted(mode, known.detour(), known.kilometresPerHour());
    }
}

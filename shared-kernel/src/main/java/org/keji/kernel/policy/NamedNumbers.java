package org.keji.kernel.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with a number each, written one after the other, such as {@code small 8, large 24}. */
final class NamedNumbers {

    private NamedNumbers() {}

    /**
     * In the order in which they are written.
     *
     * @param form of one of them: the name in its first group, the number in its second
     * @return empty if one has another form, or a name stands there twice
     */
    static <N extends Number> Optional<Map<String, N>> find(Pattern form, String value, Function<String, N> number) {
        Map<String, N> all = new LinkedHashMap<>();
        for (String part : value.split(", ", -1)) {
            Matcher words = form.matcher(part);
            if (!words.matches() || all.put(words.group(1), number.apply(words.group(2))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableMap(all));
    }
}

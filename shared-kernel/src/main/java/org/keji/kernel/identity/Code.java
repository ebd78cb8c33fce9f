package org.keji.kernel.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the values of an enum are called in JSON, tokens and read models: {@code suggestion-box}. */
public final class Code {

    private Code() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that is called so. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> values, String code) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }
}

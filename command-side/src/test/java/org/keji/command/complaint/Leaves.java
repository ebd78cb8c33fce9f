package org.keji.command.complaint;

import java.util.Arrays;
import java.util.stream.Stream;

/** What a sealed family comes down to, however many families lie between. */
final class Leaves {

    private Leaves() {}

    static Stream<Class<?>> of(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Leaves::of) : Stream.of(type);
    }
}

package org.keji.command.contract;

import java.util.HashSet;
import java.util.Set;

/** Sets that do not change. */
final class Sets {

    private Sets() {}

    /** The same with one more, unless it was there. */
    static <T> Set<T> with(Set<T> some, T more) {
        Set<T> all = new HashSet<>(some);
        all.add(more);
        return Set.copyOf(all);
    }
}

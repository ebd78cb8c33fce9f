package org.keji.house.walk;

import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Where the house and the model say different things. */
final class Differences {

    private static final double GRAIN = 1e-6;

    private final Queue<String> found = new ConcurrentLinkedQueue<>();
    private final AtomicLong compared = new AtomicLong();

    Queue<String> found() {
        return found;
    }

    long compared() {
        return compared.get();
    }

    void compare(String where, Map<String, ?> model, Map<String, ?> house) {
        TreeSet<String> keys = new TreeSet<>(model.keySet());
        keys.addAll(house.keySet());
        for (String key : keys) {
            compared.incrementAndGet();
            if (!isSame(model.get(key), house.get(key))) {
                found.add("%s: %s is %s by the model, %s in the house"
                        .formatted(where, key, model.get(key), house.get(key)));
            }
        }
    }

    /** Numbers that were calculated may differ by how they were rounded. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one instanceof Double a && other instanceof Double b
                ? Math.abs(a - b) <= GRAIN * Math.max(1, Math.abs(a))
                : Objects.equals(one, other);
    }
}

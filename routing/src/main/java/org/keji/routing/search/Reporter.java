package org.keji.routing.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the listener of the better of several searches, at most a few times a second. */
final class Reporter {

    private static final long BETWEEN = 300_000_000;
    private static final int BETWEEN_LOOKS = 32;

    private final Progress.Listener listener;
    private final long begun = System.nanoTime();
    private final Map<Object, Best> known = new HashMap<>();
    private long told;

    Reporter(Progress.Listener listener) {
        this.listener = listener;
    }

    void heard(Object search, long steps, Best best) {
        if (steps % BETWEEN_LOOKS == 0) {
            look(search, steps, best);
        }
    }

    private synchronized void look(Object search, long steps, Best best) {
        known.put(search, best);
        long now = System.nanoTime() - begun;
        if (told != 0 && now - told < BETWEEN) {
            return;
        }
        told = now;
        Best leader = best();
        if (leader != null) {
            int stops = served(leader);
            listener.heard(new Progress(now / 1e9, steps, stops, leader.absentees(), leader.lost(), leader.cost()));
        }
    }

    private @Nullable Best best() {
        return known.values().stream()
                .reduce((one, other) -> other.isBetterThan(one) ? other : one)
                .orElse(null);
    }

    private static int served(Best best) {
        int served = 0;
        for (int[] order : best.orders()) {
            served += order.length;
        }
        return served;
    }
}

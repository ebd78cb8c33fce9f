package org.keji.kernel.complaint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All clocks of a complaint, as a fold over its events (CO-11, CO-12). */
public record ComplaintClocks(Map<ClockName, Standing> standings) {

    public static final ComplaintClocks NONE = new ComplaintClocks(Map.of());

    public ComplaintClocks {
        standings = Map.copyOf(standings);
    }

    public ComplaintClocks after(ComplaintEvent event) {
        Map<ClockName, Standing> next = new TreeMap<>(standings);
        for (Beat beat : Beats.of(event)) {
            Standing standing = Standing.after(next.get(beat.clock()), beat);
            if (standing != null) {
                next.put(beat.clock(), standing);
            }
        }
        return new ComplaintClocks(next);
    }

    /** How a clock stands; null if it never began. */
    public @Nullable Standing of(ClockName clock) {
        return standings.get(clock);
    }

    /** The clocks of steps that are not done, running or standing still. */
    public List<ClockName> open() {
        return standings.entrySet().stream()
                .filter(entry -> entry.getValue().clock().isOpen())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}

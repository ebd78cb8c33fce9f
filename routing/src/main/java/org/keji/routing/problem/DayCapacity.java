package org.keji.routing.problem;

import java.util.Map;

/**
 * How many customers of each kind fill a day; a mixed day adds up as shares (VP-14). With 8 hypermarkets or 24 chain
 * stores a day holds 24, of which a hypermarket takes 3 and a chain store 1.
 *
 * @param perDay visits that fill a day, by kind of customer
 * @param full what a day holds
 */
public record DayCapacity(Map<String, Integer> perDay, int full) {

    private static final long MOST = 1_000_000_000;

    public static DayCapacity of(Map<String, Integer> perDay) {
        long full = 1;
        for (int many : perDay.values()) {
            if (many < 1) {
                throw new IllegalArgumentException("A day holds at least one visit of every kind: " + perDay);
            }
            full = full / divisor(full, many) * many;
            if (full > MOST) {
                throw new IllegalArgumentException("These numbers have no common measure: " + perDay);
            }
        }
        return new DayCapacity(Map.copyOf(perDay), (int) full);
    }

    /** What one visit takes; a kind that fills no day takes nothing. */
    public int load(String kind) {
        Integer many = perDay.get(kind);
        return many == null ? 0 : full / many;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}

package org.keji.routing.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Puts stops back one by one, in an order that changes from time to time. */
final class Recreate {

    private static final int RETRIED = 10;
    private static final int ALWAYS_RETRIED = 25;
    private static final int ORDERS = 21;

    /** Marks a stop that had no place before: it can have one only in rounds that have changed. */
    private static final long OLD = 1L << 31;

    private final Routes routes;
    private final Grid grid;
    private final SplittableRandom random;
    private final Insertion insertion;
    private final long[] order;

    Recreate(Routes routes, SplittableRandom random, Insertion insertion) {
        this.routes = routes;
        this.grid = routes.grid;
        this.random = random;
        this.insertion = insertion;
        order = new long[grid.stops];
    }

    /** The first plan: what is agreed, then everything by what it is worth. */
    void everything() {
        int many = 0;
        for (int i = 0; i < routes.absentees; i++) {
            order[many++] = routes.absent[i];
        }
        long[] all = Arrays.stream(order, 0, many)
                .boxed()
                .sorted((one, other) -> {
                    int byWorth = Long.compare(grid.worth[other.intValue()], grid.worth[one.intValue()]);
                    return byWorth != 0 ? byWorth : Long.compare(far(other.intValue()), far(one.intValue()));
                })
                .mapToLong(Long::longValue)
                .toArray();
        for (long stop : all) {
            put((int) stop, insertion.find((int) stop));
        }
    }

    /** @param before how many were in no round before the last ruin; they are the first of the absent */
    void absent(int before) {
        int many = 0;
        int retried = before <= ALWAYS_RETRIED ? before : RETRIED;
        int way = random.nextInt(ORDERS);
        for (int i = 0; i < retried; i++) {
            int old = routes.absent[before <= ALWAYS_RETRIED ? i : random.nextInt(before)];
            order[many++] = key(old, way) | OLD;
        }
        for (int i = before; i < routes.absentees; i++) {
            order[many++] = key(routes.absent[i], way);
        }
        Arrays.sort(order, 0, many);
        long[] fresh = Arrays.copyOf(order, many);
        for (long one : fresh) {
            int stop = (int) (one & Integer.MAX_VALUE);
            if (routes.roundOf[stop] < 0) {
                put(stop, (one & OLD) == 0 ? insertion.find(stop) : insertion.findTouched(stop));
            }
        }
    }

    private void put(int stop, boolean found) {
        if (found) {
            routes.insert(stop, insertion.round, insertion.index);
        }
    }

    private long key(int stop, int way) {
        long rank = switch (way) {
            case 0, 1, 2, 3 -> random.nextInt(Integer.MAX_VALUE);
            case 4, 5, 6, 7 -> -grid.load[stop];
            case 8, 9 -> -(far(stop) >> 8);
            case 10 -> far(stop) >> 8;
            case 11, 12 -> shut(stop) - open(stop);
            case 13, 14 -> open(stop);
            case 15, 16 -> -shut(stop);
            default -> -Math.min(grid.worth[stop], Integer.MAX_VALUE);
        };
        return (rank << 32) | stop;
    }

    private long far(int stop) {
        int[] choices = grid.choices[stop];
        return choices.length == 0 ? 0 : grid.cost[grid.start[choices[0]]][grid.place[stop]];
    }

    private int open(int stop) {
        int[] choices = grid.choices[stop];
        return choices.length == 0 ? 0 : grid.windows[stop][choices[0]][0];
    }

    private int shut(int stop) {
        int[] choices = grid.choices[stop];
        if (choices.length == 0) {
            return 0;
        }
        int[] windows = grid.windows[stop][choices[0]];
        return windows[windows.length - 1];
    }
}

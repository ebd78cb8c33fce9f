package org.keji.routing.search;

import java.util.SplittableRandom;

/** Looks for the cheapest place for a stop. Now and then it overlooks one, so that the same is not tried for ever. */
final class Insertion {

    private static final int OVERLOOKED = 100;

    private final Routes routes;
    private final Grid grid;
    private final SplittableRandom random;
    private final long[] emptySeen;
    private long asked;

    /** Whether it overlooks places now and then. */
    boolean overlooks;

    /** How many rounds somebody may set out on. */
    int mostUsed;

    int round;
    int index;
    private double least;

    Insertion(Routes routes, SplittableRandom random) {
        this.routes = routes;
        this.grid = routes.grid;
        this.random = random;
        emptySeen = new long[grid.rounds];
        mostUsed = grid.rounds;
    }

    /** @return whether there is a place; it is then {@link #round} and {@link #index} */
    boolean find(int stop) {
        reset();
        for (int candidate : grid.choices[stop]) {
            consider(stop, candidate);
        }
        return round >= 0;
    }

    /** Likewise among rounds that were just changed. */
    boolean findTouched(int stop) {
        reset();
        for (int i = 0; i < routes.touches(); i++) {
            int candidate = routes.touched(i);
            if (grid.windows[stop][candidate].length > 0) {
                consider(stop, candidate);
            }
        }
        return round >= 0;
    }

    boolean find(int stop, int only) {
        reset();
        if (grid.windows[stop][only].length > 0) {
            consider(stop, only);
        }
        return round >= 0;
    }

    private void reset() {
        round = Routes.NOWHERE;
        least = Double.MAX_VALUE;
        asked++;
    }

    private void consider(int stop, int candidate) {
        if (routes.laden[candidate] + grid.load[stop] > grid.capacity[candidate] || isNearAnother(stop, candidate)) {
            return;
        }
        double first = 0;
        if (routes.size[candidate] == 0) {
            int twin = grid.twin[candidate];
            if (routes.used >= mostUsed || emptySeen[twin] == asked) {
                return;
            }
            emptySeen[twin] = asked;
            first = grid.problem.weights().round();
        }
        walk(stop, candidate, first);
    }

    private void walk(int stop, int candidate, double first) {
        int[] order = routes.at[candidate];
        int many = routes.size[candidate];
        int[] windows = grid.windows[stop][candidate];
        int there = grid.place[stop];
        int takes = grid.duration[stop];
        int close = windows[windows.length - 1];
        int here = grid.start[candidate];
        int free = 0;
        for (int i = 0; i <= many && free <= close; i++) {
            boolean last = i == many;
            int next = last ? grid.end[candidate] : grid.place[order[i]];
            int limit = last ? grid.length[candidate] : routes.latest[order[i]];
            int begun = Windows.first(windows, free + grid.seconds[here][there]);
            if (begun + takes + grid.seconds[there][next] <= limit && !isOverlooked()) {
                long detour = grid.cost[here][there] + grid.cost[there][next];
                int longer = takes + grid.seconds[here][there] + grid.seconds[there][next];
                if (many > 0) {
                    detour -= grid.cost[here][next];
                    longer -= grid.seconds[here][next];
                }
                offer(candidate, i, first + detour + imbalance(candidate, longer));
            }
            if (!last) {
                free = routes.earliest[order[i]] + grid.duration[order[i]];
                here = next;
            }
        }
    }

    private void offer(int candidate, int at, double cost) {
        if (cost < least) {
            least = cost;
            round = candidate;
            index = at;
        }
    }

    private boolean isOverlooked() {
        return overlooks && random.nextInt(OVERLOOKED) == 0;
    }

    private double imbalance(int candidate, int longer) {
        long weight = grid.problem.weights().balance();
        if (weight == 0) {
            return 0;
        }
        int manager = grid.manager[candidate];
        return (double) weight * longer * (2.0 * routes.busy[manager] + longer) / grid.available[manager];
    }

    private boolean isNearAnother(int stop, int candidate) {
        for (int other : grid.others[stop]) {
            int where = routes.roundOf[other];
            if (where >= 0 && Math.abs(grid.day[where] - grid.day[candidate]) < grid.apart(stop, other)) {
                return true;
            }
        }
        return false;
    }
}

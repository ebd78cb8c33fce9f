package org.keji.routing.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The last look at a plan: what still has a place is put there, and what is more urgent takes the place of what is
 * less. Only after it "every day is full" is true.
 */
final class Polish {

    private final Routes routes;
    private final Grid grid;
    private final Insertion insertion;

    Polish(Grid grid, Best plan) {
        this.grid = grid;
        routes = new Routes(grid);
        routes.load(plan);
        insertion = new Insertion(routes, new SplittableRandom(0));
    }

    Best last() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int stop : waiting()) {
                changed |= isPut(stop) || isPutForAnother(stop);
            }
        }
        return Best.of(routes);
    }

    /** Those in no round, the most urgent first. */
    private int[] waiting() {
        return IntStream.range(0, grid.stops)
                .filter(stop -> routes.roundOf[stop] < 0)
                .boxed()
                .sorted((one, other) -> Long.compare(grid.worth[other], grid.worth[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isPut(int stop) {
        if (routes.roundOf[stop] >= 0 || !insertion.find(stop)) {
            return false;
        }
        routes.insert(stop, insertion.round, insertion.index);
        return true;
    }

    private boolean isPutForAnother(int stop) {
        if (routes.roundOf[stop] >= 0) {
            return false;
        }
        for (int round : grid.choices[stop]) {
            for (int index = 0; index < routes.size[round]; index++) {
                int other = routes.at[round][index];
                if (grid.worth[other] < grid.worth[stop] && !grid.agreed[other] && isExchanged(stop, round, index)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isExchanged(int stop, int round, int index) {
        routes.begin();
        routes.remove(round, index, index + 1, 0, 0);
        if (insertion.find(stop, round)) {
            routes.insert(stop, round, insertion.index);
            return true;
        }
        routes.undo();
        return false;
    }
}

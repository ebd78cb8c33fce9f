package org.keji.routing.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The search that does most of the work: strings of visits are taken out and put back, and what comes out is accepted
 * as in annealing. Where rounds are counted first, it empties one round after the other before.
 */
final class Strings {

    private static final double FOR_ROUNDS = 0.3;
    private static final double HOT = 4;
    private static final double COLD = 0.03;
    private static final double DEAR = 50;

    private final Routes routes;
    private final Grid grid;
    private final SplittableRandom random;
    private final Ruin ruin;
    private final Insertion insertion;
    private final Recreate recreate;
    private final Reporter reporter;
    private final Budget budget;
    private Best best;

    Strings(Grid grid, int[][] near, long seed, Budget budget, Reporter reporter) {
        this.grid = grid;
        this.budget = budget;
        this.reporter = reporter;
        routes = new Routes(grid);
        random = new SplittableRandom(seed);
        ruin = new Ruin(routes, random, near);
        insertion = new Insertion(routes, random);
        recreate = new Recreate(routes, random, insertion);
        best = Best.of(routes);
    }

    Best search() {
        recreate.everything();
        insertion.overlooks = true;
        keep();
        if (grid.stops == 0 || grid.rounds == 0) {
            return best;
        }
        if (grid.problem.weights().fewest()) {
            fewerRounds();
        }
        anneal();
        return best;
    }

    private void anneal() {
        double leg = (double) routes.ways() / Math.max(1, grid.stops - routes.absentees + routes.used);
        double perWorth = DEAR
                * leg
                / IntStream.range(0, grid.stops)
                        .mapToLong(stop -> grid.worth[stop])
                        .min()
                        .orElse(1);
        double from = budget.spent();
        while (!budget.isSpent(1)) {
            double part = (budget.spent() - from) / (1 - from);
            double heat = leg * HOT * Math.pow(COLD / HOT, part);
            long lost = routes.lost;
            double cost = routes.cost();
            change();
            double worse = routes.cost() - cost + (routes.lost - lost) * perWorth;
            if (routes.lost >= lost && worse > -heat * Math.log(random.nextDouble())) {
                routes.undo();
            } else if (Best.improves(routes, best)) {
                keep();
            }
        }
    }

    private void change() {
        budget.step();
        routes.begin();
        int before = routes.absentees;
        ruin.somewhere();
        recreate.absent(before);
        reporter.heard(this, budget.steps(), best);
    }

    private void keep() {
        best = Best.of(routes);
    }

    /** A round is emptied, and its visits look for places elsewhere, those first that have long had none. */
    private void fewerRounds() {
        long[] missed = new long[grid.stops];
        int least = leastRounds();
        double leg = (double) routes.ways() / (grid.stops + routes.used);
        while (!budget.isSpent(FOR_ROUNDS)) {
            if (routes.absentees == 0) {
                keep();
                int round = leastMissed(missed);
                if (routes.used <= least || round < 0) {
                    break;
                }
                insertion.mostUsed = routes.used - 1;
                routes.begin();
                routes.remove(round, 0, routes.size[round], 0, 0);
            }
            long absentees = routes.absentees;
            long sum = sum(missed);
            double cost = routes.cost();
            change();
            long now = sum(missed);
            boolean better = routes.absentees < absentees || now < sum;
            boolean asGood = routes.absentees == absentees
                    && now == sum
                    && routes.cost() - cost < -leg * Math.log(random.nextDouble());
            count(missed);
            if (!better && !asGood) {
                routes.undo();
            } else if (Best.improves(routes, best)) {
                keep();
            }
        }
        routes.load(best);
        insertion.mostUsed = best.used();
    }

    /** As many rounds as have to be for their capacity. */
    private int leastRounds() {
        long load = IntStream.range(0, grid.stops)
                .mapToLong(stop -> grid.load[stop])
                .sum();
        long capacity = IntStream.of(grid.capacity).max().orElse(1);
        return (int) Math.max(1, (load + capacity - 1) / Math.max(1, capacity));
    }

    private int leastMissed(long[] missed) {
        int found = Routes.NOWHERE;
        long least = Long.MAX_VALUE;
        for (int round = 0; round < grid.rounds; round++) {
            long sum = 0;
            boolean free = routes.size[round] > 0;
            for (int i = 0; i < routes.size[round]; i++) {
                sum += missed[routes.at[round][i]];
                free &= !grid.agreed[routes.at[round][i]];
            }
            sum = (sum << 8) + routes.size[round];
            if (free && sum < least) {
                least = sum;
                found = round;
            }
        }
        return found;
    }

    private long sum(long[] missed) {
        long sum = 0;
        for (int i = 0; i < routes.absentees; i++) {
            sum += missed[routes.absent[i]];
        }
        return sum;
    }

    private void count(long[] missed) {
        for (int i = 0; i < routes.absentees; i++) {
            missed[routes.absent[i]]++;
        }
    }
}

package org.keji.routing.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Takes strings of visits that follow each other out of rounds that come near each other, as Christiaens and Vanden
 * Berghe do (slack induction by string removals, 2020).
 */
final class Ruin {

    private static final int LONGEST = 10;
    private static final int REMOVED = 10;
    private static final int NEIGHBOURS = 200;
    private static final int INDEX = 21;
    private static final double FURTHER = 0.01;

    private final Routes routes;
    private final SplittableRandom random;
    private final int[][] near;
    private final long[] ruined;
    private long asked;

    Ruin(Routes routes, SplittableRandom random, int[][] near) {
        this.routes = routes;
        this.random = random;
        this.near = near;
        ruined = new long[routes.grid.rounds];
    }

    /** By stop, those nearest to it, itself first. */
    static int[][] near(Grid grid) {
        int[][] table = new int[grid.stops][];
        for (int stop = 0; stop < grid.stops; stop++) {
            int here = grid.place[stop];
            int one = stop;
            table[stop] = IntStream.range(0, grid.stops)
                    .mapToLong(other -> (other == one ? 0 : grid.cost[here][grid.place[other]] + 1) << INDEX | other)
                    .sorted()
                    .limit(NEIGHBOURS)
                    .mapToInt(key -> (int) (key & (1 << INDEX) - 1))
                    .toArray();
        }
        return table;
    }

    void somewhere() {
        asked++;
        int served = routes.grid.stops - routes.absentees;
        int average = Math.max(1, served / Math.max(1, routes.used));
        int longest = Math.min(LONGEST, average);
        double most = 4.0 * REMOVED / (1 + longest) - 1;
        int strings = (int) (1 + random.nextDouble() * most);
        for (int stop : near[random.nextInt(routes.grid.stops)]) {
            int round = routes.roundOf[stop];
            if (round >= 0 && ruined[round] != asked) {
                ruined[round] = asked;
                string(stop, round, longest);
                if (--strings <= 0) {
                    return;
                }
            }
        }
    }

    private void string(int stop, int round, int longest) {
        int many = routes.size[round];
        int removed = 1 + random.nextInt(Math.min(many, longest));
        int spared = 0;
        if (removed > 1 && removed < many && random.nextBoolean()) {
            spared = 1;
            while (removed + spared < many && random.nextDouble() < FURTHER) {
                spared++;
            }
        }
        int whole = removed + spared;
        int index = indexOf(stop, round);
        int first = Math.max(0, index - whole + 1);
        int from = first + random.nextInt(Math.min(index, many - whole) - first + 1);
        int spareFrom = from + (spared == 0 ? 0 : 1 + random.nextInt(removed - 1));
        routes.remove(round, from, from + whole, spareFrom, spareFrom + spared);
    }

    private int indexOf(int stop, int round) {
        int[] order = routes.at[round];
        for (int i = 0; i < routes.size[round]; i++) {
            if (order[i] == stop) {
                return i;
            }
        }
        throw new IllegalStateException("Stop " + stop + " is not in " + Arrays.toString(order));
    }
}

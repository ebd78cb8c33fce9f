package org.keji.routing.search;

import java.util.Arrays;

/** A plan as it was at some moment: by round, its stops in order. */
record Best(int[][] orders, int absentees, long lost, int used, double cost) {

    static Best of(Routes routes) {
        int[][] orders = new int[routes.grid.rounds][];
        for (int round = 0; round < orders.length; round++) {
            orders[round] = Arrays.copyOf(routes.at[round], routes.size[round]);
        }
        return new Best(orders, routes.absentees, routes.lost, routes.used, routes.cost());
    }

    boolean isBetterThan(Best other) {
        return lost != other.lost ? lost < other.lost : cost < other.cost;
    }

    static boolean improves(Routes routes, Best best) {
        return routes.lost != best.lost ? routes.lost < best.lost : routes.cost() < best.cost - 0.5;
    }
}

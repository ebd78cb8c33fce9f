package org.keji.kernel.hospitality;

import java.util.Arrays;

/** Pairs of two lists that together cost least (the Hungarian method); the same costs give the same pairs. */
final class Assignment {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final long[][] cost;
    private final int size;
    private final long[] ofRow;
    private final long[] ofColumn;
    private final int[] taken;
    private final int[] way;

    private Assignment(long[][] cost) {
        this.cost = cost;
        this.size = cost.length;
        this.ofRow = new long[size + 1];
        this.ofColumn = new long[size + 1];
        this.taken = new int[size + 1];
        this.way = new int[size + 1];
    }

    /**
     * @param cost of each row with each column, as many of the one as of the other
     * @return for each row its column
     */
    static int[] of(long[][] cost) {
        Assignment assignment = new Assignment(cost);
        for (int row = 1; row <= cost.length; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[cost.length];
        for (int column = 1; column <= cost.length; column++) {
            columnOf[assignment.taken[column] - 1] = column - 1;
        }
        return columnOf;
    }

    /** Finds the row a column, and moves others along the cheapest way where that is taken. */
    private void place(int row) {
        taken[0] = row;
        int column = 0;
        long[] least = new long[size + 1];
        Arrays.fill(least, FAR);
        boolean[] used = new boolean[size + 1];
        do {
            used[column] = true;
            column = nearest(column, least, used);
        } while (taken[column] != 0);
        while (column != 0) {
            taken[column] = taken[way[column]];
            column = way[column];
        }
    }

    private int nearest(int from, long[] least, boolean[] used) {
        int row = taken[from];
        long step = FAR;
        int next = 0;
        for (int column = 1; column <= size; column++) {
            if (!used[column]) {
                long reduced = cost[row - 1][column - 1] - ofRow[row] - ofColumn[column];
                if (reduced < least[column]) {
                    least[column] = reduced;
                    way[column] = from;
                }
                if (least[column] < step) {
                    step = least[column];
                    next = column;
                }
            }
        }
        for (int column = 0; column <= size; column++) {
            if (used[column]) {
                ofRow[taken[column]] += step;
                ofColumn[column] -= step;
            } else {
                least[column] -= step;
            }
        }
        return next;
    }
}

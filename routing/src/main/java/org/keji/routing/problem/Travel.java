package org.keji.routing.problem;

import java.util.function.IntBinaryOperator;

/** Ways between places, which are numbers from 0 on; a way back may differ from the way there. */
public final class Travel {

    private final int[][] metres;
    private final int[][] seconds;

    private Travel(int[][] metres, int[][] seconds) {
        this.metres = metres;
        this.seconds = seconds;
    }

    /** Asks for every way once; 2,000 places take 32 MB. */
    public static Travel of(int places, IntBinaryOperator metres, IntBinaryOperator seconds) {
        return new Travel(table(places, metres), table(places, seconds));
    }

    private static int[][] table(int places, IntBinaryOperator between) {
        int[][] table = new int[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                table[from][to] = between.applyAsInt(from, to);
            }
        }
        return table;
    }

    public int places() {
        return metres.length;
    }

    public int metres(int from, int to) {
        return metres[from][to];
    }

    public int seconds(int from, int to) {
        return seconds[from][to];
    }
}

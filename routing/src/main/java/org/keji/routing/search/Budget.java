package org.keji.routing.search;

import java.util.function.BooleanSupplier;

/** Time and steps of one search, and how much of them is spent. The clock is asked once in some steps. */
final class Budget {

    private static final int BETWEEN_LOOKS = 32;

    private final long begun = System.nanoTime();
    private final double nanos;
    private final double most;
    private final BooleanSupplier ended;

    private long steps;
    private double spent;
    private boolean over;

    /** @param share of the limit that is this search's, from 0 to 1 */
    Budget(Limit limit, double share, BooleanSupplier ended) {
        nanos = limit.time().toNanos() * share;
        most = limit.steps();
        this.ended = ended;
    }

    /** Counts a step. */
    void step() {
        steps++;
        spent = Math.max(spent, steps / most);
        if (steps % BETWEEN_LOOKS == 0) {
            look();
        }
    }

    private void look() {
        spent = Math.max(spent, (System.nanoTime() - begun) / nanos);
        over = ended.getAsBoolean();
    }

    boolean isSpent(double share) {
        return over || spent >= share;
    }

    /** From 0 to 1, and beyond for a moment. */
    double spent() {
        return spent;
    }

    long steps() {
        return steps;
    }
}

package org.keji.routing.proposal;

import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Weights;

/**
 * Sums over legs.
 *
 * @param travel seconds on the way
 * @param visiting seconds with customers
 * @param waiting seconds
 * @param cost of ways and of setting out, in millionths of a yuan
 */
public record Totals(int rounds, int visits, long metres, long travel, long visiting, long waiting, long cost) {

    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

    static Totals of(Leg leg, Weights weights) {
        Stop stop = leg.stop();
        return new Totals(
                0,
                stop == null ? 0 : 1,
                leg.metres(),
                leg.seconds(),
                stop == null ? 0 : stop.seconds(),
                leg.waiting(),
                leg.metres() * weights.metre() + leg.seconds() * weights.second());
    }

    Totals plus(Totals other) {
        return new Totals(
                rounds + other.rounds,
                visits + other.visits,
                metres + other.metres,
                travel + other.travel,
                visiting + other.visiting,
                waiting + other.waiting,
                cost + other.cost);
    }

    /** What somebody was busy: on the way and with customers, in seconds. */
    public long working() {
        return travel + visiting;
    }
}

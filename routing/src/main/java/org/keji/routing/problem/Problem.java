package org.keji.routing.problem;

import java.util.List;

/** Visits of a period and the days there are for them. */
public record Problem(Travel travel, List<Round> rounds, List<Stop> stops, Weights weights) {

    public Problem {
        rounds = List.copyOf(rounds);
        stops = List.copyOf(stops);
    }

    /** What is impossible in it, whatever is searched; nothing is planned before this is empty. */
    public List<Finding> check() {
        return new Check(this).findings();
    }
}

package org.keji.routing.proposal;

import java.util.List;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Stop;

/** Visits of one round in their order. */
public record Sequence(Round round, List<Stop> stops) {

    public Sequence {
        stops = List.copyOf(stops);
    }
}

package org.keji.routing.proposal;

import java.util.Map;
import org.keji.routing.problem.Stop;

/**
 * A visit no round has.
 *
 * @param why of the days there are, what stands in the way where it comes nearest to being served
 * @param rounds how many rounds there are of each reason; those it may not be in at all are not counted
 */
public record Unserved(Stop stop, Why why, Map<Why, Integer> rounds) {

    public Unserved {
        rounds = Map.copyOf(rounds);
    }
}

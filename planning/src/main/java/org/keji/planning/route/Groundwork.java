package org.keji.planning.route;

import java.util.List;
import java.util.Map;
import org.keji.kernel.place.Position;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.planning.route.RouteResult.Excepted;
import org.keji.query.visit.VisitsToPlan.Standing;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Stop;

/**
 * What a search rests on, but for the ways.
 *
 * @param places all that is driven to, bases among them; rounds and stops name them by their index
 * @param visits by their ids
 */
record Groundwork(
        RouteAsked asked,
        PolicyEdition book,
        List<Position> places,
        List<Round> rounds,
        List<Stop> stops,
        Map<String, Standing> visits,
        List<Excepted> exceptions) {}

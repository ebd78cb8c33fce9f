package org.keji.planning.route;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search for routes and what it proposes.
 *
 * @param managers whose visits are routed
 * @param visits how many
 * @param outcome why there is no proposal; null where there is one, or may be
 */
record ProposalRow(
        String id,
        String askedBy,
        RouteAsked asked,
        List<String> managers,
        int visits,
        ProposalState state,
        @Nullable Step progress,
        @Nullable RouteResult result,
        @Nullable String outcome,
        Instant begunAt,
        @Nullable Instant endedAt) {

    /**
     * How far a search is.
     *
     * @param seconds since it began
     * @param served visits that have a place on a route
     * @param cost of the routes, in yuan
     */
    record Step(double seconds, int served, int unserved, double cost) {}
}

package org.keji.query.search;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * The part of what is found that is asked for.
 *
 * @param after where the page before ended
 */
record PageAsked(int limit, @Nullable Place after) {

    private static final int LARGEST = 500;

    /** @throws Refusal if there is no such page */
    static PageAsked of(int limit, @Nullable String cursor) {
        if (limit < 1 || limit > LARGEST) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query limit");
        }
        return new PageAsked(limit, Place.read(cursor));
    }
}

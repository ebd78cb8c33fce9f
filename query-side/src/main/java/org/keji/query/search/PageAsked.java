package org.keji.query.search;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Place;

/**
 * The part of what is found that is asked for.
 *
 * @param after where the page before ended
 */
record PageAsked(int limit, @Nullable Place after) {

    private static final int LARGEST = 500;

    /** @throws Refusal if there is no such page */
    static PageAsked of(int limit, @Nullable String cursor) {
        return new PageAsked(Asked.limit(limit, LARGEST), Place.read(cursor));
    }
}

package org.keji.planning.need;

import org.jspecify.annotations.Nullable;
import org.keji.query.visit.VisitsToPlan.Waiting;
import org.keji.query.whereabouts.PlacesOfCustomers.Receiving;

/**
 * A customer who is to be visited time and again.
 *
 * @param at where they are; null where the asker may not know
 */
record Need(
        Waiting waiting, Spread.Customer customer, @Nullable Receiving at) {}

package org.keji.query.visit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;

/**
 * How long a customer has waited for a visit (VP-02).
 *
 * @param knownSince when the house came to know them, from which it counts before the first visit
 * @param lastVisit when the last visit ended; null before the first
 */
record Interval(
        String customerId,
        String standing,
        Instant knownSince,
        @Nullable Instant lastVisit) {

    /** The last moment for the next visit, by the book's frequency for the standing. */
    Instant due(PolicyEdition book) {
        Instant from = lastVisit == null ? knownSince : lastVisit;
        return from.plus(every(book));
    }

    /** The time between two visits, by the book's frequency for the standing. */
    Duration every(PolicyEdition book) {
        PolicyParameter every = standing.equals(Standing.KEY.code())
                ? PolicyParameter.VISIT_EVERY_KEY
                : standing.equals(Standing.ORDINARY.code())
                        ? PolicyParameter.VISIT_EVERY_ORDINARY
                        : PolicyParameter.VISIT_EVERY_CUSTOMER;
        return book.duration(every);
    }
}

package org.keji.query.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.kernel.customer.Standing;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Recorded;

/**
 * A card as it is kept; it outlives the time in which the customer is served.
 *
 * @param standing potential, ordinary or key (CU-05)
 * @param active false while the customer is no longer served (CU-12)
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record CustomerRow(
        String customerId,
        Details details,
        String standing,
        boolean active,
        String accountManager,
        Instant registeredAt,
        Review review,
        long version,
        long position) {

    /** What the card says. */
    record Details(
            String name,
            @Nullable String registrationNumber,
            String industry,
            String size,
            String territory,
            @Nullable String address,
            @Nullable String source,
            @Nullable String needs) {

        private static Details of(Card card) {
            RegistrationNumber number = card.registrationNumber();
            return new Details(
                    card.name(),
                    number == null ? null : number.value(),
                    card.industry(),
                    card.size().code(),
                    card.territory().code(),
                    card.address(),
                    card.source(),
                    card.needs());
        }
    }

    /** When it was looked over, and by when it is to be again (CU-03). */
    record Review(Instant reviewedAt, Instant reviewDue) {}

    static CustomerRow of(CustomerRegistered e) {
        return new CustomerRow(
                e.stream(),
                Details.of(e.card()),
                Standing.POTENTIAL.code(),
                true,
                e.accountManager(),
                e.occurredAt(),
                new Review(e.occurredAt(), e.reviewDue()),
                0,
                0);
    }

    CustomerRow says(Card card) {
        return with(Details.of(card), standing, active, review);
    }

    CustomerRow reviewed(Instant at, Instant due) {
        return with(details, standing, active, new Review(at, due));
    }

    /** The card is to be looked over at another time, but nobody has looked it over with that. */
    CustomerRow due(Instant due) {
        return reviewed(review.reviewedAt(), due);
    }

    CustomerRow stands(Standing other) {
        return with(details, other.code(), active, review);
    }

    CustomerRow served(boolean isServed) {
        return with(details, standing, isServed, review);
    }

    private CustomerRow with(Details details, String standing, boolean active, Review review) {
        return new CustomerRow(
                customerId, details, standing, active, accountManager, registeredAt, review, version, position);
    }

    /** What became known late does not take back how much is known. */
    CustomerRow knowing(Recorded recorded) {
        return new CustomerRow(
                customerId,
                details,
                standing,
                active,
                accountManager,
                registeredAt,
                review,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    /** Whether it should have been looked over before this time. */
    boolean isStale(Instant at) {
        return review.reviewDue().isBefore(at);
    }

    /** Customers belong to no department. */
    boolean isIn(Reach reach) {
        return reach.covers(null, accountManager);
    }

    Place place() {
        return new Place(registeredAt, customerId);
    }
}

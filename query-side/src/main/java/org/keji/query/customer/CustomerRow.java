package org.keji.query.customer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.PersonId;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/**
 * A card as it is kept; it outlives the time in which the customer is served.
 *
 * @param standing potential, ordinary or key (CU-05)
 * @param active false while the customer is no longer served (CU-12)
 * @param mergedInto the card that goes on in its place (CU-12)
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record CustomerRow(
        String customerId,
        Details details,
        String standing,
        boolean active,
        @Nullable String mergedInto,
        Keeping keeping,
        Relation relation,
        Instant registeredAt,
        Review review,
        long version,
        long position) {

    /**
     * What the card says; of a person nothing of who they are.
     *
     * @param person the contact a person is of themself; null for an organisation
     */
    record Details(
            String kind,
            @Nullable String person,
            @Nullable String name,
            @Nullable String registrationNumber,
            @Nullable String industry,
            @Nullable String size,
            String territory,
            @Nullable String address,
            @Nullable String source,
            @Nullable String needs) {

        static Details of(Card card) {
            RegistrationNumber number = card.registrationNumber();
            return new Details(
                    CustomerKind.ORGANISATION.code(),
                    null,
                    card.name(),
                    number == null ? null : number.value(),
                    card.industry(),
                    card.size().code(),
                    card.territory().code(),
                    card.address(),
                    card.source(),
                    card.needs());
        }

        static Details of(PersonId person, Territory territory, @Nullable String source) {
            return new Details(
                    CustomerKind.PERSON.code(),
                    person.value(),
                    null,
                    null,
                    null,
                    null,
                    territory.code(),
                    null,
                    source,
                    null);
        }
    }

    /**
     * Who looks after the customer.
     *
     * @param offeredTo who is asked to take them
     * @param team each as function=member (CU-08)
     */
    record Keeping(String accountManager, @Nullable String offeredTo, List<String> team) {}

    /** How it is classified, and what that earns it (CU-05 to CU-16). */
    record Relation(
            @Nullable String keyList,
            String funnel,
            Terms terms,
            @Nullable Standpoint standpoint,
            Marks marks) {

        static final Relation FIRST = new Relation(
                null,
                FunnelStage.IDENTIFIED.code(),
                new Terms(Credit.ORDINARY.code(), 0, BigDecimal.ZERO),
                null,
                new Marks(false, false, false));
    }

    /** How well it pays, and on which terms (CU-14). */
    record Terms(String credit, int creditDays, BigDecimal discount) {

        /** Rows are compared with what the database gives back, which has two decimals. */
        Terms {
            discount = discount.setScale(2, RoundingMode.UNNECESSARY);
        }
    }

    /** Where it lies in the portfolio, if anybody said (CU-09). */
    record Standpoint(String attractiveness, String ourPosition, String quadrant) {}

    /** What shortens response times, and makes it strategic (CU-07, CU-16). */
    record Marks(boolean vip, boolean greenChannel, boolean onSiteService) {}

    /** When it was looked over, and by when it is to be again (CU-03). */
    record Review(Instant reviewedAt, Instant reviewDue) {}

    static CustomerRow of(CustomerRegistered e) {
        return first(e, Details.of(e.card()), e.accountManager(), e.reviewDue());
    }

    static CustomerRow of(PersonRegistered e) {
        return first(e, Details.of(e.contact(), e.territory(), e.source()), e.accountManager(), e.reviewDue());
    }

    private static CustomerRow first(CustomerEvent e, Details details, String accountManager, Instant reviewDue) {
        return new CustomerRow(
                e.stream(),
                details,
                Standing.POTENTIAL.code(),
                true,
                null,
                new Keeping(accountManager, null, List.of()),
                Relation.FIRST,
                e.occurredAt(),
                new Review(e.occurredAt(), reviewDue),
                0,
                0);
    }

    /** Where it lies in the portfolio, if anybody said (CU-09). */
    @Nullable
    String quadrant() {
        Standpoint standpoint = relation.standpoint();
        return standpoint == null ? null : standpoint.quadrant();
    }

    /** Whether it should have been looked over before this time. */
    boolean isStale(Instant at) {
        return review.reviewDue().isBefore(at);
    }

    /** Customers belong to no department; who is asked to take one looks at it first. */
    boolean isIn(Reach reach) {
        return reach.covers(null, keeping.accountManager(), keeping.offeredTo());
    }

    Place place() {
        return new Place(registeredAt, customerId);
    }
}

package org.keji.query.grade;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.personal.Level;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Recorded;

/**
 * What a customer is classified by, besides what they bought.
 *
 * @param leftAt when they were taken out of service; null while they are served, and of a duplicate, which never left
 * @param functions of their support team (CU-08)
 * @param lifecycle the stage of life somebody said they are in; null while the computed one holds (CU-11)
 */
record ClassedRow(
        String customerId,
        String accountManager,
        boolean active,
        @Nullable Instant leftAt,
        Instant registeredAt,
        Said said,
        boolean vip,
        @Nullable String quadrant,
        List<String> functions,
        @Nullable String lifecycle,
        long version,
        long position) {

    /**
     * What the card says (CU-04).
     *
     * @param name of an organisation; null for a person, as its size
     */
    record Said(
            String kind, @Nullable String name, @Nullable String size, String territory) {

        static Said of(Card card) {
            return new Said(
                    CustomerKind.ORGANISATION.code(),
                    card.name(),
                    card.size().code(),
                    card.territory().code());
        }

        static Said of(Territory territory) {
            return new Said(CustomerKind.PERSON.code(), null, null, territory.code());
        }
    }

    static ClassedRow of(CustomerRegistered e) {
        return first(e, e.accountManager(), Said.of(e.card()));
    }

    static ClassedRow of(PersonRegistered e) {
        return first(e, e.accountManager(), Said.of(e.territory()));
    }

    private static ClassedRow first(CustomerEvent e, String accountManager, Said said) {
        return new ClassedRow(
                e.stream(), accountManager, true, null, e.occurredAt(), said, false, null, List.of(), null, 0, 0);
    }

    ClassedRow says(Said other) {
        return new ClassedRow(
                customerId,
                accountManager,
                active,
                leftAt,
                registeredAt,
                other,
                vip,
                quadrant,
                functions,
                lifecycle,
                version,
                position);
    }

    /** What was said of the life of the relation ends where it turns. */
    ClassedRow served(boolean isServed, @Nullable Instant left) {
        return new ClassedRow(
                customerId,
                accountManager,
                isServed,
                left,
                registeredAt,
                said,
                vip,
                quadrant,
                functions,
                null,
                version,
                position);
    }

    ClassedRow keptBy(String another, List<String> team) {
        return new ClassedRow(
                customerId,
                another,
                active,
                leftAt,
                registeredAt,
                said,
                vip,
                quadrant,
                team,
                lifecycle,
                version,
                position);
    }

    ClassedRow relates(boolean isVip, @Nullable String lies) {
        return new ClassedRow(
                customerId,
                accountManager,
                active,
                leftAt,
                registeredAt,
                said,
                isVip,
                lies,
                functions,
                lifecycle,
                version,
                position);
    }

    ClassedRow lives(@Nullable String stage) {
        return new ClassedRow(
                customerId,
                accountManager,
                active,
                leftAt,
                registeredAt,
                said,
                vip,
                quadrant,
                functions,
                stage,
                version,
                position);
    }

    /** What became known late does not take back how much is known. */
    ClassedRow knowing(Recorded recorded) {
        return new ClassedRow(
                customerId,
                accountManager,
                active,
                leftAt,
                registeredAt,
                said,
                vip,
                quadrant,
                functions,
                lifecycle,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    /**
     * Customers belong to no department. What a person spends, on which classes rest, is of their finances, which not
     * everybody is told who is told of purchases (DP-06).
     */
    boolean isIn(Reach reach) {
        boolean isTold = !said.kind().equals(CustomerKind.PERSON.code()) || Level.FINANCES.opensTo(reach.actor());
        return isTold && reach.covers(null, accountManager);
    }

    Place place() {
        return new Place(registeredAt, customerId);
    }
}

package org.keji.query.purchase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseTerms;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * A purchase as it is kept.
 *
 * @param counts false once it is reversed
 * @param recordedBy who recorded it
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record PurchaseRow(
        String purchaseId,
        String customerId,
        Terms terms,
        Instant purchasedAt,
        @Nullable Instant reversedAt,
        boolean counts,
        String recordedBy,
        long version,
        long position) {

    /** What was bought, when and for how much, CNY. */
    record Terms(
            LocalDate purchasedOn,
            String product,
            BigDecimal amount,
            BigDecimal cost,
            @Nullable String reference) {

        private static Terms of(PurchaseTerms terms) {
            return new Terms(terms.purchasedOn(), terms.product(), terms.amount(), terms.cost(), terms.reference());
        }
    }

    static PurchaseRow of(PurchaseRecorded e, String recordedBy) {
        return new PurchaseRow(
                e.stream(), e.customerId().value(), Terms.of(e.terms()), e.occurredAt(), null, true, recordedBy, 0, 0);
    }

    PurchaseRow says(PurchaseTerms said, Instant at) {
        return new PurchaseRow(
                purchaseId, customerId, Terms.of(said), at, reversedAt, counts, recordedBy, version, position);
    }

    PurchaseRow reversed(Instant at) {
        return new PurchaseRow(purchaseId, customerId, terms, purchasedAt, at, false, recordedBy, version, position);
    }

    /** What became known late does not take back how much is known. */
    PurchaseRow knowing(Recorded recorded) {
        return new PurchaseRow(
                purchaseId,
                customerId,
                terms,
                purchasedAt,
                reversedAt,
                counts,
                recordedBy,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    Place place() {
        return new Place(purchasedAt, purchaseId);
    }
}

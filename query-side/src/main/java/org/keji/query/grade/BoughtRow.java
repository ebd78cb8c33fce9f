package org.keji.query.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.purchase.PurchaseEvent;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.keji.kernel.purchase.PurchaseTerms;
import org.keji.kernel.value.Money;
import org.keji.query.readmodel.Recorded;

/**
 * A purchase, as far as it classifies its customer.
 *
 * @param amount what the customer pays, CNY
 * @param cost what it costs the house, CNY
 */
record BoughtRow(
        String purchaseId,
        String customerId,
        LocalDate purchasedOn,
        BigDecimal amount,
        BigDecimal cost,
        boolean counts) {

    static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof PurchaseEvent ? recorded.stream() : null;
    }

    static @Nullable BoughtRow after(@Nullable BoughtRow before, Recorded recorded) {
        return switch ((PurchaseEvent) recorded.event()) {
            case PurchaseRecorded e ->
                said(e.stream(), e.customerId().value(), e.terms(), before == null || before.counts());
            case PurchaseCorrected e ->
                before == null ? null : said(e.stream(), before.customerId(), e.terms(), before.counts());
            case PurchaseReversed _ ->
                before == null
                        ? null
                        : new BoughtRow(
                                before.purchaseId(),
                                before.customerId(),
                                before.purchasedOn(),
                                before.amount(),
                                before.cost(),
                                false);
        };
    }

    private static BoughtRow said(String id, String customer, PurchaseTerms terms, boolean counts) {
        return new BoughtRow(
                id, customer, terms.purchasedOn(), Money.of(terms.amount()), Money.of(terms.cost()), counts);
    }
}

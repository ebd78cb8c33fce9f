package org.keji.query.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;
import static org.keji.query.purchase.Trade.purchase;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: purchases as they were and are, and their figures, however they came to be written. */
class PurchaseProjectionTest {

    private static final String SHOWN = "amount, cost, reference, counts, version, position";
    private static final String FIGURES =
            "select purchases, amount, cost, first_on, last_on from figures order by 1, 2";

    /** What the figures must be, added up from the purchases all over again. */
    private static final String AFRESH = """
            select count(*) from (
                select customer_id, count(*) filter (where counts), coalesce(sum(amount) filter (where counts), 0),
                       coalesce(sum(cost) filter (where counts), 0), min(purchased_on) filter (where counts),
                       max(purchased_on) filter (where counts)
                from purchase group by customer_id except select * from figures) d""";

    private final Trade trade = new Trade().registered(1, "ann", 0);

    private BothWays rows() throws Exception {
        return new BothWays(new PurchaseProjection().customerValue(), trade.events());
    }

    @Test
    void aPurchaseCountsFromItsDay() throws Exception {
        trade.recorded(1, 1, 3, "100", "60.5", "INV-1");
        BothWays rows = rows();
        assertThat(rows.rows("select purchased_on, product, amount, cost, reference, reversed_at, counts, recorded_by,"
                        + " version, position from purchase"))
                .containsExactly("2026-05-04 Freight 100.00 60.50 INV-1 - t fay 1 2");
        assertThat(rows.rows("select purchase_id = '%s', customer_id = '%s', purchased_at = '%s' from purchase"
                        .formatted(purchase(1), customer(1), midnight(3))))
                .containsExactly("t t t");
        assertThat(rows.rows(SHOWN, "purchase", midnight(3).minusMillis(1), 2)).isEmpty();
        assertThat(rows.rows(SHOWN, "purchase", midnight(3), 2)).containsExactly("100.00 60.50 INV-1 t 1 2");
        assertThat(rows.rows(FIGURES)).containsExactly("1 100.00 60.50 2026-05-04 2026-05-04");
    }

    @Test
    void aCorrectionIsTrueOfItsDayOnceItIsKnown() throws Exception {
        trade.recorded(1, 1, 3, "100", "60", "INV-1").corrected(1, 9, 1, "90", "70", null);
        BothWays rows = rows();
        assertThat(rows.rows("select " + SHOWN + ", purchased_on from purchase"))
                .containsExactly("90.00 70.00 - t 2 3 2026-05-02");
        assertThat(rows.rows("amount, cost, reference, counts", "purchase", midnight(2), 3))
                .containsExactly("90.00 70.00 - t");
        assertThat(rows.rows(SHOWN, "purchase", midnight(2), 2))
                .as("not known yet")
                .isEmpty();
        assertThat(rows.rows(SHOWN, "purchase", midnight(4), 2)).containsExactly("100.00 60.00 INV-1 t 1 2");
        assertThat(rows.rows(FIGURES)).containsExactly("1 90.00 70.00 2026-05-02 2026-05-02");
    }

    @Test
    void ofSeveralCorrectionsTheLastHolds() throws Exception {
        trade.recorded(1, 1, 3, "100", "60", "INV-1")
                .corrected(1, 9, 1, "90", "70", null)
                .corrected(1, 10, 5, "80", "50", "INV-2");
        BothWays rows = rows();
        assertThat(rows.rows("select " + SHOWN + ", purchased_on from purchase"))
                .containsExactly("80.00 50.00 INV-2 t 3 4 2026-05-06");
        assertThat(rows.rows("amount", "purchase", midnight(3), 4)).isEmpty();
        assertThat(rows.rows("amount", "purchase", midnight(3), 3)).containsExactly("90.00");
    }

    @Test
    void whatIsReversedCountsNoMoreFromThenOn() throws Exception {
        trade.recorded(1, 1, 3, "100", "60", null)
                .recorded(2, 1, 5, "10", "4", null)
                .reversed(1, 7);
        BothWays rows = rows();
        assertThat(rows.rows(
                        "select " + SHOWN + ", reversed_at = '" + midnight(7) + "' from purchase order by version"))
                .containsExactly("10.00 4.00 - t 1 3 -", "100.00 60.00 - f 2 4 t");
        assertThat(rows.rows("amount, counts", "purchase", midnight(6), 4)).containsExactly("10.00 t", "100.00 t");
        assertThat(rows.rows(FIGURES)).containsExactly("1 10.00 4.00 2026-05-06 2026-05-06");
        trade.reversed(2, 7);
        assertThat(rows().rows(FIGURES)).containsExactly("0 0.00 0.00 - -");
    }

    @Test
    void figuresAreTheCustomersOwn() throws Exception {
        trade.registered(2, "bo", 0)
                .recorded(1, 1, 9, "100", "60", null)
                .recorded(2, 2, 5, "7", "0", null)
                .recorded(3, 1, 2, "1", "1", null);
        assertThat(rows().rows(FIGURES))
                .containsExactly("1 7.00 0.00 2026-05-06 2026-05-06", "2 101.00 61.00 2026-05-03 2026-05-10");
    }

    /** Recorded in any order, corrected, reversed, in batches of any size and in bulk. */
    @Test
    void figuresAreWhatIsAddedUpAfresh() throws Exception {
        Random dice = new Random(5);
        trade.registered(2, "bo", 0);
        for (int i = 1; i <= 120; i++) {
            trade.recorded(i, 1 + dice.nextInt(2), dice.nextInt(60), "%d.5".formatted(1 + dice.nextInt(99)), "1", null);
            int earlier = 1 + dice.nextInt(i);
            boolean isReversed = trade.events().stream()
                    .filter(event -> event.stream().equals(purchase(earlier).value()))
                    .anyMatch(event -> event.event().toString().startsWith("PurchaseReversed"));
            if (!isReversed && dice.nextInt(3) > 0) {
                trade.corrected(earlier, 70, dice.nextInt(60), "%d".formatted(1 + dice.nextInt(99)), "2", null);
            } else if (!isReversed) {
                trade.reversed(earlier, 80);
            }
        }
        BothWays rows = rows();
        assertThat(rows.rows(AFRESH)).containsExactly("0");
        assertThat(rows.rows("select count(*) from figures")).containsExactly("2");
    }

    @Test
    void whoIsServedIsRemembered() throws Exception {
        trade.deactivated(1, 4).then(new CardReviewed(customer(1), midnight(2), midnight(300)));
        trade.registered(2, "bo", 1).recorded(1, 2, 3, "1", "0", null);
        BothWays rows = rows();
        assertThat(rows.rows("select account_manager, active, position from customer order by 1"))
                .containsExactly("ann f 2", "bo t 4");
        assertThat(rows.rows("account_manager, active", "customer", midnight(3), 5))
                .containsExactly("ann t", "bo t");
        trade.reactivated(1, 8);
        assertThat(rows().rows("select account_manager, active, position from customer order by 1"))
                .containsExactly("ann t 6", "bo t 4");
    }

    @Test
    void whoTakesACustomerOverSeesThePurchasesAndWhoIsMergedIsServedNoMore() throws Exception {
        trade.recorded(1, 1, 3, "1", "0", null)
                .then(new CustomerHandOverOffered(customer(1), midnight(4), "bo"))
                .then(new CustomerHandOverAccepted(customer(1), midnight(5), "bo"))
                .then(new CustomerMerged(customer(1), midnight(6), customer(2)));
        BothWays rows = rows();
        assertThat(rows.rows("select account_manager, active, position from customer"))
                .containsExactly("bo f 5");
        assertThat(rows.rows("account_manager, active", "customer", midnight(5), 5))
                .containsExactly("bo t");
        assertThat(rows.rows("account_manager, active", "customer", midnight(4), 5))
                .containsExactly("ann t");
    }
}

package org.keji.query.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.gift.Giving.account;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;

import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.gift.GiftKind;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: what was proposed, who approved it, and what became of it. */
class GiftProjectionTest {

    private static final String STAGE = "gift, state, counts, day";

    private final Giving giving = new Giving().registered(1, "ann", 0);

    private BothWays rows() throws Exception {
        return new BothWays(new GiftProjection().giftRegister(), giving.events());
    }

    @Test
    void whatTheBookApprovesSaysByWhichLimits() throws Exception {
        giving.proposed(1, 1, 1, "180", GiftKind.GIFT, false).byTheBook(1, 1, 1, "180", "180");
        BothWays rows = rows();
        assertThat(rows.rows("select " + STAGE + ", kind, what, amount, occasion, public_official, proposed_by,"
                        + " most_per_gift, most_per_year, of_the_year, exceeded, by_book, decided_by, ended_by,"
                        + " version, position from gift"))
                .containsExactly(
                        "1 approved t 2026-05-04 gift Tea 180.00 holiday f ann" + " 300.00 300.00 180.00 {} t - - 2 3");
        assertThat(rows.rows("select id = '%1$s-1', account_id = '%1$s', customer_id = '%2$s', year from gift"
                        .formatted(account(1), customer(1))))
                .containsExactly("t t t 2026");
    }

    @Test
    void whatIsOverALimitWaitsAndSomebodyDecides() throws Exception {
        giving.proposed(1, 1, 1, "400", GiftKind.HOSPITALITY, false)
                .held(1, 1, 1, "400", "400", false)
                .proposed(1, 2, 2, "10", GiftKind.GIFT, true)
                .held(1, 2, 2, "10", "410", true)
                .approved(1, 1, 3)
                .refused(1, 2, 4)
                .given(1, 1, 6, 5);
        BothWays rows = rows();
        assertThat(rows.rows("select " + STAGE + ", exceeded, by_book, decided_by, ended_by, version from gift"
                        + " order by gift"))
                .containsExactly(
                        "1 given t 2026-05-06 {per-gift,per-year} f wang fay 7",
                        "2 refused f 2026-05-05 {official-per-gift,official-per-year} f wang - 6");
        assertThat(rows.rows(STAGE, "gift", midnight(2), 8))
                .containsExactly("1 awaiting t 2026-05-04", "2 awaiting t 2026-05-05");
        assertThat(rows.rows(STAGE, "gift", midnight(3), 8))
                .containsExactly("1 approved t 2026-05-04", "2 awaiting t 2026-05-05");
        assertThat(rows.rows(STAGE, "gift", midnight(3), 5))
                .as("not known yet")
                .containsExactly("1 awaiting t 2026-05-04", "2 awaiting t 2026-05-05");
    }

    @Test
    void whatIsWithdrawnCountsNoMore() throws Exception {
        giving.proposed(1, 1, 1, "180", GiftKind.GIFT, false)
                .byTheBook(1, 1, 1, "180", "180")
                .withdrawn(1, 1, 2);
        assertThat(rows().rows("select " + STAGE + ", ended_at = '" + midnight(2) + "' from gift"))
                .containsExactly("1 withdrawn f 2026-05-04 t");
    }

    @Test
    void whoTakesTheCustomerOverIsRemembered() throws Exception {
        giving.proposed(1, 1, 1, "180", GiftKind.GIFT, false)
                .byTheBook(1, 1, 1, "180", "180")
                .then(new CustomerHandOverOffered(customer(1), midnight(4), "bo"))
                .then(new CustomerHandOverAccepted(customer(1), midnight(5), "bo"));
        assertThat(rows().rows("select account_manager from account")).containsExactly("bo");
    }
}

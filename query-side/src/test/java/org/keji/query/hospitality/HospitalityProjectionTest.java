package org.keji.query.hospitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.hospitality.Banqueting.meal;
import static org.keji.query.purchase.Trade.midnight;

import org.junit.jupiter.api.Test;
import org.keji.kernel.hospitality.BillEvent.BillMissed;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRefused;
import org.keji.kernel.hospitality.HospitalityEvent.PapersFiled;
import org.keji.kernel.hospitality.HospitalityEvent.PapersMissed;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: what was asked for, what it came to, and what was paid of it. */
class HospitalityProjectionTest {

    /** Of the first meal alone; another one is there so that no table is empty. */
    private static final String FIRST = " where hospitality_id = '" + meal(1).value() + "'";

    private final Banqueting banqueting = new Banqueting()
            .registered(1, "ann")
            .asked(2, 1, 20, null, "bo", false)
            .imported(2, 31)
            .asked(1, 2, 5, 1, "ann", true);

    private BothWays rows() throws Exception {
        return new BothWays(new HospitalityProjection().hospitalityLedger(), banqueting.events());
    }

    @Test
    void aRequestSaysWhatIsWanted() throws Exception {
        assertThat(rows().rows("select state, customer_id is not null, standing, organisation, form, hosted_by,"
                        + " restaurant, guests, hosts, standard, specialist, department, requested_by, planned, warnings,"
                        + " names ->> 'sealed', total, version from meal" + FIRST))
                .containsExactly(
                        "requested t ordinary Guests set-meal staff Lotus House 4 {ann} 50.00 eve Sales ann 250.00"
                                + " {guide} AQ== - 1");
    }

    @Test
    void whatBecomesOfItIsFollowed() throws Exception {
        banqueting
                .approved(1, 3)
                .held(1, 5)
                .billed(1, 6, "260", "250")
                .signed(1, 7)
                .settled(1, 33, "250");
        BothWays rows = rows();
        assertThat(rows.rows(
                        "select state, decided_by, came, hosted, total, drinks, invoice, stated_by, stated_in_time,"
                                + " reimbursable, signed_by, reimbursed, cuts::text, version from meal" + FIRST))
                .containsExactly("settled zhao 4 1 260.00 10.00 INV-1 eve t 250.00 zhao 250.00 [] 6");
        assertThat(rows.rows("state", "meal", midnight(5), 11)).contains("held");
    }

    @Test
    void whatIsLateIsNoted() throws Exception {
        banqueting
                .saidInWords(1, 3)
                .then(new PapersMissed(meal(1), midnight(6)))
                .then(new PapersFiled(meal(1), midnight(7), "wang", false))
                .held(1, 5)
                .then(new BillMissed(meal(1), midnight(9)));
        assertThat(rows().rows("select state, approver, papers_missed_at = '%s', papers_filed_at = '%s', "
                                .formatted(midnight(6), midnight(7))
                        + "bill_missed_at = '%s' from meal".formatted(midnight(9))
                        + FIRST))
                .containsExactly("held wang t t t");
    }

    @Test
    void aRefusalNamesItsRule() throws Exception {
        banqueting.then(new HospitalityRefused(meal(1), midnight(3), "HO-02", "zhao"));
        assertThat(rows().rows("select state, decided_by, clause from meal" + FIRST))
                .containsExactly("refused zhao HO-02");
    }

    @Test
    void aBillIsReviewedAndSettled() throws Exception {
        banqueting.reviewed(32).signedOff(2, 33);
        assertThat(rows().rows(
                                "select restaurant, month, state, imported_by, asked, open, cardinality(reviews), agreed,"
                                        + " settled_by, version from statement"))
                .containsExactly("Lotus House 2026-05 settled wang 270.00 0 1 260.00 feng 3");
    }

    @Test
    void aBillThatIsSentAgainIsReviewedAnew() throws Exception {
        banqueting.reviewed(32).imported(2, 33);
        assertThat(rows().rows("select state, open, cardinality(reviews), version from statement"))
                .containsExactly("imported 1 0 3");
    }
}

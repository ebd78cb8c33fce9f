package org.keji.query.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.identity.CustomerId;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: a card from its registration on, with what becomes known late, and what is no longer served. */
class CustomerProjectionTest extends Cards {

    private static final String SHOWN = "name, standing, active, version, position";
    private static final String REVIEW = "select reviewed_at = '%s', review_due = '%s', version, position from card";

    @Test
    void aCustomerIsPotentialFromItsRegistrationOnAndLookedOverWithIt() throws Exception {
        BothWays rows = rows();
        assertThat(rows.rows("select name, registration_number, industry, size, territory, address, source, needs,"
                        + " standing, active, account_manager, version, position from card"))
                .containsExactly("Harbour - Freight sole-trader international - - - potential t ann 1 1");
        assertThat(rows.rows("select customer_id = '%s', registered_at = '%s' from card".formatted(id, at(0))))
                .containsExactly("t t");
        assertThat(rows.rows(REVIEW.formatted(at(0), at(100)))).containsExactly("t t 1 1");
        assertThat(rows.rows(SHOWN, "card", at(-1), 1)).isEmpty();
    }

    @Test
    void aCorrectionSaysAllOfTheCardAnewAndNothingElse() throws Exception {
        then(new StandingChanged(id, at(1), Standing.KEY, at(50)));
        then(new CardCorrected(id, at(5), AT_HOME, at(55)));
        BothWays rows = rows();
        assertThat(rows.rows("select name, registration_number, industry, size, territory, address, source, needs,"
                        + " standing, active, account_manager from card"))
                .containsExactly("Haven 91350100M000100Y43 Logistics medium domestic Fuzhou Fair Paper key t ann");
        assertThat(rows.rows(REVIEW.formatted(at(5), at(55)))).containsExactly("t t 3 3");
        assertThat(rows.rows("select registered_at = '%s' from card".formatted(at(0))))
                .containsExactly("t");
        assertThat(rows.rows(SHOWN, "card", at(4), 3)).containsExactly("Harbour key t 2 2");
    }

    @Test
    void aReviewLeavesTheCardAsItIs() throws Exception {
        then(new CardReviewed(id, at(90), at(190)));
        BothWays rows = rows();
        assertThat(rows.rows(REVIEW.formatted(at(90), at(190)))).containsExactly("t t 2 2");
        assertThat(rows.rows("select name, standing, active from card")).containsExactly("Harbour potential t");
    }

    @Test
    void anotherStandingChangesThePaceAndIsNoReview() throws Exception {
        then(new CardReviewed(id, at(10), at(110)));
        then(new StandingChanged(id, at(20), Standing.ORDINARY, at(60)));
        BothWays rows = rows();
        assertThat(rows.rows("select " + SHOWN + " from card")).containsExactly("Harbour ordinary t 3 3");
        assertThat(rows.rows(REVIEW.formatted(at(10), at(60)))).containsExactly("t t 3 3");
        assertThat(rows.rows(SHOWN, "card", at(15), 3)).containsExactly("Harbour potential t 2 2");
    }

    @Test
    void whoIsNoLongerServedKeepsEverythingAndComesBackWithAnotherDate() throws Exception {
        then(new StandingChanged(id, at(20), Standing.KEY, at(60)));
        then(new CustomerDeactivated(id, at(30)));
        BothWays gone = rows();
        assertThat(gone.rows("select " + SHOWN + " from card")).containsExactly("Harbour key f 3 3");
        assertThat(gone.rows(REVIEW.formatted(at(0), at(60)))).containsExactly("t t 3 3");

        then(new CustomerReactivated(id, at(400), at(440)));
        BothWays back = rows();
        assertThat(back.rows("select " + SHOWN + " from card")).containsExactly("Harbour key t 4 4");
        assertThat(back.rows(REVIEW.formatted(at(0), at(440)))).containsExactly("t t 4 4");
        assertThat(back.rows(SHOWN, "card", at(399), 4)).containsExactly("Harbour key f 3 3");
    }

    @Test
    void whatBecomesKnownLateWasTrueSinceThenAndTakesNothingBack() throws Exception {
        then(new CardCorrected(id, at(50), AT_HOME, at(150)));
        // Somebody had looked the card over before it was corrected; it becomes known after the correction.
        then(new CardReviewed(id, at(10), at(110)));
        then(new StandingChanged(id, at(20), Standing.KEY, at(60)));
        BothWays rows = rows();
        assertThat(rows.rows("select " + SHOWN + " from card")).containsExactly("Haven key t 4 4");
        assertThat(rows.rows(REVIEW.formatted(at(50), at(150))))
                .as("the correction is the newest that was looked over")
                .containsExactly("t t 4 4");
        String shown = "name, standing, version, reviewed_at = '%s', review_due = '%s'";
        assertThat(rows.rows(shown.formatted(at(0), at(100)), "card", at(15), 2))
                .containsExactly("Harbour potential 1 t t");
        assertThat(rows.rows(shown.formatted(at(10), at(110)), "card", at(15), 3))
                .containsExactly("Harbour potential 3 t t");
        assertThat(rows.rows(shown.formatted(at(10), at(60)), "card", at(25), 4))
                .containsExactly("Harbour key 4 t t");
    }

    @Test
    void everyCustomerHasACardOfItsOwn() throws Exception {
        CustomerId other = CustomerId.of(new UUID(2, 2));
        then(new CustomerRegistered(other, at(3), AT_HOME, "bo", at(103)));
        then(new CustomerDeactivated(id, at(4)));
        assertThat(rows().rows("select name, account_manager, active, version, position from card order by position"))
                .containsExactly("Haven bo t 1 2", "Harbour ann f 2 3");
    }

    @Test
    void aMergedCardSaysWhichGoesOn() throws Exception {
        CustomerId other = CustomerId.of(new UUID(2, 2));
        then(new CustomerMerged(id, at(5), other));
        assertThat(rows().rows("select active, merged_into = '%s' from card".formatted(other)))
                .containsExactly("f t");
    }
}

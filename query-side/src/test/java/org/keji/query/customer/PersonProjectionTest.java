package org.keji.query.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.ContactEvent.ContactHandedOver;
import org.keji.kernel.customer.ContactEvent.PersonCorrected;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: a person who is a customer has a card that says nothing of who they are, and is a contact. */
class PersonProjectionTest extends Cards {

    private static final String CARD = "select kind, person = '%s', name, industry, size, territory, source, standing,"
            + " account_manager, version from card where kind = 'person'";

    private final CustomerId person = CustomerId.of(new UUID(2, 2));

    private void registered() {
        then(new PersonRegistered(person, at(3), SUN, SEALED, Territory.DOMESTIC, "Fair", "bo", at(103)));
    }

    @Test
    void aPersonHasACardAndIsTheContactOfThemself() throws Exception {
        registered();
        BothWays rows = rows();
        assertThat(rows.rows(CARD.formatted(SUN.value())))
                .containsExactly("person t - - - domestic Fair potential bo 1");
        assertThat(rows.rows(
                        "select owner, stage, there, customer_id = '%s', detailed_by from contact where contact = '%s'"
                                .formatted(person, SUN.value())))
                .containsExactly("bo aware t t customer.person-registered");
    }

    @Test
    void aPersonsCorrectionIsAReviewAndBringsWhatIsSealed() throws Exception {
        registered();
        then(new ContactHandedOver(person, at(4), SUN, "ann"));
        then(new PersonCorrected(person, at(5), SUN, SEALED, Territory.INTERNATIONAL, null, at(105)));
        BothWays rows = rows();
        assertThat(rows.rows(CARD.formatted(SUN.value())))
                .containsExactly("person t - - - international - potential bo 3");
        assertThat(rows.rows("select reviewed_at = '%s', review_due = '%s' from card where kind = 'person'"
                        .formatted(at(5), at(105))))
                .containsExactly("t t");
        assertThat(rows.rows("select owner, detailed_by from contact where contact = '%s'".formatted(SUN.value())))
                .containsExactly("ann customer.person-corrected");
    }
}

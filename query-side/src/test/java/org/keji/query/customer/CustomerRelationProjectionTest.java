package org.keji.query.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.ContactEvent.ContactConcernsNoted;
import org.keji.kernel.customer.ContactEvent.ContactCorrected;
import org.keji.kernel.customer.ContactEvent.ContactDeparted;
import org.keji.kernel.customer.ContactEvent.ContactHandedOver;
import org.keji.kernel.customer.ContactEvent.ContactRegistered;
import org.keji.kernel.customer.ContactEvent.ContactRoleStated;
import org.keji.kernel.customer.ContactEvent.ContactStageChanged;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.DecisionRole;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.RelationEvent.CreditChanged;
import org.keji.kernel.customer.RelationEvent.CustomerMarked;
import org.keji.kernel.customer.RelationEvent.FunnelMoved;
import org.keji.kernel.customer.RelationEvent.KeyListed;
import org.keji.kernel.customer.RelationEvent.KeyUnlisted;
import org.keji.kernel.customer.RelationEvent.PortfolioPlaced;
import org.keji.kernel.customer.Side;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.TeamMember;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: who looks after a customer, how it is classified, and who works there. */
class CustomerRelationProjectionTest extends Cards {

    @Test
    void whoLooksAfterACustomerChangesWhenItIsAccepted() throws Exception {
        then(new CustomerHandOverOffered(id, at(1), "bo"));
        then(new CustomerHandOverDeclined(id, at(2)));
        then(new CustomerHandOverOffered(id, at(3), "cy"));
        then(new TeamNamed(id, at(4), List.of(new TeamMember("claims", "dan"), new TeamMember("finance", "eve"))));
        then(new CustomerHandOverAccepted(id, at(5), "cy"));
        BothWays rows = rows();
        assertThat(rows.rows("select account_manager, offered_to, team, version from card"))
                .containsExactly("cy - {claims=dan,finance=eve} 6");
        assertThat(rows.rows("account_manager, offered_to, team", "card", at(1), 6))
                .containsExactly("ann bo {}");
        assertThat(rows.rows("account_manager, offered_to, team", "card", at(2), 6))
                .containsExactly("ann - {}");
        assertThat(rows.rows("account_manager, offered_to, team", "card", at(4), 6))
                .containsExactly("ann cy {claims=dan,finance=eve}");
    }

    @Test
    void eachClassificationChangesWhatItSaysAndNothingElse() throws Exception {
        then(new KeyListed(id, at(1), "Ports"));
        then(new FunnelMoved(id, at(2), FunnelStage.SCREENED));
        then(new CreditChanged(id, at(3), Credit.GOOD, 30, new BigDecimal("2.5")));
        then(new PortfolioPlaced(id, at(4), Side.HIGH, Side.LOW, Quadrant.QUESTION_MARK));
        then(new CustomerMarked(id, at(5), true, true, false));
        then(new KeyUnlisted(id, at(6)));
        BothWays rows = rows();
        String shown = "key_list, funnel, credit, credit_days, discount, attractiveness, our_position, quadrant, vip,"
                + " green_channel, on_site_service";
        assertThat(rows.rows("select " + shown + " from card"))
                .containsExactly("- screened good 30 2.50 high low question-mark t t f");
        assertThat(rows.rows(shown, "card", at(5), 7))
                .containsExactly("Ports screened good 30 2.50 high low question-mark t t f");
        assertThat(rows.rows(shown, "card", at(0), 7)).containsExactly("- identified ordinary 0 0.00 - - - f f f");
    }

    @Test
    void aContactIsKeptAsItWasSaidAndSealed() throws Exception {
        then(new ContactRegistered(id, at(1), SUN, SEALED, "ann"));
        then(new ContactRoleStated(id, at(2), SUN, DecisionRole.COACH, LocalDate.parse("2026-05-04"), null));
        then(new ContactStageChanged(id, at(3), SUN, ContactStage.INTERESTED));
        then(new ContactHandedOver(id, at(4), SUN, "bo"));
        then(new ContactConcernsNoted(id, at(5), SUN, Personal.sealed(envelope("concerns"))));
        then(new ContactCorrected(id, at(6), SUN, SEALED));
        then(new ContactDeparted(id, at(7), SUN));
        BothWays rows = rows();
        String shown = "owner, stage, role, role_from, role_until, there, detailed_by, concerns is null";
        assertThat(rows.rows("select " + shown + " from contact where owner <> 'zoe'"))
                .containsExactly("bo interested coach 2026-05-04 - f customer.contact-corrected f");
        assertThat(rows.rows("select customer_id = '%s', since = '%s' from contact where owner <> 'zoe'"
                        .formatted(id, at(1))))
                .containsExactly("t t");
        assertThat(rows.rows("select details ->> 'field', concerns ->> 'field' from contact where owner <> 'zoe'"))
                .containsExactly("details concerns");
        assertThat(rows.rows(shown, "contact", at(1), 8))
                .containsExactly("ann aware - - - t customer.contact-registered t");
        assertThat(rows.rows("select version from card")).containsExactly("8");
    }
}

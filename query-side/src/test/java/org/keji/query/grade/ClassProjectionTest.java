package org.keji.query.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.FigureRead;
import org.keji.kernel.customer.GradeEvent.CustomerGraded;
import org.keji.kernel.customer.GradeEvent.GradeOverridden;
import org.keji.kernel.customer.GradeEvent.GradeReleased;
import org.keji.kernel.customer.GradeEvent.LifecycleCorrected;
import org.keji.kernel.customer.GradeEvent.LifecycleReleased;
import org.keji.kernel.customer.Lifecycle;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.RelationEvent.CustomerMarked;
import org.keji.kernel.customer.RelationEvent.PortfolioPlaced;
import org.keji.kernel.customer.Side;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.TeamMember;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: what customers are classified by, however it came to be written. */
class ClassProjectionTest {

    private static final CustomerId ID = customer(1);
    private static final CustomerId OTHER = customer(2);
    private static final String GRADE = "grade, computed, overridden, figures, known_to";

    /** Somebody else is graded and buys, so that no table is without a row. */
    private final Trade trade = new Trade()
            .registered(1, "ann", 0)
            .registered(2, "zoe", 0)
            .recorded(9, 2, 1, "7", "1", null)
            .then(graded(OTHER, 1, "low", "1.00"));

    private static CustomerGraded graded(CustomerId id, int day, String grade, String profit) {
        return new CustomerGraded(
                id,
                midnight(day),
                "value",
                grade,
                List.of(new FigureRead("profit", profit), new FigureRead("years", "0")),
                day);
    }

    private BothWays rows() throws Exception {
        return new BothWays(new ClassProjection().customerClasses(), trade.events());
    }

    @Test
    void aGradeCarriesItsFiguresAndHoldsUntilAnotherIsSaid() throws Exception {
        trade.then(graded(ID, 2, "middle", "9.00"))
                .then(new GradeOverridden(ID, midnight(3), "value", "high"))
                .then(graded(ID, 4, "low", "2.00"))
                .then(new GradeReleased(ID, midnight(5), "value"));
        BothWays rows = rows();
        assertThat(rows.rows("select " + GRADE + " from grade where customer_id = '%s'".formatted(ID)))
                .containsExactly("low low f {profit=2.00,years=0} 4");
        assertThat(rows.rows(GRADE, "grade", midnight(2), 99))
                .containsExactly("low low f {profit=1.00,years=0} 1", "middle middle f {profit=9.00,years=0} 2");
        assertThat(rows.rows(GRADE, "grade", midnight(4), 99))
                .as("computed beside what was said")
                .containsExactly("high low t {profit=2.00,years=0} 4", "low low f {profit=1.00,years=0} 1");
    }

    @Test
    void eachClassificationChangesWhatItSaysAndNothingElse() throws Exception {
        Card card = new Card("Haven", null, "Ports", CustomerSize.LARGE, Territory.INTERNATIONAL, null, null, null);
        trade.then(new CardCorrected(ID, midnight(1), card, midnight(400)))
                .then(new CustomerMarked(ID, midnight(2), true, false, false))
                .then(new PortfolioPlaced(ID, midnight(3), Side.HIGH, Side.HIGH, Quadrant.STAR))
                .then(new TeamNamed(ID, midnight(4), List.of(new TeamMember("claims", "dan"))))
                .then(new CustomerHandOverAccepted(ID, midnight(5), "bo"));
        String shown = "account_manager, size, territory, vip, quadrant, functions, version, position";
        BothWays rows = rows();
        assertThat(rows.rows("select " + shown + " from customer where customer_id = '%s'".formatted(ID)))
                .containsExactly("bo large international t star {claims} 6 9");
        assertThat(rows.rows("account_manager, size, vip, quadrant, functions", "customer", midnight(0), 99))
                .containsExactly("ann small f - {}", "zoe small f - {}");
    }

    @Test
    void whatWasSaidOfTheLifeOfARelationEndsWhereItTurns() throws Exception {
        trade.then(new LifecycleCorrected(ID, midnight(1), Lifecycle.DECLINE))
                .deactivated(1, 2)
                .then(new LifecycleCorrected(ID, midnight(3), Lifecycle.LONG_LASTING))
                .reactivated(1, 4)
                .then(new LifecycleCorrected(ID, midnight(5), Lifecycle.STABLE))
                .then(new LifecycleReleased(ID, midnight(6)))
                .then(new CustomerMerged(ID, midnight(7), OTHER));
        String shown = "active, left_at = '%s', lifecycle".formatted(midnight(2));
        String others = "t - -";
        BothWays rows = rows();
        assertThat(rows.rows(shown, "customer", midnight(1), 99)).containsExactlyInAnyOrder("t - decline", others);
        assertThat(rows.rows(shown, "customer", midnight(2), 99)).containsExactlyInAnyOrder("f t -", others);
        assertThat(rows.rows(shown, "customer", midnight(3), 99)).containsExactlyInAnyOrder("f t long-lasting", others);
        assertThat(rows.rows(shown, "customer", midnight(4), 99)).containsExactlyInAnyOrder(others, others);
        assertThat(rows.rows(shown, "customer", midnight(5), 99)).containsExactlyInAnyOrder("t - stable", others);
        assertThat(rows.rows(shown, "customer", midnight(6), 99)).containsExactlyInAnyOrder(others, others);
        assertThat(rows.rows(shown, "customer", midnight(7), 99))
                .as("a duplicate has not left")
                .containsExactlyInAnyOrder("f - -", others);
    }

    @Test
    void aPurchaseCountsAsItIsKnownUntilItIsTakenBack() throws Exception {
        trade.recorded(1, 1, 3, "100", "60", null)
                .corrected(1, 9, 2, "90", "70", null)
                .reversed(1, 10);
        String shown = "purchased_on, amount, cost, counts";
        BothWays rows = rows();
        assertThat(rows.rows("select " + shown + " from purchase where customer_id = '%s'".formatted(ID)))
                .containsExactly("2026-05-03 90.00 70.00 f");
        assertThat(rows.rows("amount, counts", "purchase", midnight(2), 99))
                .containsExactlyInAnyOrder("7.00 t", "90.00 t");
        assertThat(rows.rows("amount, counts", "purchase", midnight(3), 5))
                .containsExactlyInAnyOrder("100.00 t", "7.00 t");
    }
}

package org.keji.query.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.using;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;
import static org.keji.query.purchase.Trade.purchase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** Purchases page by page: which of them are asked for, and who sees them, now and as they stood. */
class PurchaseStoreTest {

    private static final Reach ALL = reach(Scope.ANY);
    private static final PurchaseFilter EVERYTHING = new PurchaseFilter(null, null, null, null, null);

    private final TestDatabase database = InPlace.written(
            new PurchaseProjection().customerValue(),
            new Trade()
                    .registered(1, "ann", 0)
                    .registered(2, "bo", 0)
                    .recorded(1, 1, 3, "10", "1", "INV-1")
                    .recorded(2, 1, 5, "20", "1", null)
                    .recorded(3, 2, 5, "30", "1", "inv-3")
                    .recorded(4, 2, 1, "40", "1", null)
                    .reversed(2, 7)
                    .events());

    private static Reach reach(Scope scope) {
        return new Reach(Actor.person("ann", Set.of(), "Freight"), scope);
    }

    private List<Integer> page(Moment moment, Reach reach, PurchaseFilter filter, @Nullable Place after, int limit)
            throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return PurchaseStore.page(using(connection, SQLDialect.POSTGRES), moment, reach, filter, after, limit)
                    .stream()
                    .map(row -> row.terms().amount().intValue() / 10)
                    .toList();
        }
    }

    private List<Integer> page(Moment moment, Reach reach, PurchaseFilter filter) throws SQLException {
        return page(moment, reach, filter, null, 50);
    }

    private List<Integer> filtered(
            @Nullable String customer,
            @Nullable String reference,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean counts)
            throws SQLException {
        return page(Moment.NOW, ALL, new PurchaseFilter(customer, reference, from, to, counts));
    }

    @Test
    void theNewestDayComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(Moment.NOW, ALL, EVERYTHING)).containsExactly(3, 2, 1, 4);
        assertThat(page(Moment.NOW, ALL, EVERYTHING, null, 1)).containsExactly(3);
        Place after = Place.read(new Place(midnight(5), purchase(3).value()).written(), "purchase");
        assertThat(page(Moment.NOW, ALL, EVERYTHING, after, 50)).containsExactly(2, 1, 4);
    }

    @Test
    void filtersAreExactAndDaysAreIncluded() throws Exception {
        assertThat(filtered(customer(2).value(), null, null, null, null)).containsExactly(3, 4);
        assertThat(filtered(null, "INV-1", null, null, null)).containsExactly(1);
        assertThat(filtered(null, null, day(3), null, null)).containsExactly(3, 2, 1);
        assertThat(filtered(null, null, day(4), day(5), null)).containsExactly(3, 2);
        assertThat(filtered(null, null, null, day(3), null)).containsExactly(1, 4);
        assertThat(filtered(null, null, null, null, true)).containsExactly(3, 1, 4);
        assertThat(filtered(null, null, null, null, false)).containsExactly(2);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> filtered("\0", null, null, null, null));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> filtered(null, null, LocalDate.MIN, null, null));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> filtered(null, null, null, LocalDate.MAX, null));
    }

    @Test
    void anAccountManagerSeesThePurchasesOfTheirOwnCustomers() throws Exception {
        assertThat(page(Moment.NOW, reach(Scope.OWN), EVERYTHING)).containsExactly(2, 1);
        assertThat(page(Moment.NOW, reach(Scope.DEPARTMENT), EVERYTHING)).isEmpty();
        assertThat(page(Moment.NOW, reach(Scope.NONE), EVERYTHING)).isEmpty();
    }

    @Test
    void purchasesAreShownAsTheyStood() throws Exception {
        Moment then = new Moment(midnight(6), null, null);
        assertThat(page(then, ALL, EVERYTHING)).containsExactly(3, 2, 1, 4);
        assertThat(page(then, ALL, new PurchaseFilter(null, null, null, null, true)))
                .containsExactly(3, 2, 1, 4);
        assertThat(page(new Moment(midnight(4), null, null), ALL, EVERYTHING)).containsExactly(1, 4);
        assertThat(page(new Moment(midnight(6), 4L, null), reach(Scope.OWN), EVERYTHING))
                .containsExactly(2, 1);
    }
}

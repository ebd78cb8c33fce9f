package org.keji.query.hospitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.using;
import static org.keji.query.hospitality.Banqueting.meal;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityWithdrawn;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** The ledger page by page: what of it is asked for, who sees it, now and as it stood, and what it adds up to. */
class MealStoreTest {

    private static final Reach ALL = reach("zhao", Scope.ANY);
    private static final Moment BEFORE = new Moment(midnight(5), null, null);

    private final TestDatabase database = InPlace.written(
            new HospitalityProjection().hospitalityLedger(),
            new Banqueting()
                    .registered(1, "ann")
                    .registered(2, "bo")
                    .asked(1, 1, 5, 1, "ann", true)
                    .approved(1, 2)
                    .held(1, 5)
                    .billed(1, 6, "260", "250")
                    .signed(1, 7)
                    .asked(2, 3, 20, 2, "bo", false)
                    .approved(2, 4)
                    .asked(3, 4, 40, null, "bo", false)
                    .asked(4, 4, 9, 1, "ann", false)
                    .then(new HospitalityWithdrawn(meal(4), midnight(5)))
                    .imported(1, 31)
                    .reviewed(32)
                    .signedOff(1, 33)
                    .settled(1, 33, "250")
                    .then(new CustomerHandOverAccepted(customer(2), midnight(34), "ann"))
                    .events());

    private static Reach reach(String who, Scope scope) {
        return new Reach(Actor.person(who, Set.of(), "Sales"), scope);
    }

    private <T> T ask(Function<DSLContext, T> question) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private List<Integer> page(Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit)
            throws SQLException {
        List<MealRow> rows = ask(sql -> MealStore.page(sql, moment, reach, wanted, after, limit));
        return rows.stream()
                .map(row -> Integer.parseInt(
                        row.hospitalityId().substring(row.hospitalityId().length() - 1)))
                .toList();
    }

    private List<Integer> page(MealFilter filter) throws SQLException {
        return page(Moment.NOW, ALL, filter.wanted(ZoneOffset.UTC), null, 50);
    }

    @Test
    void theNewestRequestComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(Moment.NOW, ALL, noCondition(), null, 2)).containsExactly(4, 3);
        Place after = Place.read(new Place(midnight(4), meal(3).value()).written(), "hospitality");
        assertThat(page(Moment.NOW, ALL, noCondition(), after, 50)).containsExactly(2, 1);
    }

    @Test
    void filtersAreExact() throws Exception {
        assertThat(page(new MealFilter(customer(1).value(), null, null, null, null, null, null)))
                .containsExactly(4, 1);
        assertThat(page(new MealFilter(null, "Guests", "bo", "Lotus House", null, null, null)))
                .containsExactly(3, 2);
        assertThat(page(new MealFilter(null, null, null, null, "2026-05", "approved", null)))
                .containsExactly(2);
        assertThat(page(new MealFilter(null, null, null, null, "2026-06", null, null)))
                .containsExactly(3);
        assertThat(page(new MealFilter(null, null, null, null, null, null, true)))
                .containsExactly(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> page(new MealFilter(null, null, null, null, "May", null, null)));
    }

    /** One's own requests, those one arranges, and those of one's customers. */
    @Test
    void aMealIsOfWhoAskedArrangesOrLooksAfterTheCustomer() throws Exception {
        assertThat(page(Moment.NOW, reach("ann", Scope.OWN), noCondition(), null, 50))
                .containsExactly(4, 2, 1);
        assertThat(page(Moment.NOW, reach("bo", Scope.OWN), noCondition(), null, 50))
                .containsExactly(3, 2);
        assertThat(page(Moment.NOW, reach("eve", Scope.OWN), noCondition(), null, 50))
                .hasSize(4);
        assertThat(page(Moment.NOW, reach("cai", Scope.OWN), noCondition(), null, 50))
                .isEmpty();
        boolean isSeen = ask(sql -> MealStore.isIn(sql, reach("bo", Scope.OWN), meal(1).value()));
        assertThat(isSeen).isFalse();
    }

    /** Whoever may see it now may see how it was. */
    @Test
    void howItWasIsSeenByWhoeverSeesItNow() throws Exception {
        assertThat(page(BEFORE, reach("ann", Scope.OWN), noCondition(), null, 50))
                .containsExactly(4, 2, 1);
        MealRow row = ask(sql -> MealStore.find(sql, BEFORE, meal(1).value()).orElseThrow());
        assertThat(row.state()).isEqualTo("held");
    }

    private List<Spending.Sum> sums(Moment moment, String column) throws SQLException {
        Condition may = MealFilter.within(YearMonth.of(2026, 5), ZoneOffset.UTC);
        return ask(sql -> Spending.sums(sql, moment, ALL, may, column));
    }

    @Test
    void aMonthIsAddedUp() throws Exception {
        assertThat(sums(Moment.NOW, "department"))
                .containsExactly(new Spending.Sum("Sales", 2, money("250.00"), money("260.00"), money("250.00"), 1, 0));
        assertThat(sums(BEFORE, "requested_by"))
                .containsExactly(
                        new Spending.Sum("ann", 1, money("250.00"), money("0.00"), money("0.00"), 1, 0),
                        new Spending.Sum("bo", 1, money("250.00"), money("0.00"), money("0.00"), 0, 0));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private List<StatementRow> statements(Reach reach) throws SQLException {
        return ask(sql -> StatementStore.page(sql, Moment.NOW, reach, noCondition(), null, 50));
    }

    @Test
    void billsOfRestaurantsAreSeenByThoseWhoSeeAll() throws Exception {
        assertThat(statements(ALL)).extracting(StatementRow::state).containsExactly("settled");
        assertThat(statements(reach("ann", Scope.OWN))).isEmpty();
        Moment earlier = new Moment(midnight(31), null, null);
        StatementRow row = ask(
                sql -> StatementStore.find(sql, earlier, Banqueting.MAY.value()).orElseThrow());
        assertThat(row.open()).isEqualTo(1);
    }
}

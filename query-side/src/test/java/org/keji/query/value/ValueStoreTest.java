package org.keji.query.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Buying;
import org.keji.kernel.value.Figures;
import org.keji.kernel.value.Money;
import org.keji.kernel.value.Period;
import org.keji.kernel.value.Quintiles;
import org.keji.query.purchase.PurchaseProjection;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.value.ValueStore.Fifths;

/** What SQL adds up and compares is what the plain functions say, now and as it stood. */
class ValueStoreTest {

    private static final int CUSTOMERS = 23;
    private static final Moment THEN = new Moment(midnight(40), null, null);
    private static final Period WINDOW = Period.endingOn(day(59), 30);

    private final Trade trade = new Trade();
    private final Map<Integer, List<Bought>> bought = new HashMap<>();

    private <T> T asked(TestDatabase database, Function<DSLContext, T> question) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private Figures figures(TestDatabase database, Moment moment, String id) throws SQLException {
        return asked(database, sql -> ValueStore.figures(sql, moment, id));
    }

    private TestDatabase written() {
        return InPlace.written(new PurchaseProjection().customerValue(), trade.events());
    }

    /** Purchases of the days 0 to 59, few different amounts, so that many tie; who has number 0 is not served. */
    private void deal() {
        Random dice = new Random(11);
        for (int number = 0; number < CUSTOMERS; number++) {
            trade.registered(number, "ann", 0);
        }
        trade.deactivated(0, 50);
        for (int i = 1; i <= 60; i++) {
            int number = dice.nextInt(CUSTOMERS - 3);
            int on = dice.nextInt(60);
            String amount = String.valueOf(10 * (1 + dice.nextInt(4)));
            trade.recorded(i, number, on, amount, "3.50", null);
            bought.computeIfAbsent(number, _ -> new ArrayList<>())
                    .add(new Bought(day(on), Money.of(new BigDecimal(amount)), new BigDecimal("3.50")));
        }
    }

    private Fifths plain(Period window, int first, Function<List<Bought>, List<Bought>> known) {
        List<Buying> each = new ArrayList<>();
        for (int number = first; number < CUSTOMERS; number++) {
            each.add(Buying.in(window, known.apply(bought.getOrDefault(number, List.of()))));
        }
        return new Fifths(
                Quintiles.of(each.stream().map(Buying::recency).toList()),
                Quintiles.of(each.stream().map(Buying::frequency).toList()),
                Quintiles.of(each.stream().map(Buying::amount).toList()));
    }

    private static void same(Quintiles asked, Quintiles plain) {
        assertThat(asked.n()).isEqualTo(plain.n());
        assertThat(asked.borders())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(plain.borders());
    }

    private static void same(Fifths asked, Fifths plain) {
        same(asked.recency(), plain.recency());
        same(asked.frequency(), plain.frequency());
        same(asked.monetary(), plain.monetary());
    }

    @Test
    void fifthsAreThoseOfThePlainFunction() throws Exception {
        deal();
        TestDatabase database = written();
        same(asked(database, sql -> ValueStore.fifths(sql, Moment.NOW, WINDOW)), plain(WINDOW, 1, all -> all));
        Period before = Period.endingOn(day(40), 30);
        same(
                asked(database, sql -> ValueStore.fifths(sql, THEN, before)),
                plain(
                        before,
                        0,
                        all -> all.stream()
                                .filter(one -> !one.on().isAfter(day(40)))
                                .toList()));
    }

    @Test
    void whatACustomerBoughtIsAddedUpNowAndAsItStood() throws Exception {
        deal();
        TestDatabase database = written();
        for (int number = 0; number < CUSTOMERS; number++) {
            String id = customer(number).value();
            List<Bought> all = bought.getOrDefault(number, List.of());
            assertThat(figures(database, Moment.NOW, id)).isEqualTo(Figures.of(all));
            Period upToThen = new Period(day(0), day(40));
            assertThat(figures(database, THEN, id)).isEqualTo(Figures.within(upToThen, all));
            List<Bought> inWindow = asked(database, sql -> ValueStore.bought(sql, Moment.NOW, id, WINDOW));
            assertThat(Figures.of(inWindow)).isEqualTo(Figures.within(WINDOW, all));
        }
    }

    @Test
    void whatIsReversedOrCorrectedAwayIsComparedNoMore() throws Exception {
        trade.registered(1, "ann", 0)
                .registered(2, "ann", 0)
                .recorded(1, 1, 55, "70", "1", null)
                .recorded(2, 2, 55, "90", "1", null)
                .corrected(1, 58, 56, "80", "1", null)
                .reversed(2, 58);
        TestDatabase database = written();
        Fifths now = asked(database, sql -> ValueStore.fifths(sql, Moment.NOW, WINDOW));
        assertThat(now.monetary().borders())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(80), new BigDecimal(80));
        Moment unreversed = new Moment(midnight(57), null, null);
        Fifths then = asked(database, sql -> ValueStore.fifths(sql, unreversed, WINDOW));
        assertThat(then.monetary().borders())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(80), new BigDecimal(80), new BigDecimal(90), new BigDecimal(90));
        Moment unknown = new Moment(midnight(57), 4L, null);
        Fifths first = asked(database, sql -> ValueStore.fifths(sql, unknown, WINDOW));
        assertThat(first.monetary().borders())
                .usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal(70));
    }

    @Test
    void ofNobodyThereAreNoBorders() throws Exception {
        trade.registered(1, "ann", 0).deactivated(1, 1).recorded(1, 1, 3, "1", "0", null);
        TestDatabase database = written();
        Fifths now = asked(database, sql -> ValueStore.fifths(sql, Moment.NOW, WINDOW));
        assertThat(now.recency().n()).isZero();
        assertThat(figures(database, Moment.NOW, customer(9).value())).isEqualTo(Figures.NONE);
    }
}

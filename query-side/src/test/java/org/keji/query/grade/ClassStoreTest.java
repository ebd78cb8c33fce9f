package org.keji.query.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.using;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.FigureRead;
import org.keji.kernel.customer.GradeEvent.CustomerGraded;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.RelationEvent.CustomerMarked;
import org.keji.kernel.customer.RelationEvent.PortfolioPlaced;
import org.keji.kernel.customer.Side;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.TeamMember;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.value.Period;
import org.keji.query.grade.ClassStore.Share;
import org.keji.query.grade.ClassStore.Then;
import org.keji.query.grade.ClassStore.Wanted;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;

/** Classes of customers asked for: by what tables say, by what follows from the day, page by page, and by quadrants. */
class ClassStoreTest {

    private static final Instant TODAY = midnight(60);
    private static final Reach ALL = reach(Scope.ANY);
    private static final ClassFilter ANY = filter(null, null, null, null);

    /** 1: strategic, a star; 2: large, low value, once ann's; 3: neither, buys little; 4: out of service. */
    private final TestDatabase database = InPlace.written(
            new ClassProjection().customerClasses(),
            new Trade()
                    .registered(1, "ann", -400)
                    .registered(2, "ann", 1)
                    .registered(3, "ann", 2)
                    .registered(4, "ann", 3)
                    .then(new CustomerMarked(customer(1), midnight(4), true, false, false))
                    .then(new PortfolioPlaced(customer(1), midnight(4), Side.HIGH, Side.HIGH, Quadrant.STAR))
                    .then(new TeamNamed(
                            customer(1),
                            midnight(4),
                            List.of(new TeamMember("claims", "dan"), new TeamMember("finance", "eve"))))
                    .recorded(1, 2, 5, "1000000", "999000", null)
                    .recorded(2, 3, 6, "70", "1", null)
                    .recorded(3, 3, 7, "30", "1", null)
                    .recorded(4, 3, 8, "5", "1", null)
                    .reversed(4, 9)
                    .then(new CustomerGraded(
                            customer(2), midnight(10), "value", "low", List.of(new FigureRead("profit", "1000.00")), 1))
                    .deactivated(4, 11)
                    .then(new CustomerHandOverAccepted(customer(2), midnight(12), "bo"))
                    .events());

    private static ClassFilter filter(
            @Nullable String scheme, @Nullable String grade, @Nullable String group, @Nullable String years) {
        return new ClassFilter(scheme, grade, group, years, null, null, null);
    }

    private static Reach reach(Scope scope) {
        return new Reach(Actor.person("ann", Set.of(), "Freight"), scope);
    }

    private <T> T asked(Function<DSLContext, T> question) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private static Then then(Moment moment) {
        Instant asOf = moment.asOf();
        return new Then(moment, asOf == null ? TODAY : asOf, new ShippedBooks().named("standard"));
    }

    private List<Integer> page(Moment moment, Reach reach, Wanted wanted) throws SQLException {
        return asked(sql -> ClassStore.page(sql, then(moment), reach, wanted)).stream()
                .map(one -> number(one.customer()))
                .toList();
    }

    private List<Share> portfolio(Moment moment, Reach reach, Period window) throws SQLException {
        return asked(sql -> ClassStore.portfolio(sql, moment, reach, window));
    }

    private List<Integer> page(ClassFilter filter) throws SQLException {
        return page(Moment.NOW, ALL, new Wanted(filter, true, null, 50));
    }

    private static int number(ClassedRow row) {
        for (int number = 1; number <= 4; number++) {
            if (customer(number).value().equals(row.customerId())) {
                return number;
            }
        }
        throw new IllegalStateException("Nobody is called " + row.customerId());
    }

    @Test
    void theNewestRegistrationComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(ANY)).containsExactly(3, 2, 1);
        assertThat(page(Moment.NOW, ALL, new Wanted(ANY, true, null, 2))).containsExactly(3, 2);
        ClassedRow second = asked(
                sql -> ClassStore.find(sql, Moment.NOW, customer(2).value()).orElseThrow());
        assertThat(page(Moment.NOW, ALL, new Wanted(ANY, true, second.place(), 2)))
                .containsExactly(1);
        assertThat(page(Moment.NOW, ALL, new Wanted(ANY, false, null, 2))).containsExactly(4);
    }

    @Test
    void whatTablesSayAndWhatFollowsFromTheDayAreAskedForTogether() throws Exception {
        assertThat(page(filter("value", null, null, null))).containsExactly(2);
        assertThat(page(filter("value", "low", "large", "new"))).containsExactly(2);
        assertThat(page(filter("value", "high", null, null))).isEmpty();
        assertThat(page(filter(null, null, "strategic", "established"))).containsExactly(1);
        assertThat(page(filter(null, null, "medium-small-micro", null))).containsExactly(3);
        assertThat(page(new ClassFilter(null, null, null, null, "exploration", null, null)))
                .containsExactly(3, 2, 1);
        assertThat(page(new ClassFilter(null, null, null, null, "decline", null, null)))
                .isEmpty();
        assertThat(page(new ClassFilter(null, null, null, null, null, "star", null)))
                .containsExactly(1);
        assertThatThrownBy(() -> filter(null, "low", null, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoseTeamLacksAFunctionIsFound() throws Exception {
        ClassFilter gaps = new ClassFilter(null, null, null, null, null, null, true);
        assertThat(page(gaps)).containsExactly(2, 1);
        List<Classing> found =
                asked(sql -> ClassStore.page(sql, then(Moment.NOW), ALL, new Wanted(gaps, true, null, 50)));
        assertThat(found)
                .extracting(Classing::missing)
                .containsExactly(
                        List.of("underwriting", "claims", "promotion", "finance"),
                        List.of("underwriting", "promotion"));
    }

    @Test
    void classesAreOfTheMomentAskedAbout() throws Exception {
        Moment before = new Moment(midnight(4).plusSeconds(1), null, null);
        assertThat(page(before, ALL, new Wanted(filter(null, null, "large", null), true, null, 50)))
                .as("nobody had bought anything")
                .isEmpty();
        assertThat(page(before, ALL, new Wanted(ANY, true, null, 50))).containsExactly(4, 3, 2, 1);
        assertThat(page(before, reach(Scope.OWN), new Wanted(ANY, true, null, 50)))
                .as("whoever sees a customer now")
                .containsExactly(4, 3, 1);
        assertThat(page(Moment.NOW, reach(Scope.OWN), new Wanted(ANY, true, null, 50)))
                .containsExactly(3, 1);
        assertThat(page(Moment.NOW, reach(Scope.NONE), new Wanted(ANY, true, null, 50)))
                .isEmpty();
    }

    @Test
    void thePortfolioCountsWhoIsServedAndWhatTheyBring() throws Exception {
        Period window = new Period(day(6), day(60));
        assertThat(portfolio(Moment.NOW, ALL, window))
                .containsExactlyInAnyOrder(
                        new Share("star", 1, new BigDecimal("0.00")), new Share(null, 2, new BigDecimal("100.00")));
        assertThat(portfolio(Moment.NOW, reach(Scope.OWN), window))
                .containsExactlyInAnyOrder(
                        new Share("star", 1, new BigDecimal("0.00")), new Share(null, 1, new BigDecimal("100.00")));
        Moment before = new Moment(midnight(6), null, null);
        assertThat(portfolio(before, ALL, new Period(day(0), day(60))))
                .containsExactlyInAnyOrder(
                        new Share("star", 1, new BigDecimal("0.00")), new Share(null, 3, new BigDecimal("1000070.00")));
    }
}

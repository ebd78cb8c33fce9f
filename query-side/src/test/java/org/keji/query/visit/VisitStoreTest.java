package org.keji.query.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.using;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;
import static org.keji.query.visit.Round.plan;
import static org.keji.query.visit.Round.visit;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** The history page by page: what of it is asked for, and who sees it. */
class VisitStoreTest {

    private static final Reach ALL = reach(Scope.ANY);
    private static final VisitFilter EVERYTHING = filter(null, null, null, null, null);

    private final TestDatabase database = InPlace.written(
            new VisitProjection().visitHistory(),
            new Round()
                    .registered(1, "ann", 0)
                    .opened("ann", 1)
                    .planned("ann", 1, 1, 1, 10)
                    .planned("ann", 2, 2, 1, 12)
                    .planned("ann", 3, 1, 1, 14)
                    .opened("bo", 2)
                    .planned("bo", 4, 3, 2, 12)
                    .submitted("ann", 2)
                    .approved("ann", 3)
                    .started("ann", 4)
                    .made("ann", 1, 10)
                    .reported("ann", 1, 10, true, true)
                    .told("ann", 1, 1, "Billing", 10)
                    .told("ann", 1, 2, "Logistics", 10)
                    .answered("ann", 1, 2, 11, true)
                    .made("ann", 2, 12)
                    .postponed("ann", 3, 14)
                    .events());

    private static Reach reach(Scope scope) {
        return new Reach(Actor.person("ann", Set.of(), "Freight"), scope);
    }

    private static VisitFilter filter(
            @Nullable String customer,
            @Nullable String state,
            @Nullable Boolean late,
            @Nullable Boolean urgent,
            @Nullable Boolean toBePlanned) {
        return new VisitFilter(customer, null, null, null, state, null, null, late, urgent, toBePlanned);
    }

    private <T> T ask(Function<DSLContext, T> question) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private <T> List<T> lines(Function<DSLContext, List<T>> question) throws SQLException {
        return ask(question);
    }

    private <T> Optional<T> one(Function<DSLContext, Optional<T>> question) throws SQLException {
        return ask(question);
    }

    private List<Integer> page(Moment moment, Reach reach, VisitFilter filter, @Nullable Place after, int limit)
            throws SQLException {
        return ask(sql -> VisitStore.page(sql, moment, reach, filter.wanted(midnight(20)), after, limit)).stream()
                .map(entry -> number(entry.row().visitId()))
                .toList();
    }

    private static int number(String visit) {
        return Integer.parseInt(visit.substring(visit.length() - 1));
    }

    private List<Integer> page(VisitFilter filter) throws SQLException {
        return page(Moment.NOW, ALL, filter, null, 50);
    }

    @Test
    void theLatestDayComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(EVERYTHING)).containsExactly(3, 4, 2, 1);
        assertThat(page(Moment.NOW, ALL, EVERYTHING, null, 2)).containsExactly(3, 4);
        Place after = Place.read(new Place(midnight(12), visit(4).value()).written(), "visit");
        assertThat(page(Moment.NOW, ALL, EVERYTHING, after, 50)).containsExactly(2, 1);
    }

    @Test
    void filtersAreExactAndDaysAreIncluded() throws Exception {
        assertThat(page(filter(customer(1).value(), null, null, null, null))).containsExactly(3, 1);
        assertThat(page(filter(null, "ended", null, null, null))).containsExactly(2);
        assertThat(page(filter(null, null, true, null, null))).as("late").containsExactly(2);
        assertThat(page(filter(null, null, false, null, null))).as("not late").containsExactly(3, 4, 1);
        assertThat(page(filter(null, null, null, true, null))).as("urgent").containsExactly(1);
        assertThat(page(filter(null, null, null, null, true)))
                .as("to be planned: postponed, and agreed for June")
                .containsExactly(3, 1);
        assertThat(page(new VisitFilter(
                        null, "bo", "north-3", plan("bo").value(), null, day(12), day(12), null, null, null)))
                .containsExactly(4);
        assertThat(page(new VisitFilter(null, "ann", null, null, null, day(12), day(13), null, null, null)))
                .containsExactly(2);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> filter("\0", null, null, null, null));
    }

    @Test
    void anAccountManagerSeesTheirOwnPlans() throws Exception {
        assertThat(page(Moment.NOW, reach(Scope.OWN), EVERYTHING, null, 50)).containsExactly(3, 2, 1);
        assertThat(page(Moment.NOW, reach(Scope.DEPARTMENT), EVERYTHING, null, 50))
                .isEmpty();
        assertThat(lines(sql -> PlanStore.page(sql, Moment.NOW, reach(Scope.OWN), noCondition(), null, 9)))
                .extracting(PlanRow::accountManager)
                .containsExactly("ann");
        Moment then = new Moment(midnight(10), null, null);
        assertThat(page(then, reach(Scope.OWN), filter(null, "reported", null, null, null), null, 50))
                .containsExactly(1);
        Moment before = new Moment(midnight(9), null, null);
        assertThat(page(before, reach(Scope.OWN), filter(null, "planned", null, null, null), null, 50))
                .containsExactly(3, 2, 1);
    }

    @Test
    void aPlanIsFoundWithItsVisitsInOrder() throws Exception {
        assertThat(lines(sql -> VisitStore.ofPlan(sql, Moment.NOW, plan("ann").value())))
                .extracting(entry -> number(entry.row().visitId()))
                .containsExactly(1, 2, 3);
        assertThat(one(sql -> PlanStore.find(sql, Moment.NOW, plan("ann").value())))
                .map(PlanRow::state)
                .contains("running");
        assertThat(one(sql -> PlanStore.find(sql, Moment.NOW, plan("zoe").value())))
                .isEmpty();
        assertThat(lines(sql -> VisitStore.steps(sql, Moment.NOW, visit(1).value())))
                .extracting(StepRow::what)
                .containsExactly(
                        "visit.planned",
                        "visit.started",
                        "visit.ended",
                        "visit.reported",
                        "visit.finding-passed-on",
                        "visit.finding-passed-on",
                        "visit.finding-answered");
        assertThat(one(sql -> VisitStore.find(sql, Moment.NOW, visit(9).value())))
                .isEmpty();
    }

    @Test
    void aMonthIsMeasuredAndWhoWaitsIsNamed() throws Exception {
        List<VisitStore.Entry> month =
                ask(sql -> VisitStore.ofPlan(sql, Moment.NOW, plan("ann").value()));
        List<Interval> intervals = ask(sql -> FrequencyStore.of(sql, Moment.NOW, "ann"));
        PolicyEdition book = new ShippedBooks().named("standard");
        MeasuresView may = MeasuresView.of("ann", YearMonth.of(2026, 5), month, intervals, book, midnight(20));
        assertThat(may.measures().planned()).isEqualTo(3);
        assertThat(may.measures().done()).isEqualTo(2);
        assertThat(may.measures().postponed()).isEqualTo(1);
        assertThat(may.measures().completion()).isEqualByComparingTo("0.6667");
        assertThat(may.reportsLate()).isEqualTo(1);
        assertThat(may.training()).isEqualTo(new Training("PT1H", "PT2H", 1, 1, 1, new BigDecimal("1.0000")));
        assertThat(may.satisfaction()).isEqualTo(new Voiced(1, new BigDecimal("4.00")));
        assertThat(may.nextLeftOpen()).isZero();
        assertThat(may.concentration()).isEqualTo(Concentration.of(List.of("a", "b")));
        assertThat(may.visits()).hasSize(3);
        assertThat(may.served()).isEqualTo(1);
        assertThat(may.waiting()).isEmpty();
        MeasuresView later = MeasuresView.of("ann", YearMonth.of(2026, 5), month, intervals, book, midnight(10 + 367));
        assertThat(later.waiting())
                .extracting(MeasuresView.Waiting::customerId, MeasuresView.Waiting::dueAt)
                .containsExactly(tuple(customer(1).value(), midnight(10 + 366)));
    }

    @Test
    void whoIsVisitedAgainAndAgainShows() {
        assertThat(Concentration.of(List.of())).isEqualTo(new Concentration(0, null, null));
        assertThat(Concentration.of(List.of("a", "a", "a", "b", "c", "d", "e", "f")))
                .as("six customers: a fifth of them are two")
                .isEqualTo(new Concentration(6, new BigDecimal("0.5000"), new BigDecimal("0.2188")));
    }

    @Test
    void plansAndProspectsAreLeafedThrough() throws Exception {
        List<PlanRow> plans = ask(sql -> PlanStore.page(sql, Moment.NOW, ALL, noCondition(), null, 9));
        assertThat(plans).extracting(PlanRow::accountManager).containsExactly("bo", "ann");
        assertThat(lines(sql -> PlanStore.page(
                        sql, Moment.NOW, ALL, noCondition(), plans.getFirst().place(), 9)))
                .extracting(PlanRow::accountManager)
                .containsExactly("ann");
        List<ProspectRow> met = ask(sql -> VisitStore.prospects(sql, Moment.NOW, ALL, noCondition(), null, 9));
        assertThat(met).extracting(ProspectRow::organisation).containsExactly("Pier Eight", "Pier Seven");
        assertThat(lines(sql -> VisitStore.prospects(
                        sql, Moment.NOW, ALL, noCondition(), met.getFirst().place(), 9)))
                .extracting(ProspectRow::organisation)
                .containsExactly("Pier Seven");
    }
}

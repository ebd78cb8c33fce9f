package org.keji.query.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.forum.Assembly.forum;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.forum.ForumEvent.ForumCancelled;
import org.keji.kernel.forum.HalfYear;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** The register page by page: what of it is asked for, and who sees it, now and as it stood. */
class ForumStoreTest {

    private static final Reach ALL = reach("zhao", Scope.ANY);
    private static final ForumFilter EVERYTHING = filter(null, null, null, null);
    private static final Moment BEFORE = new Moment(midnight(19), null, null);

    private final TestDatabase database = InPlace.written(
            new ForumProjection().forumRegister(),
            new Assembly()
                    .registered(1, "ann")
                    .registered(2, "ann")
                    .registered(3, "bo")
                    .registered(4, "bo")
                    .planned(1, 1, 10)
                    .drawn(1, 2, 1, 2, "ann")
                    .held(1, 10, 1)
                    .asked(1, 10, 1, 1, "Freight")
                    .asked(1, 10, 2, null, "Billing")
                    .answered(1, 12, 1, true)
                    .minuted(1, 12)
                    .planned(2, 5, 20)
                    .drawn(2, 5, 3, 4, "bo")
                    .declined(2, 6, 3, 4)
                    .held(2, 20, 4)
                    .planned(3, 5, 80)
                    .planned(4, 6, 40)
                    .then(new ForumCancelled(forum(4), midnight(7)))
                    .then(new CustomerHandOverAccepted(customer(4), midnight(21), "ann"))
                    .events());

    private static Reach reach(String who, Scope scope) {
        return new Reach(Actor.person(who, Set.of(), "Freight"), scope);
    }

    private static ForumFilter filter(
            @Nullable String halfYear, @Nullable String state, @Nullable String owes, @Nullable Boolean overdue) {
        return new ForumFilter(halfYear, state, null, owes, null, overdue);
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

    private boolean sees(String who, int forum) throws SQLException {
        return ask(
                sql -> ForumStore.isIn(sql, reach(who, Scope.OWN), forum(forum).value()));
    }

    private Map<String, Integer> held(Moment moment, HalfYear from, HalfYear until) throws SQLException {
        return ask(sql -> ForumStore.held(sql, moment, from, until));
    }

    private List<Integer> page(Moment moment, Reach reach, ForumFilter filter, @Nullable Place after, int limit)
            throws SQLException {
        List<ForumRow> rows =
                ask(sql -> ForumStore.page(sql, moment, reach, filter.wanted(moment, midnight(23)), after, limit));
        return rows.stream()
                .map(row ->
                        Integer.parseInt(row.forumId().substring(row.forumId().length() - 1)))
                .toList();
    }

    private List<Integer> page(ForumFilter filter) throws SQLException {
        return page(Moment.NOW, ALL, filter, null, 50);
    }

    @Test
    void theNewestPlanComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(EVERYTHING)).containsExactly(4, 3, 2, 1);
        assertThat(page(Moment.NOW, ALL, EVERYTHING, null, 2)).containsExactly(4, 3);
        Place after = Place.read(new Place(midnight(5), forum(3).value()).written(), "forum");
        assertThat(page(Moment.NOW, ALL, EVERYTHING, after, 50)).containsExactly(2, 1);
    }

    @Test
    void filtersAreExact() throws Exception {
        assertThat(page(filter("2026-H2", null, null, null))).containsExactly(3);
        assertThat(page(filter(null, "held", null, null))).containsExactly(2, 1);
        assertThat(page(filter(null, null, "Billing", null))).containsExactly(1);
        assertThat(page(filter(null, null, "Freight", null)))
                .as("it has answered")
                .isEmpty();
        assertThat(page(new ForumFilter(null, null, customer(3).value(), null, null, null)))
                .as("who declined was invited")
                .containsExactly(2);
        assertThat(page(new ForumFilter(null, null, null, null, "tang", null))).hasSize(4);
        assertThat(page(new ForumFilter(null, null, null, null, "zhao", null))).isEmpty();
        assertThat(page(filter(null, null, null, false))).hasSize(4);
    }

    /** On the 23rd day: minutes of the second are due on the 27th, the answer of the first on the 24th. */
    @Test
    void whatIsLateDependsOnWhenOneLooks() throws Exception {
        ForumFilter overdue = filter(null, null, null, true);
        assertThat(page(overdue)).isEmpty();
        List<ForumRow> later =
                ask(sql -> ForumStore.page(sql, Moment.NOW, ALL, overdue.wanted(Moment.NOW, midnight(25)), null, 50));
        assertThat(later).extracting(ForumRow::forumId).containsExactly(forum(1).value());
        List<ForumRow> still =
                ask(sql -> ForumStore.page(sql, Moment.NOW, ALL, overdue.wanted(Moment.NOW, midnight(28)), null, 50));
        assertThat(still).hasSize(2);
    }

    @Test
    void anAccountManagerSeesThoseToWhichTheirCustomersWereInvited() throws Exception {
        assertThat(page(Moment.NOW, reach("ann", Scope.OWN), EVERYTHING, null, 50))
                .as("hers since, and hers from the first")
                .containsExactly(2, 1);
        assertThat(page(Moment.NOW, reach("bo", Scope.OWN), EVERYTHING, null, 50))
                .as("who declined is still his")
                .containsExactly(2);
        assertThat(page(Moment.NOW, reach("cai", Scope.OWN), EVERYTHING, null, 50))
                .isEmpty();
        assertThat(sees("ann", 2)).isTrue();
        assertThat(sees("bo", 1)).isFalse();
    }

    @Test
    void aDepartmentSeesThoseAtWhichItWasAsked() throws Exception {
        assertThat(page(Moment.NOW, reach("qian", Scope.DEPARTMENT), EVERYTHING, null, 50))
                .containsExactly(1);
        assertThat(page(Moment.NOW, reach("qian", Scope.NONE), EVERYTHING, null, 50))
                .isEmpty();
    }

    /** Whoever may see it now may see how it was, and nobody else. */
    @Test
    void howItWasIsSeenByWhoeverSeesItNow() throws Exception {
        assertThat(page(BEFORE, reach("ann", Scope.OWN), EVERYTHING, null, 50)).containsExactly(2, 1);
        assertThat(page(BEFORE, ALL, filter(null, "invited", null, null), null, 50))
                .containsExactly(2);
        assertThat(one(sql -> ForumStore.find(sql, BEFORE, forum(2).value())))
                .hasValueSatisfying(row -> assertThat(row.meeting()).isNull());
    }

    @Test
    void whatBelongsToAForumIsInOrder() throws Exception {
        String second = forum(2).value();
        assertThat(lines(sql -> ForumStore.guests(sql, Moment.NOW, second)))
                .extracting(GuestRow::state)
                .containsExactly("declined", "came");
        assertThat(lines(sql -> ForumStore.guests(sql, BEFORE, second)))
                .extracting(GuestRow::state)
                .containsExactly("declined", "invited");
        assertThat(lines(sql -> ForumStore.strata(sql, Moment.NOW, second)))
                .extracting(StratumRow::customers)
                .containsExactly(2);
        assertThat(lines(sql -> ForumStore.questions(sql, Moment.NOW, forum(1).value())))
                .extracting(QuestionRow::question)
                .containsExactly(1, 2);
    }

    @Test
    void halfYearsCountTheForumsThatTookPlace() throws Exception {
        HalfYear first = new HalfYear(2026, 1);
        HalfYear second = new HalfYear(2026, 2);
        assertThat(held(Moment.NOW, first, second)).isEqualTo(Map.of("2026-H1", 2));
        assertThat(held(BEFORE, first, second)).isEqualTo(Map.of("2026-H1", 1));
        assertThat(held(Moment.NOW, second, second)).isEmpty();
    }
}

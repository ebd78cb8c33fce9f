package org.keji.query.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.using;
import static org.keji.query.permit.Callers.MARKS;
import static org.keji.query.permit.Callers.hour;
import static org.keji.query.permit.Callers.permit;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;

import java.sql.Connection;
import java.sql.SQLException;
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
import org.keji.kernel.permit.NoticeEvent.WordGiven;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.search.PersonSought;

/** Permits page by page, visitors by who they are and where, and what the gate asks. */
class PermitStoreTest {

    private static final Reach ALL = reach("zhao", Scope.ANY);
    private static final Moment BEFORE = new Moment(midnight(4), null, null);

    private final TestDatabase database = InPlace.written(
            Callers.model(),
            new Callers()
                    .registered(1, "ann")
                    .applied(1, 1, TourKind.KEY, 1, 10, "bo")
                    .named(1, midnight(1), 1, "Sun Li")
                    .named(1, midnight(1), 2, "Qian Wei")
                    .reviewed(1, 2, true)
                    .granted(1, 3, 10)
                    .noticed(1, 3, "Freight", "Billing")
                    .acknowledged(1, hour(3, 4), "Billing")
                    .applied(2, 2, TourKind.GROUP, null, 20, "cai")
                    .named(2, midnight(2), 1, "Sun Li")
                    .reviewed(2, 3, true)
                    .applied(3, 4, TourKind.ORDINARY, null, 30, "ann")
                    .named(3, midnight(4), 1, "Sun Li")
                    .granted(3, 5, 30)
                    .then(new WordGiven(permit(3), midnight(5), midnight(5), List.of("Freight"), midnight(6)))
                    .walkedIn(4, hour(9, 8))
                    .named(4, hour(9, 8), 1, "Zhou")
                    .entered(1, hour(10, 9), 1, "B-1")
                    .entered(1, hour(10, 9), 2, "B-2")
                    .left(1, hour(10, 11), 2, "B-2")
                    .events());

    private static Reach reach(String who, Scope scope) {
        return new Reach(Actor.person(who, Set.of(), "Freight"), scope);
    }

    private <T> T ask(Function<DSLContext, T> question) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private static int number(String permit) {
        return Integer.parseInt(permit.substring(permit.length() - 1));
    }

    private List<Integer> page(Moment moment, Reach reach, PermitFilter filter, @Nullable Place after)
            throws SQLException {
        List<PermitRow> rows = ask(sql -> PermitStore.page(sql, moment, reach, filter.wanted(), after, 50));
        return rows.stream().map(row -> number(row.permitId())).toList();
    }

    private static PermitFilter filter(@Nullable String state, @Nullable String kind, @Nullable String awaits) {
        return new PermitFilter(null, state, kind, null, null, null, awaits, null, null);
    }

    private List<Integer> awaiting(String what) throws SQLException {
        return page(Moment.NOW, ALL, filter(null, null, what), null);
    }

    private List<String> history(Reach reach, HistoryFilter filter) throws SQLException {
        Condition wanted = filter.wanted();
        List<Named> found = ask(sql -> HistoryStore.page(sql, Moment.NOW, reach, wanted, null, 50));
        return found.stream()
                .map(one ->
                        number(one.permit().permitId()) + " " + one.visitor().visitor())
                .toList();
    }

    private List<String> gate(Function<DSLContext, List<Named>> question) throws SQLException {
        return ask(question).stream()
                .map(one ->
                        number(one.permit().permitId()) + " " + one.visitor().visitor())
                .toList();
    }

    @Test
    void theNewestApplicationComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(Moment.NOW, ALL, filter(null, null, null), null)).containsExactly(4, 3, 2, 1);
        Place after = Place.read(new Place(midnight(4), permit(3).value()).written(), "visitor-permit");
        assertThat(page(Moment.NOW, ALL, filter(null, null, null), after)).containsExactly(2, 1);
        assertThat(page(BEFORE, ALL, filter("granted", null, null), null)).containsExactly(1);
    }

    @Test
    void filtersAreExact() throws Exception {
        assertThat(page(Moment.NOW, ALL, filter("on-site", null, null), null)).containsExactly(1);
        assertThat(page(Moment.NOW, ALL, filter(null, "group", null), null)).containsExactly(2);
        assertThat(page(
                        Moment.NOW,
                        ALL,
                        new PermitFilter(
                                Callers.number(2).value(), null, null, null, "Authority", "cai", null, null, null),
                        null))
                .containsExactly(2);
        assertThat(page(
                        Moment.NOW,
                        ALL,
                        new PermitFilter(null, null, null, null, null, null, null, hour(10, 12), hour(20, 10)),
                        null))
                .as("both ends of a time")
                .containsExactly(2, 1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> filter(null, null, "nothing"));
    }

    @Test
    void whatItWaitsForIsTheSameInSqlAndInJava() throws Exception {
        assertThat(awaiting("review")).isEmpty();
        assertThat(awaiting("consent")).containsExactly(4);
        assertThat(awaiting("approval")).containsExactly(2);
        assertThat(awaiting("notice")).containsExactly(3);
        assertThat(awaiting("acknowledgement")).containsExactly(1);
        assertThat(awaiting("leaving")).containsExactly(1);
        List<PermitRow> all = ask(sql ->
                PermitStore.page(sql, Moment.NOW, ALL, filter(null, null, null).wanted(), null, 50));
        for (Awaits awaits : Awaits.values()) {
            assertThat(all.stream()
                            .filter(row -> Awaits.of(row).contains(awaits))
                            .map(row -> number(row.permitId())))
                    .as(awaits.code())
                    .containsExactlyElementsOf(awaiting(awaits.code()));
        }
    }

    @Test
    void onesOwnAreThoseOneAppliedForReceivesOrLooksAfter() throws Exception {
        assertThat(page(Moment.NOW, reach("ann", Scope.OWN), filter(null, null, null), null))
                .containsExactly(3, 1);
        assertThat(page(Moment.NOW, reach("bo", Scope.OWN), filter(null, null, null), null))
                .containsExactly(1);
        assertThat(page(Moment.NOW, reach("qian", Scope.DEPARTMENT), filter(null, null, null), null))
                .containsExactly(1);
        assertThat(page(BEFORE, reach("bo", Scope.OWN), filter(null, null, null), null))
                .containsExactly(1);
        boolean isIn = ask(
                sql -> PermitStore.isIn(sql, reach("cai", Scope.OWN), permit(1).value()));
        assertThat(isIn).isFalse();
    }

    @Test
    void visitorsAreFoundByPersonOrganisationAndHost() throws Exception {
        String sun = permit(1).visitor(1).value();
        assertThat(history(ALL, new HistoryFilter(sun, null, null, null, null, null, null, null)))
                .containsExactly("1 1");
        assertThat(history(ALL, new HistoryFilter(null, customer(1).value(), null, null, "left", null, null, null)))
                .containsExactly("1 2");
        assertThat(history(ALL, new HistoryFilter(null, null, "Authority", null, null, false, null, hour(25, 0))))
                .containsExactly("2 1");
        assertThat(history(ALL, new HistoryFilter(null, null, null, "ann", null, null, hour(25, 0), null)))
                .containsExactly("3 1");
        assertThat(history(ALL, new HistoryFilter(null, null, null, null, null, true, null, null)))
                .isEmpty();
        assertThat(history(reach("cai", Scope.OWN), new HistoryFilter(null, null, null, null, null, null, null, null)))
                .containsExactly("2 1");
    }

    @Test
    void theGateFindsByNumberBadgeAndName() throws Exception {
        assertThat(gate(sql -> GateStore.ofPermit(sql, Callers.number(1).value())))
                .containsExactly("1 1", "1 2");
        assertThat(gate(sql -> GateStore.ofBadge(sql, "B-1"))).containsExactly("1 1");
        assertThat(gate(sql -> GateStore.ofBadge(sql, "B-2"))).isEmpty();
        var sun = MARKS.sought(new PersonSought("sun li", null, null));
        assertThat(gate(sql -> GateStore.ofMarks(sql, sun, hour(25, 0))))
                .as("one is inside, one is to come, one is over")
                .containsExactly("1 1", "3 1");
        var nobody = MARKS.sought(new PersonSought("Nobody", null, null));
        assertThat(gate(sql -> GateStore.ofMarks(sql, nobody, hour(0, 0)))).isEmpty();
        assertThat(gate(GateStore::inside)).containsExactly("1 1");
    }

    @Test
    void whatBelongsToAPermitIsInOrder() throws Exception {
        String first = permit(1).value();
        List<VisitorRow> now = ask(sql -> PermitStore.visitors(sql, Moment.NOW, first));
        assertThat(now).extracting(VisitorRow::state).containsExactly("inside", "left");
        List<VisitorRow> then = ask(sql -> PermitStore.visitors(sql, BEFORE, first));
        assertThat(then).extracting(VisitorRow::state).containsExactly("expected", "expected");
        List<PictureRow> pictures = ask(sql -> PermitStore.pictures(sql, Moment.NOW, first));
        List<PublicationRow> publications = ask(sql -> PermitStore.publications(sql, Moment.NOW, first));
        assertThat(pictures).isEmpty();
        assertThat(publications).isEmpty();
    }
}

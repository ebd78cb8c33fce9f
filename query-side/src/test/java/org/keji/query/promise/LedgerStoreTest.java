package org.keji.query.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.readmodel.Life.at;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.query.promise.LedgerStore.Entry;
import org.keji.query.promise.LedgerStore.Wanted;
import org.keji.query.promise.SummaryView.Kept;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.statistics.Share;

/** The ledger page by page: what of it is asked for, who sees it, now and as it stood, and how promises were kept. */
class LedgerStoreTest {

    private static final String ENTRY = """
            insert into promise_ledger.entry%s (id, kind, customer_id, owner, state, open, what, begun_at, due_at,
                first_due_at, moved, risk_noted_at, told_at, version, position%s)
            values ('promise-%d', '%s', '%s', '%s', '%s', %s, 'w', '%s', '%s', '%s', 0, %s, %s, 1, 1%s)""";
    private static final String OPEN = "open";
    private static final Reach ALL = reach(Scope.ANY);
    private static final Wanted ANY = new Wanted(null, null, null, null, null, null, false, null, 50);

    private final TestDatabase database = new TestDatabase();

    LedgerStoreTest() {
        Flyway.configure()
                .dataSource(database.admin())
                .defaultSchema("promise_ledger")
                .locations("classpath:db/promise_ledger")
                .load()
                .migrate();
        for (String table : List.of("account", "account_history")) {
            String since = table.equals("account") ? "" : ", '[%s,)', '[1,)'".formatted(at(0));
            database.execute(
                    "insert into promise_ledger.%s values ('c1', 'ann'%s), ('c2', 'bo'%2$s)".formatted(table, since));
        }
        entry(1, "promise", "c1", "ann", OPEN, 0, 20, "'%s', null".formatted(at(1)));
        entry(2, "promise", "c2", "bo", OPEN, 5, 30, "'%s', '%s'".formatted(at(6), at(7)));
        entry(3, "promise", "c2", "ann", "kept", 5, 20, "'%s', null".formatted(at(6)));
        entry(4, "request", "c1", "bo", "received", 7, 20, "null, null");
        entry(5, "promise", "c3", "ann", "broken", 8, 20, "null, null");
        // The third was bo's once.
        database.execute(ENTRY.formatted(
                "_history",
                ", valid, known",
                3,
                "promise",
                "c2",
                "bo",
                OPEN,
                true,
                at(5),
                at(20),
                at(20),
                "null",
                "null",
                ", '[%s,)', '[1,)'".formatted(at(5))));
    }

    private void entry(
            int number,
            String kind,
            String customer,
            String owner,
            String state,
            double begun,
            double due,
            String risk) {
        boolean open = state.equals(OPEN) || state.equals("received");
        String[] times = risk.split(", ");
        database.execute(ENTRY.formatted(
                "", "", number, kind, customer, owner, state, open, at(begun), at(due), at(due), times[0], times[1],
                ""));
    }

    private static Reach reach(Scope scope) {
        return new Reach(Actor.person("ann", Set.of(), "Sales"), scope);
    }

    private <T> T ask(Function<DSLContext, T> question) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private List<Integer> page(Moment moment, Reach reach, Wanted wanted) throws SQLException {
        return ask(sql -> LedgerStore.page(sql, moment, reach, wanted)).stream()
                .map(entry -> Integer.valueOf(entry.row().id().substring("promise-".length())))
                .toList();
    }

    private List<Integer> page(UnaryOperator<Wanted> wanted) throws SQLException {
        return page(Moment.NOW, ALL, wanted.apply(ANY));
    }

    private Optional<Entry> found(String kind, String id) throws SQLException {
        return ask(sql -> LedgerStore.find(sql, Moment.NOW, kind, id));
    }

    private List<DueMoveRow> moves(Moment moment, String id) throws SQLException {
        return ask(sql -> LedgerStore.moves(sql, moment, id));
    }

    private static Wanted late(@Nullable Instant dueBefore, boolean riskNotTold) {
        return new Wanted(null, null, null, null, null, dueBefore, riskNotTold, null, 50);
    }

    private static Wanted from(@Nullable Place after, int limit) {
        return new Wanted(null, null, null, null, null, null, false, after, limit);
    }

    @Test
    void theNewestComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(_ -> from(null, 3))).containsExactly(5, 4, 3);
        Place after = Place.read(new Place(at(5), "promise-3").written(), "(?:promise|request)");
        assertThat(page(_ -> from(after, 50))).containsExactly(2, 1);
    }

    @Test
    void filtersAreExact() throws Exception {
        assertThat(page(_ -> new Wanted("request", null, null, null, null, null, false, null, 50)))
                .containsExactly(4);
        assertThat(page(_ -> new Wanted(null, "c2", null, null, null, null, false, null, 50)))
                .containsExactly(3, 2);
        assertThat(page(_ -> new Wanted(null, null, "ann", null, null, null, false, null, 50)))
                .containsExactly(5, 3, 1);
        assertThat(page(_ -> new Wanted(null, null, null, "bo", null, null, false, null, 50)))
                .containsExactly(3, 2);
        assertThat(page(_ -> new Wanted(null, null, null, null, "kept", null, false, null, 50)))
                .containsExactly(3);
    }

    @Test
    void whatIsOpenIsOverdueAfterItsLastMomentNotAtIt() throws Exception {
        assertThat(page(_ -> late(at(20), false))).isEmpty();
        assertThat(page(_ -> late(at(20).plusNanos(1000), false))).containsExactly(4, 1);
        assertThat(page(_ -> late(at(31), false))).containsExactly(4, 2, 1);
    }

    @Test
    void aRiskIsNotToldWhileItIsOpenAndNobodyDid() throws Exception {
        assertThat(page(_ -> late(null, true))).containsExactly(1);
    }

    @Test
    void whoSeesAnEntryNowSeesHowItWasAndNobodyElse() throws Exception {
        assertThat(page(Moment.NOW, reach(Scope.OWN), ANY))
                .as("what ann is responsible for, and what concerns her customers")
                .containsExactly(5, 4, 3, 1);
        assertThat(page(Moment.NOW, reach(Scope.DEPARTMENT), ANY)).isEmpty();
        assertThat(page(Moment.NOW, reach(Scope.NONE), ANY)).isEmpty();
        Moment then = new Moment(at(6), 1L, null);
        assertThat(page(then, ALL, ANY)).containsExactly(3);
        assertThat(page(then, reach(Scope.OWN), ANY)).containsExactly(3);
        Reach bos = new Reach(Actor.person("cy", Set.of(), "Sales"), Scope.OWN);
        assertThat(page(then, bos, ANY)).isEmpty();
    }

    @Test
    void oneIsFoundByItsKindWithWhoLooksAfterTheCustomer() throws Exception {
        assertThat(found("promise", "promise-3"))
                .hasValueSatisfying(entry -> assertThat(entry.accountManager()).isEqualTo("bo"));
        assertThat(found("request", "promise-3")).isEmpty();
        assertThat(found("promise", "promise-5"))
                .as("the card is not known here")
                .hasValueSatisfying(entry -> assertThat(entry.accountManager()).isNull());
    }

    @Test
    void dueTimesThatWereMovedAreToldAsTheyHappened() throws Exception {
        for (int i = 1; i <= 2; i++) {
            database.execute("insert into promise_ledger.due_move values (%d, 'promise-1', '%s', '%s', '%s', 'x', null)"
                    .formatted(i, at(i), at(i + 1), at(i)));
        }
        assertThat(moves(Moment.NOW, "promise-1")).hasSize(2);
        assertThat(moves(Moment.NOW, "promise-2")).isEmpty();
        assertThat(moves(new Moment(at(1), null, null), "promise-1")).hasSize(1);
        assertThat(moves(new Moment(null, 1L, null), "promise-1")).hasSize(1);
    }

    @Test
    void whatIsOpenAfterItsTimeWasNotKeptInTime() throws Exception {
        List<Kept> before = ask(sql -> SummaryStore.kept(sql, Moment.NOW, at(20)));
        assertThat(before).extracting(Kept::accountManager).containsExactly("ann", "bo");
        assertThat(before.getFirst().inTime()).as("nothing is judged yet").isNull();
        assertThat(before.getFirst().open()).isEqualTo(1);
        List<Kept> after = ask(sql -> SummaryStore.kept(sql, Moment.NOW, at(31)));
        Kept bo = after.getLast();
        assertThat(List.of(bo.kept(), bo.late(), bo.broken(), bo.withdrawn(), bo.open(), bo.overdue()))
                .containsExactly(1L, 0L, 0L, 0L, 1L, 1L);
        assertThat(bo.inTime()).isEqualTo(Share.of(1, 2));
        assertThat(ask(sql -> SummaryStore.kept(sql, new Moment(at(6), 1L, null), at(6)))
                        .getFirst()
                        .open())
                .isEqualTo(1);
    }
}

package org.keji.query.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.readmodel.Life.at;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.query.contract.ContractStore.Page;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** Contracts page by page: which of them are asked for, and who sees them, now and as they stood. */
class ContractStoreTest {

    private static final String CONTRACT = """
            insert into contract_register.contract%s
                (contract_id, number, customer_id, arrival, department, account_manager, registered_by, registered_at,
                 state, asked, awaited, answer_due, ends_at, announce_by, announced_at, version, position%s)
            values ('contract-%d', 'n', 'customer-%s', 'fax', 'Sales', '%s', 'x', '%s', '%s', '%s', '%s', %s, %s, %s,
                    %s, 1, 1%s)""";
    private static final Reach ALL = reach(Scope.ANY);
    private static final ContractFilter ANY = new ContractFilter(null, null, null, null, null, null);

    private final TestDatabase database = new TestDatabase();

    ContractStoreTest() {
        Flyway.configure()
                .dataSource(database.admin())
                .defaultSchema("contract_register")
                .locations("classpath:db/contract_register")
                .load()
                .migrate();
        contract(1, "ann", 0, "under-review", "{Billing,Quality}", "{Billing}", time(20), "null", "null", "null");
        contract(2, "bo", 5, "in-force", "{Billing}", "{}", "null", time(100), time(40), "null");
        contract(3, "ann", 5, "in-force", "{Billing}", "{Billing}", time(30), time(60), time(10), time(9));
        contract(4, "ann", 7, "in-force", "{}", "{}", "null", "null", "null", "null");
        contract(5, "bo", 8, "fulfilled", "{Freight}", "{}", "null", time(50), time(10), "null");
        // The fifth, which Freight was asked about since, was under review once.
        database.execute(CONTRACT.formatted(
                "_history",
                ", valid, known",
                5,
                "a",
                "bo",
                at(8),
                "under-review",
                "{Billing}",
                "{Billing}",
                "null",
                "null",
                "null",
                "null",
                ", '[%s,)', '[1,)'".formatted(at(8))));
    }

    private void contract(
            int number,
            String manager,
            double registered,
            String state,
            String asked,
            String awaited,
            String due,
            String ends,
            String announceBy,
            String announced) {
        String customer = number == 1 ? "b" : "a";
        database.execute(CONTRACT.formatted(
                "",
                "",
                number,
                customer,
                manager,
                at(registered),
                state,
                asked,
                awaited,
                due,
                ends,
                announceBy,
                announced,
                ""));
    }

    private static String time(double hours) {
        return "'" + at(hours) + "'";
    }

    private static Reach reach(Scope scope) {
        return new Reach(Actor.person("ann", Set.of(), "Freight"), scope);
    }

    private static ContractFilter state(String state) {
        return new ContractFilter(null, state, null, null, null, null);
    }

    private static ContractFilter overdue(@Nullable Boolean overdue, @Nullable Boolean renewalDue) {
        return new ContractFilter(null, null, null, null, overdue, renewalDue);
    }

    private List<String> page(ContractFilter filter, Instant at) throws SQLException {
        return page(Moment.NOW, ALL, new Page(filter, at, null, 50));
    }

    private List<String> page(Moment moment, Reach reach, Page page) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return ContractStore.page(using(connection, SQLDialect.POSTGRES), moment, reach, page).stream()
                    .map(row -> row.contractId().substring("contract-".length()))
                    .toList();
        }
    }

    @Test
    void theNewestRegistrationComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(Moment.NOW, ALL, new Page(ANY, at(9), null, 3))).containsExactly("5", "4", "3");
        Place after = Place.read(new Place(at(5), "contract-3").written(), "contract");
        assertThat(page(Moment.NOW, ALL, new Page(ANY, at(9), after, 3))).containsExactly("2", "1");
    }

    @Test
    void filtersAreExact() throws Exception {
        assertThat(page(new ContractFilter("customer-a", null, "ann", null, null, null), at(9)))
                .containsExactly("4", "3");
        assertThat(page(new ContractFilter(null, null, null, "Billing", null, null), at(9)))
                .containsExactly("3", "1");
        assertThat(page(state("under-review"), at(9))).containsExactly("1");
    }

    /** At the very midnight it holds no longer. */
    @Test
    void whatHasRunOutIsNotInForce() throws Exception {
        assertThat(page(state("in-force"), at(60).minusNanos(1000))).containsExactly("4", "3", "2");
        assertThat(page(state("expired"), at(60).minusNanos(1000))).isEmpty();
        assertThat(page(state("in-force"), at(60))).containsExactly("4", "2");
        assertThat(page(state("expired"), at(60))).containsExactly("3");
    }

    @Test
    void anAnswerIsOverdueAfterItsLastMomentAndNotOnceTheContractHasRunOut() throws Exception {
        assertThat(page(overdue(true, null), at(20))).isEmpty();
        assertThat(page(overdue(true, null), at(20).plusNanos(1000))).containsExactly("1");
        assertThat(page(overdue(true, false), at(59))).containsExactly("3", "1");
        assertThat(page(overdue(true, null), at(60))).containsExactly("1");
    }

    /** From the moment on at which its time to be announced is up, until it has run out; what was announced is not. */
    @Test
    void aRenewalIsDueUntilItIsAnnounced() throws Exception {
        assertThat(page(overdue(null, true), at(40).minusNanos(1000))).isEmpty();
        assertThat(page(overdue(null, true), at(40))).containsExactly("2");
        assertThat(page(overdue(null, true), at(100))).isEmpty();
    }

    @Test
    void whoSeesAContractNowSeesHowItWasAndNobodyElse() throws Exception {
        Page everything = new Page(ANY, at(9), null, 50);
        assertThat(page(Moment.NOW, reach(Scope.OWN), everything)).containsExactly("4", "3", "1");
        assertThat(page(Moment.NOW, reach(Scope.DEPARTMENT), everything)).containsExactly("5");
        assertThat(page(Moment.NOW, reach(Scope.NONE), everything)).isEmpty();
        Moment then = new Moment(at(9), 1L, null);
        assertThat(page(then, ALL, everything)).containsExactly("5");
        assertThat(page(then, reach(Scope.DEPARTMENT), everything)).containsExactly("5");
        assertThat(page(then, reach(Scope.OWN), everything)).isEmpty();
    }

    /** The list and the line say the same of one contract. */
    @Test
    void aLineSaysOfItselfWhatTheListAsksFor() throws Exception {
        try (Connection connection = database.admin().getConnection()) {
            var sql = using(connection, SQLDialect.POSTGRES);
            ContractRow third =
                    ContractStore.find(sql, Moment.NOW, "contract-3").orElseThrow();
            assertThat(third.hasRunOut(at(60).minusNanos(1000))).isFalse();
            assertThat(third.hasRunOut(at(60))).isTrue();
            assertThat(third.isOverdue(at(30))).isFalse();
            assertThat(third.isOverdue(at(31))).isTrue();
            assertThat(third.isOverdue(at(60))).isFalse();
            assertThat(third.isRenewalDue(at(50))).isFalse();
            ContractRow second =
                    ContractStore.find(sql, Moment.NOW, "contract-2").orElseThrow();
            assertThat(second.isRenewalDue(at(40).minusNanos(1000))).isFalse();
            assertThat(second.isRenewalDue(at(40))).isTrue();
            assertThat(second.isRenewalDue(at(100))).isFalse();
        }
    }
}

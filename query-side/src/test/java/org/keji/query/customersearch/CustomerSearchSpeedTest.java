package org.keji.query.customersearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.query.customersearch.CustomerSearchStore.Wanted;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.search.PersonMarks;
import org.keji.query.search.Words;

/** Among twenty thousand customers those few that are meant are found by an index, and nothing is read through. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerSearchSpeedTest {

    private static final int CUSTOMERS = 20_000;
    private static final Reach ALL = new Reach(Actor.person("ann", Set.of(), ""), Scope.ANY);

    private final Town town = new Town(CUSTOMERS, 1);

    private String plan(String what, Function<DSLContext, ResultQuery<?>> query) throws SQLException {
        try (Connection connection = town.database.admin().getConnection()) {
            DSLContext sql = using(connection, SQLDialect.POSTGRES);
            String plan = String.join(
                    "\n",
                    sql.resultQuery("explain (analyze, costs off) {0}", query.apply(sql))
                            .fetch(0, String.class));
            System.out.printf("CustomerSearchSpeedTest, %s among %d:%n%s%n", what, CUSTOMERS, plan);
            assertThat(plan).doesNotContain("Seq Scan");
            return plan;
        }
    }

    private String words(String typed) throws SQLException {
        Wanted wanted = new Wanted(Words.sought(typed), true, null, 51);
        return plan(typed, sql -> CustomerSearchStore.query(sql, Moment.NOW, ALL, wanted));
    }

    @Test
    void rareWordsPinyinInitialsAndBeginningsAreFoundByTheirIndex() throws SQLException {
        String name = town.names.stream()
                .filter(one -> one.startsWith("福州"))
                .findFirst()
                .orElseThrow();
        for (String typed : List.of(name.substring(1, 4), "fuzhoudonghai", "cqdhwl", "barten")) {
            assertThat(words(typed)).as(typed).contains("customer_by_words");
        }
    }

    @Test
    void duplicatesAreLookedUpByTheirRareParts() throws SQLException {
        List<String> keys = OrganisationName.of("上海东港国际货运代理有限公司").keys();
        for (String column : List.of(DuplicateStore.NAME_KEYS, DuplicateStore.ADDRESS_KEYS)) {
            assertThat(plan("how frequent, " + column, sql -> DuplicateStore.counts(sql, column, keys)))
                    .contains("customer_by_" + column);
            assertThat(plan(
                            "candidates, " + column,
                            sql -> DuplicateStore.candidates(sql, column, List.of("港国", "东港"), keys)))
                    .contains("customer_by_" + column);
        }
    }

    @Test
    void contactsAndFindingsAreFoundByTheirIndex() throws SQLException {
        town.database.execute("""
                insert into customer_search.contact
                select n, (select min(customer_id) from customer_search.customer), 'person-' || n, now(),
                       (select array_agg('m' || (n * k) %% 3000) from generate_series(1, 8) k), array['p' || n]
                from generate_series(1, %1$d) n;
                insert into customer_search.finding (finding_id, customer_id, number, kind, text, noted_by, noted_at, words)
                select 'f' || n, (select min(customer_id) from customer_search.customer), n, 'need', '', 'ann', now(),
                       array['w' || n %% 5000, 'all']
                from generate_series(1, %1$d) n;
                analyze customer_search.contact; analyze customer_search.finding""".formatted(CUSTOMERS));
        PersonMarks.Sought name = new PersonMarks.Sought(List.of("m35", "m70"), List.of());
        assertThat(plan(
                        "a part of a name",
                        sql -> ContactSearchStore.query(sql, ALL, ContactSearchStore.bearing(name), null, 51)))
                .contains("contact_by_marks");
        var wanted = new FindingStore.Wanted(List.of("w77"), null, null, null, null, false, null, 51);
        assertThat(plan("a finding", sql -> FindingStore.query(sql, Moment.NOW, ALL, wanted)))
                .contains("finding_by_words");
    }

    /** What beginnings, pinyin and parts add must stay small beside what the log holds of a card. */
    @Test
    void aCustomerTakesLittleRoom() {
        long bytes = town.database.number("select pg_total_relation_size('customer_search.customer')") / CUSTOMERS;
        System.out.printf("CustomerSearchSpeedTest, bytes for each customer, with indexes: %d%n", bytes);
        assertThat(bytes).isLessThan(6_000);
    }
}

package org.keji.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.eventstore.vault.BlindIndex;
import org.keji.eventstore.vault.KeyPlace;
import org.keji.eventstore.vault.MasterKey;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;

/** Among a hundred thousand complaints the few that are meant are found by the index, and nothing is read through. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchSpeedTest {

    private static final int COMPLAINTS = 100_000;
    private static final PageAsked PAGE = PageAsked.of(50, null);

    private static final String FILL = """
            insert into complaint_search.complaint
                (complaint_id, number, channel, product, kind, department, owner, received_at, words)
            select 'complaint-' || lpad(n::text, 12, '0'), 'C2026-' || n, 'web', 'product ' || n %% 20, 'kind ' || n %% 500,
                   'department ' || n %% 50, 'owner-' || n %% 100, '2026-01-01'::timestamptz + n * interval '1 minute',
                   array['c2026', n::text, 'web', '网', '站', '网站', 'product', 'p' || n %% 20, 'kind', '收', '费', '收费',
                         'k' || n %% 500, 'department', 'd' || n %% 50]
            from generate_series(1, %1$d) n;
            insert into complaint_search.complainant
            select n, 'complaint-' || lpad(n::text, 12, '0'), 'person-' || n,
                   (select array_agg('m' || (n * k) %% 3000) from generate_series(1, 8) k)
                   || case when n = 77 then array['%2$s'] else '{}' end
            from generate_series(1, %1$d) n;
            analyze complaint_search.complaint; analyze complaint_search.complainant""";

    private final TestDatabase database = new TestDatabase();
    private final PersonMarks marks = new PersonMarks(new BlindIndex(
            new MasterKey(new KeyPlace.InEnvironment(Base64.getEncoder().encodeToString(new byte[32])))));
    private final PersonMarks.Sought sought = marks.sought(new PersonSought(null, null, "ann@example.com"));

    @BeforeAll
    void fill() {
        Flyway.configure()
                .dataSource(database.admin())
                .defaultSchema("complaint_search")
                .locations("classpath:db/complaint_search")
                .load()
                .migrate();
        long begun = System.nanoTime();
        database.execute(FILL.formatted(COMPLAINTS, sought.all().getFirst()));
        System.out.printf("SearchSpeedTest, filled in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
    }

    @Test
    void rareWordsAreFoundByTheirIndex() throws Exception {
        Condition rare = SearchStore.worded(Words.sought("收费 K77"));
        assertThat(plan("two words", rare)).contains("complaint_by_words");
        Condition own = SearchStore.worded(Words.sought("77123"))
                .and(new Reach(Actor.person("owner-23", java.util.Set.of(), ""), Scope.OWN)
                        .complaints(SearchProjection.NAME, Moment.NOW));
        assertThat(plan("a number, of one's own", own)).contains("complaint_by_words");
        assertThat(found(own)).isEqualTo(1);
        assertThat(found(rare)).isEqualTo(50);
    }

    @Test
    void frequentWordsAreReadNewestFirst() throws Exception {
        Condition frequent = SearchStore.worded(Words.sought("网站 department"));
        assertThat(plan("words of all", frequent)).contains("complaint_by_receipt");
        assertThat(found(frequent)).isEqualTo(50);
    }

    @Test
    void aPersonIsFoundByTheIndexOfMarks() throws Exception {
        assertThat(plan("a person", SearchStore.complainedBy(sought)))
                .contains("complainant_by_marks")
                .contains("complaint_pkey");
        assertThat(found(SearchStore.complainedBy(sought))).isEqualTo(1);
        assertThat(plan(
                        "a part of a name",
                        SearchStore.complainedBy(new PersonMarks.Sought(List.of("m35", "m70"), List.of()))))
                .contains("complainant_by_marks");
    }

    private String plan(String what, Condition wanted) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            DSLContext sql = using(connection, SQLDialect.POSTGRES);
            ResultQuery<?> query = SearchStore.query(sql, Moment.NOW, wanted, PAGE);
            String plan = String.join(
                    "\n",
                    sql.resultQuery("explain (analyze, costs off) {0}", query).fetch(0, String.class));
            System.out.printf("SearchSpeedTest, %s among %d:%n%s%n", what, COMPLAINTS, plan);
            assertThat(plan).doesNotContain("Seq Scan");
            return plan;
        }
    }

    private int found(Condition wanted) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return SearchStore.page(using(connection, SQLDialect.POSTGRES), Moment.NOW, wanted, PAGE)
                    .rows()
                    .size();
        }
    }
}

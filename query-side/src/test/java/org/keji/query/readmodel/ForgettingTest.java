package org.keji.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.query.readmodel.ReadModel.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose key is gone leaves every build, and nobody else does. */
class ForgettingTest {

    record Mark(long position, String person) {}

    private static final ReadModel MODEL = new ReadModel(
            "marks",
            1,
            List.of(),
            List.of(
                    new Journal<>("mark", Mark.class, recorded -> null, "person"),
                    new Journal<>("line", Mark.class, recorded -> null)));

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void fill() {
        for (String schema : List.of("marks_b1", "marks_b2")) {
            database.execute("create schema " + schema);
            for (String table : List.of("mark", "line")) {
                database.execute("create table %s.%s (position bigint primary key, person text not null collate \"C\")"
                        .formatted(schema, table));
                database.execute("insert into %s.%s select n, 'person-' || lpad((n %% 2500)::text, 4, '0')"
                                .formatted(schema, table)
                        + " from generate_series(1, 5000) n");
            }
        }
        database.execute("delete from marks_b2.mark where person = 'person-0001'");
    }

    @Test
    void everyBuildForgetsTheSamePersonsAndOnlyThem() {
        Set<String> gone = Set.of("person-0000", "person-0001", "person-0999", "person-1000", "person-2499");
        int[] asked = {0};
        new Forgetting(JdbcClient.create(database.admin()), persons -> {
                    asked[0] += persons.size();
                    Set<String> these = new LinkedHashSet<>(persons);
                    these.retainAll(gone);
                    return these;
                })
                .in(MODEL, List.of(build(1), build(2)));
        assertThat(asked[0]).as("everybody is asked about once").isEqualTo(2500);
        for (String schema : List.of("marks_b1", "marks_b2")) {
            assertThat(database.number("select count(*) from " + schema + ".mark"))
                    .isEqualTo(5000 - 2 * gone.size());
            assertThat(database.number("select count(distinct person) from " + schema + ".mark"))
                    .isEqualTo(2500 - gone.size());
            assertThat(database.number("select count(*) from " + schema + ".line"))
                    .as("rows that are made of nobody's data stay")
                    .isEqualTo(5000);
        }
    }

    private static BuildRecord build(int number) {
        return new BuildRecord("marks", number, 1, BuildRecord.State.LIVE, 0, 0, Instant.EPOCH, Instant.EPOCH, null);
    }
}

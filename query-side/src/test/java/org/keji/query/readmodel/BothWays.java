package org.keji.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.query.readmodel.LiveWriter.StreamOf;

/** The same events written live, in batches of any size, and in bulk, to a read model's real tables. */
public final class BothWays {

    private final TestDatabase database = new TestDatabase();
    private final ReadModel model;
    private final List<Recorded> events;
    private final StreamOf streams;

    /** Writes them, and compares what came of it row for row. */
    public BothWays(ReadModel model, List<Recorded> events) throws SQLException {
        this.model = model;
        this.events = events;
        this.streams = (stream, position) -> events.stream()
                .filter(event -> event.stream().equals(stream) && event.position() <= position)
                .toList();
        live("live_1", 1);
        live("live_3", 3);
        live("live_all", events.size());
        String bulk = make("bulk");
        try (Connection connection = database.admin().getConnection();
                BulkWriter writer = new BulkWriter(connection, bulk, model, streams)) {
            events.forEach(writer::add);
            writer.finish();
        }
        for (String table : model.tables()) {
            if (!table.equals("progress")) {
                for (String live : List.of("live_3", "live_all", bulk)) {
                    assertSameRows(table, live);
                }
            }
        }
    }

    private String make(String schema) {
        Flyway.configure()
                .dataSource(database.admin())
                .defaultSchema(schema)
                .locations("classpath:db/" + model.name())
                .load()
                .migrate();
        database.execute("create table %1$s.progress (position bigint, read_at timestamptz)".formatted(schema));
        database.execute("insert into %s.progress values (0, '-infinity')".formatted(schema));
        return schema;
    }

    private void live(String schema, int size) throws SQLException {
        make(schema);
        try (Connection connection = database.admin().getConnection()) {
            LiveWriter writer = new LiveWriter(connection, schema, streams);
            for (int from = 0; from < events.size(); from += size) {
                writer.write(model, events.subList(from, Math.min(events.size(), from + size)));
            }
        }
        assertThat(database.number("select position from %s.progress".formatted(schema)))
                .isEqualTo(events.size());
    }

    private void assertSameRows(String table, String other) {
        // As text, for sealed values are kept as JSON, which PostgreSQL does not compare.
        String one = "select r::text from live_1." + table + " r";
        String two = "select r::text from " + other + "." + table + " r";
        assertThat(database.number("select count(*) from ((%1$s except all %2$s) union all (%2$s except all %1$s)) d"
                        .formatted(one, two)))
                .as("rows of %s that are not in %s, or the other way round", table, other)
                .isZero();
        assertThat(database.number("select count(*) from (%s) d".formatted(one)))
                .as(table)
                .isPositive();
    }

    /** Rows as text, the columns separated by blanks and nothing written as a dash; times in the house's own UTC. */
    public List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.admin().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to live_1");
            ResultSet row = statement.executeQuery(sql);
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String value = row.getString(i);
                    values.add(value == null ? "-" : value);
                }
                rows.add(String.join(" ", values));
            }
        }
        return rows;
    }

    /** The rows of one table as of a time, as they were known at a position of the log. */
    public List<String> rows(String columns, String table, Instant asOf, long position) throws SQLException {
        return rows("select %s from %s_history where valid @> '%s'::timestamptz and known @> %d::bigint order by 1"
                .formatted(columns, table, asOf, position));
    }
}

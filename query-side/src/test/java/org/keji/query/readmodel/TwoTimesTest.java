package org.keji.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.query.readmodel.LiveWriter.StreamOf;

/**
 * Random events, many of them late, written live in random batches and folded in bulk. Both tables are the same row for
 * row, and asked about random points in both times they answer what a plain fold of the facts known then gives.
 */
class TwoTimesTest {

    private static final String TABLES = """
            create table %1$s.thing (
                thing_id text primary key, total bigint not null, text text not null, position bigint not null);
            create table %1$s.thing_history (like %1$s.thing, valid tstzrange not null, known int8range not null);
            create table %1$s.line (position bigint primary key, thing_id text not null);
            create table %1$s.progress (position bigint not null, read_at timestamptz not null);
            insert into %1$s.progress values (0, '-infinity')""";

    private final long seed = Long.getLong("two-times.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final TestDatabase database = new TestDatabase();
    private final List<Recorded> events = new ArrayList<>();

    @Test
    void liveAndBulkAgreeWithAPlainFoldAtEveryPoint() throws Exception {
        System.out.println("TwoTimesTest seed " + seed);
        generate(600, 25);
        StreamOf streams = (stream, position) -> events.stream()
                .filter(event -> event.stream().equals(stream) && event.position() <= position)
                .toList();
        for (String schema : List.of("live", "bulk")) {
            database.execute("create schema " + schema);
            database.execute(TABLES.formatted(schema));
        }
        try (Connection connection = database.admin().getConnection()) {
            writeLive(connection, streams);
            try (BulkWriter bulk = new BulkWriter(connection, "bulk", Thing.model(), streams)) {
                events.forEach(bulk::add);
                bulk.finish();
            }
            assertSameRows("thing");
            assertSameRows("thing_history");
            assertSameRows("line");
            assertNoOverlap();
            for (int i = 0; i < 400; i++) {
                askSomewhere(connection);
            }
        }
    }

    private void generate(int count, int streams) {
        Map<String, Long> sequences = new HashMap<>();
        for (int i = 1; i <= count; i++) {
            String stream = "thing-" + random.nextInt(streams);
            long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
            // Whole seconds within a small window, so that equal times and late events are frequent.
            Instant at = Instant.parse("2026-05-01T00:00:00Z").plusSeconds(random.nextInt(60) + i / 20);
            events.add(Thing.event(i, stream, sequence, at, random.nextInt(1000)));
        }
    }

    private void writeLive(Connection connection, StreamOf streams) throws Exception {
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(40));
            new LiveWriter(connection, "live", streams).write(Thing.model(), events.subList(from, to));
            from = to;
        }
        assertThatThrownBy(() -> new LiveWriter(connection, "live", streams).write(Thing.model(), events.subList(0, 1)))
                .as("a batch that does not begin where the rows end")
                .hasMessageContaining("does not stand at 0");
        assertThat(database.number("select position from live.progress")).isEqualTo(events.size());
    }

    private void assertSameRows(String table) {
        assertThat(database.number("select count(*) from (select * from live." + table
                        + " except all select * from bulk." + table + ") d"))
                .as(table + ", seed " + seed)
                .isZero();
        assertThat(database.number("select count(*) from live." + table))
                .isEqualTo(database.number("select count(*) from bulk." + table));
    }

    private void assertNoOverlap() {
        assertThat(database.number(
                        "select count(*) from live.thing_history a join live.thing_history b using (thing_id)"
                                + " where a.ctid < b.ctid and a.valid && b.valid and a.known && b.known"))
                .isZero();
        assertThat(database.number("select count(*) from live.thing_history where isempty(valid) or isempty(known)"))
                .isZero();
    }

    private void askSomewhere(Connection connection) throws Exception {
        Recorded some = events.get(random.nextInt(events.size()));
        Instant asOf = events.get(random.nextInt(events.size())).occurredAt().plusMillis(random.nextInt(3) * 500L);
        long position = random.nextInt(events.size()) + 1L;
        try (PreparedStatement statement = connection.prepareStatement(
                "select total from live.thing_history where thing_id = ? and valid @> ?::timestamptz and known @> ?::bigint")) {
            statement.setString(1, some.stream());
            statement.setObject(2, OffsetDateTime.ofInstant(asOf, ZoneOffset.UTC));
            statement.setLong(3, position);
            try (ResultSet row = statement.executeQuery()) {
                @Nullable Long answered = row.next() ? row.getLong(1) : null;
                assertThat(answered)
                        .as("%s as of %s at %d, seed %d", some.stream(), asOf, position, seed)
                        .isEqualTo(expected(some.stream(), asOf, position));
            }
        }
    }

    private @Nullable Long expected(String stream, Instant asOf, long position) {
        Thing.@Nullable Row row = null;
        for (Recorded event : events.stream()
                .filter(e -> e.stream().equals(stream)
                        && e.position() <= position
                        && !e.occurredAt().isAfter(asOf))
                .sorted(Comparator.comparing(Recorded::occurredAt).thenComparing(Recorded::position))
                .toList()) {
            row = Thing.after(row, event);
        }
        return row == null ? null : row.total();
    }
}

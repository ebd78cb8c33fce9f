package org.keji.query.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.person.PersonEvent.PersonErased;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;

/** Writes what a batch of events changes, inside the transaction its token commits with. */
final class LiveWriter {

    private final Connection connection;
    private final String schema;
    private final StreamOf streams;

    /** Every event of a stream up to a position, for rows that are restated. */
    @FunctionalInterface
    interface StreamOf {
        List<Recorded> upTo(String stream, long position);
    }

    LiveWriter(Connection connection, String schema, StreamOf streams) {
        this.connection = connection;
        this.schema = schema;
        this.streams = streams;
    }

    void write(ReadModel model, List<Recorded> batch) throws SQLException {
        progress(batch);
        for (Entities<?> entities : model.entities()) {
            write(entities, batch);
        }
        for (Journal<?> journal : model.journals()) {
            write(journal, batch);
        }
    }

    /**
     * Nobody waits for the disk: rows and token go together if the power does, and the log they are folded from anew
     * was flushed before they were begun. Said here, it takes no round trip of its own. Whoever follows may not know
     * that something went: a batch that does not begin where the rows end is refused, and what went is read again.
     */
    private void progress(List<Recorded> batch) throws SQLException {
        long begun = batch.getFirst().position() - 1;
        try (PreparedStatement progress =
                connection.prepareStatement("update %s.progress set position = ?, read_at = ?".formatted(schema)
                        + " where position = ? and set_config('synchronous_commit', 'off', true) = 'off'")) {
            progress.setLong(1, batch.getLast().position());
            progress.setObject(2, batch.getLast().recordedAt().atOffset(java.time.ZoneOffset.UTC));
            progress.setLong(3, begun);
            if (progress.executeUpdate() != 1) {
                throw new IllegalStateException(
                        "%s does not stand at %d, after which its next batch begins".formatted(schema, begun));
            }
        }
    }

    private <R extends Record> void write(Entities<R> entities, List<Recorded> batch) throws SQLException {
        Map<String, List<Recorded>> byKey = new LinkedHashMap<>();
        for (Recorded recorded : batch) {
            for (String key : entities.keys().apply(recorded)) {
                byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(recorded);
            }
        }
        if (byKey.isEmpty()) {
            return;
        }
        Columns<R> columns = Columns.of(entities.row());
        Map<String, Timeline<R>> timelines = load(entities, columns, List.copyOf(byKey.keySet()));
        List<Segment<R>> closed = new ArrayList<>();
        byKey.forEach((key, events) -> events.forEach(event -> closed.addAll(timelines
                .computeIfAbsent(key, none -> new Timeline<>(entities.foldOf(key), null, List::of))
                .record(event, () -> entities.of(key, streams.upTo(event.stream(), event.position()))))));
        store(entities, columns, timelines, closed, batch.getFirst().position());
    }

    /** Reads the newest segments only; what was before them is read where an event comes late. */
    private <R extends Record> Map<String, Timeline<R>> load(
            Entities<R> entities, Columns<R> columns, List<String> keys) throws SQLException {
        Map<String, Timeline<R>> timelines = new HashMap<>();
        known(entities, columns, keys, "upper_inf(valid)", (key, newest) -> {
            Supplier<List<Segment<R>>> earlier = () -> earlier(entities, columns, key);
            timelines.put(key, new Timeline<>(entities.foldOf(key), newest, earlier));
        });
        return timelines;
    }

    private <R extends Record> List<Segment<R>> earlier(Entities<R> entities, Columns<R> columns, String key) {
        List<Segment<R>> earlier = new ArrayList<>();
        try {
            known(entities, columns, List.of(key), "not upper_inf(valid)", (same, segment) -> earlier.add(segment));
        } catch (SQLException failed) {
            throw new IllegalStateException("The course of a row cannot be read", failed);
        }
        return earlier;
    }

    private <R extends Record> void known(
            Entities<R> entities,
            Columns<R> columns,
            List<String> keys,
            String which,
            BiConsumer<String, Segment<R>> each)
            throws SQLException {
        String sql = "select *, lower(valid) as v0, upper(valid) as v1, lower(known) as k0 from %s.%s_history"
                        .formatted(schema, entities.table())
                + " where %s = any (?) and upper_inf(known) and %s order by lower(valid)"
                        .formatted(columns.names().getFirst(), which);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    R read = columns.read(row);
                    Instant from = Objects.requireNonNull(time(row, "v0"));
                    each.accept(
                            columns.key(read).toString(),
                            new Segment<>(read, from, time(row, "v1"), row.getLong("k0"), null));
                }
            }
        }
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What was stored before this batch is closed where it lies; what this batch brought is inserted. */
    private <R extends Record> void store(
            Entities<R> entities,
            Columns<R> columns,
            Map<String, Timeline<R>> timelines,
            List<Segment<R>> closed,
            long firstPosition)
            throws SQLException {
        String history = schema + "." + entities.table() + "_history";
        String key = columns.names().getFirst();
        try (PreparedStatement close = connection.prepareStatement("update " + history
                        + " set known = int8range(lower(known), ?) where " + key
                        + " = ? and upper_inf(known) and lower(known) = ? and valid = ?::tstzrange");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into %s (%s, valid, known)".formatted(history, columns.list())
                                + " values (%s, ?::tstzrange, ?::int8range)".formatted(columns.marks()));
                PreparedStatement current = connection.prepareStatement(upsert(entities, columns))) {
            for (Segment<R> segment : closed) {
                if (segment.knownFrom() < firstPosition) {
                    close.setLong(1, Objects.requireNonNull(segment.knownTo()));
                    close.setObject(2, columns.key(segment.row()));
                    close.setLong(3, segment.knownFrom());
                    close.setString(4, segment.valid());
                    close.addBatch();
                } else {
                    insert(insert, columns, segment);
                }
            }
            for (Timeline<R> timeline : timelines.values()) {
                for (Segment<R> segment : timeline.known()) {
                    if (segment.knownFrom() >= firstPosition) {
                        insert(insert, columns, segment);
                    }
                }
                R now = timeline.now();
                if (now != null) {
                    columns.bind(current, now);
                    current.addBatch();
                }
            }
            close.executeBatch();
            insert.executeBatch();
            current.executeBatch();
        }
    }

    private static <R extends Record> void insert(PreparedStatement insert, Columns<R> columns, Segment<R> segment)
            throws SQLException {
        columns.bind(insert, segment.row());
        insert.setString(columns.size() + 1, segment.valid());
        insert.setString(columns.size() + 2, segment.known());
        insert.addBatch();
    }

    private <R extends Record> String upsert(Entities<R> entities, Columns<R> columns) {
        String changes = String.join(
                ", ",
                columns.names().stream()
                        .skip(1)
                        .map(name -> name + " = excluded." + name)
                        .toList());
        return "insert into %s.%s (%s) values (%s) on conflict (%s) do update set %s"
                .formatted(
                        schema,
                        entities.table(),
                        columns.list(),
                        columns.marks(),
                        columns.names().getFirst(),
                        changes);
    }

    /** What was made of a person's sealed data goes with the event that destroys their key (DP-03). */
    private void forget(Journal<?> journal, List<Recorded> batch) throws SQLException {
        String[] erased = batch.stream()
                .map(Recorded::event)
                .filter(PersonErased.class::isInstance)
                .map(event -> event.stream())
                .toArray(String[]::new);
        if (journal.person() == null || erased.length == 0) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from %s.%s where %s = any (?)".formatted(schema, journal.table(), journal.person()))) {
            delete.setArray(1, connection.createArrayOf("text", erased));
            delete.executeUpdate();
        }
    }

    private <R extends Record> void write(Journal<R> journal, List<Recorded> batch) throws SQLException {
        Columns<R> columns = Columns.of(journal.row());
        try (PreparedStatement insert = connection.prepareStatement("insert into %s.%s (%s) values (%s)"
                .formatted(schema, journal.table(), columns.list(), columns.marks()))) {
            for (Recorded recorded : batch) {
                R row = journal.rowOf().apply(recorded);
                if (row != null) {
                    columns.bind(insert, row);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        forget(journal, batch);
    }
}

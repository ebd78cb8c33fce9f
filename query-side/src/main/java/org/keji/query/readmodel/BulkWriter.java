package org.keji.query.readmodel;

import java.sql.Connection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keji.query.readmodel.LiveWriter.StreamOf;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;

/**
 * Folds the whole log in memory and writes the outcome with COPY: what is known no longer as it comes, what is known
 * now at the end. It makes the same rows as {@link LiveWriter}; a test compares them.
 */
final class BulkWriter implements AutoCloseable {

    private static final int FLUSH_CHARS = 4_000_000;

    private final Copying copying;
    private final StreamOf streams;
    private final Map<Entities<?>, Course<?>> courses = new LinkedHashMap<>();
    private final Map<Journal<?>, Columns<?>> journals = new LinkedHashMap<>();
    private final Map<String, StringBuilder> pending = new HashMap<>();

    BulkWriter(Connection connection, String schema, ReadModel model, StreamOf streams) {
        this.copying = new Copying(connection, schema);
        this.streams = streams;
        model.entities().forEach(entities -> courses.put(entities, new Course<>(entities)));
        model.journals().forEach(journal -> journals.put(journal, Columns.of(journal.row())));
    }

    void add(Recorded recorded) {
        courses.values().forEach(course -> course.add(recorded));
        journals.forEach((journal, columns) -> add(journal, columns, recorded));
    }

    void finish() {
        courses.values().forEach(Course::finish);
        List.copyOf(pending.keySet()).forEach(this::flush);
        copying.await();
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> void add(Journal<R> journal, Columns<?> columns, Recorded recorded) {
        R row = journal.rowOf().apply(recorded);
        if (row != null) {
            StringBuilder text = text(journal.table());
            ((Columns<R>) columns).copy(text, row);
            text.append('\n');
            flushIfLarge(journal.table());
        }
    }

    private StringBuilder text(String table) {
        return pending.computeIfAbsent(table, none -> new StringBuilder());
    }

    private void flushIfLarge(String table) {
        if (text(table).length() > FLUSH_CHARS) {
            flush(table);
        }
    }

    private void flush(String table) {
        StringBuilder text = text(table);
        copying.copy(table, text.toString());
        text.setLength(0);
    }

    @Override
    public void close() {
        copying.close();
    }

    /** The rows of one table, by key. */
    private final class Course<R extends Record> {

        private final Entities<R> entities;
        private final Columns<R> columns;
        private final Map<String, Timeline<R>> timelines = new HashMap<>();

        Course(Entities<R> entities) {
            this.entities = entities;
            this.columns = Columns.of(entities.row());
        }

        void add(Recorded recorded) {
            for (String key : entities.keys().apply(recorded)) {
                timelines
                        .computeIfAbsent(key, none -> new Timeline<>(entities.foldOf(key), null, List::of))
                        .record(recorded, () -> entities.of(key, streams.upTo(recorded.stream(), recorded.position())))
                        .forEach(this::history);
            }
        }

        void finish() {
            timelines.values().forEach(timeline -> {
                timeline.known().forEach(this::history);
                R now = timeline.now();
                if (now != null) {
                    columns.copy(text(entities.table()), now);
                    text(entities.table()).append('\n');
                    flushIfLarge(entities.table());
                }
            });
        }

        private void history(Segment<R> segment) {
            String table = entities.table() + "_history";
            StringBuilder text = text(table);
            columns.copy(text, segment.row());
            text.append('\t')
                    .append(segment.valid())
                    .append('\t')
                    .append(segment.known())
                    .append('\n');
            flushIfLarge(table);
        }
    }
}

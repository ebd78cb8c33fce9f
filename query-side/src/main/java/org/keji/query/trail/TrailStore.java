package org.keji.query.trail;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Moment;

/** The audit trail in SQL. */
final class TrailStore {

    private static final Field<Long> POSITION = field(name("e", "position"), Long.class);
    private static final Field<String> STREAM = text("stream");
    private static final Field<OffsetDateTime> OCCURRED = field(name("e", "occurred_at"), OffsetDateTime.class);

    private TrailStore() {}

    /**
     * What a page shows and where it begins.
     *
     * @param cursor the position after which it begins
     */
    record Wanted(@Nullable String about, @Nullable String actor, Moment moment, long cursor, int limit) {

        private Condition condition() {
            Long position = moment.position();
            return POSITION.gt(cursor)
                    .and(Filters.equal(STREAM, about, "about"))
                    .and(Filters.equal(text("actor"), actor, "actor"))
                    .and(position == null ? noCondition() : POSITION.le(position))
                    .and(Filters.notAfter(OCCURRED, moment.asOf()));
        }
    }

    /** The rules tried lie in the log itself, beside the first event of each decision; so do the payloads. */
    static Page<TrailView.Entry> page(DSLContext sql, Wanted wanted) {
        List<Record> found = List.copyOf(sql.select()
                .from(table(name(TrailProjection.NAME, "entry")).as("e"))
                .leftJoin(table(name("log", "decision")).as("d"))
                .on(field(name("d", "position"), Long.class).eq(POSITION))
                .where(wanted.condition())
                .orderBy(POSITION)
                .limit(wanted.limit() + 1)
                .fetch());
        Page<Record> page = Page.of(found, wanted.limit(), row -> row.get(POSITION));
        NavigableSet<Long> positions =
                page.items().stream().map(row -> row.get(POSITION)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> streams = page.items().stream().map(row -> row.get(STREAM)).collect(Collectors.toSet());
        Map<Long, List<Change>> changes =
                Payloads.changes(sql, positions, streams, wanted.moment().asOf());
        return page.map(row -> entry(row, Payloads.of(changes, row.get(POSITION))));
    }

    private static TrailView.Entry entry(Record row, List<Change> changes) {
        return new TrailView.Entry(
                row.get(POSITION),
                row.get(STREAM),
                row.get("what", String.class),
                row.get("actor", String.class),
                row.get("department", String.class),
                row.get(OCCURRED).toInstant(),
                row.get("recorded_at", OffsetDateTime.class).toInstant(),
                row.get("reason", String.class),
                row.get(text("book")),
                rules(row.get("rules", String[].class)),
                changes,
                row.get(text("command_id")),
                row.get("trace_id", String.class),
                row.get("history", Boolean.class));
    }

    private static Field<String> text(String column) {
        return field(name("e", column), String.class);
    }

    private static List<String> rules(String @Nullable [] tried) {
        return tried == null ? List.of() : Arrays.asList(tried);
    }
}

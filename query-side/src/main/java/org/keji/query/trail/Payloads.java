package org.keji.query.trail;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.catalogue.EventCatalogue.Entry;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the events of a page changed, found by reading their streams in the log as they were recorded. It is one query
 * for all streams of the page, and one stream at a time is kept in memory, field by field, never event by event.
 */
final class Payloads {

    private static final int FETCHED_AT_ONCE = 500;
    private static final Field<Long> POSITION = field(name("position"), Long.class);
    private static final Field<String> STREAM = field(name("stream"), String.class);
    private static final Field<String> PAYLOAD = field(name("payload"), String.class);
    private static final Field<String> NAME = field(name("name"), String.class);
    private static final Field<Integer> REVISION = field(name("revision"), Integer.class);
    private static final EventCatalogue CATALOGUE = new EventCatalogue();
    private static final Field<OffsetDateTime> OCCURRED = field(name("occurred_at"), OffsetDateTime.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Payloads() {}

    /**
     * @param positions the events of the page
     * @param streams the streams they belong to
     * @param asOf the time the page is about: what happened later is not compared with either; null for now
     * @return position → what the event changed
     */
    static Map<Long, List<Change>> changes(
            DSLContext sql, NavigableSet<Long> positions, Collection<String> streams, @Nullable Instant asOf) {
        Map<Long, List<Change>> changes = new HashMap<>();
        if (positions.isEmpty()) {
            return changes;
        }
        Condition known = condition("stream = any({0}::text[])", val(streams.toArray(String[]::new)))
                .and(POSITION.le(positions.last()))
                .and(Filters.notAfter(OCCURRED, asOf));
        try (Cursor<Record5<Long, String, String, String, Integer>> events = sql.select(
                        POSITION, STREAM, PAYLOAD, NAME, REVISION)
                .from(table(name("log", "event")))
                .where(known)
                .orderBy(STREAM, field(name("sequence")))
                .fetchSize(FETCHED_AT_ONCE)
                .fetchLazy()) {
            Said said = new Said("");
            for (Record5<Long, String, String, String, Integer> event : events) {
                said = said.isBy(event.value2()) ? said : new Said(event.value2());
                List<Change> heard = said.hear(
                        JSON.readTree(event.value3()), CATALOGUE.partOf(new Entry(event.value4(), event.value5())));
                if (positions.contains(event.value1())) {
                    changes.put(event.value1(), heard);
                }
            }
        }
        return changes;
    }

    /** What one event changed. */
    static List<Change> of(Map<Long, List<Change>> changes, long position) {
        return Objects.requireNonNull(changes.get(position), () -> "The log holds no event " + position);
    }
}

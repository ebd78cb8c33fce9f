package org.keji.query.person;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/** What is held on a person, in SQL: the register, and where in the log something is sealed for them. */
final class PersonStore {

    private static final Columns<PersonRow> PERSONS = Columns.of(PersonRow.class);
    private static final Columns<ConsentRow> CONSENTS = Columns.of(ConsentRow.class);
    private static final Field<Long> POSITION = field(name("e", "position"), Long.class);

    private PersonStore() {}

    /** An event that holds something sealed for a person. */
    record SealedEvent(
            long position,
            String stream,
            String name,
            OffsetDateTime occurredAt,
            OffsetDateTime recordedAt,
            String payload) {}

    static Optional<PersonRow> person(DSLContext sql, Moment moment, String id) {
        return rows(sql, moment, "person", PERSONS, "id", id).stream().findFirst();
    }

    static List<ConsentRow> consents(DSLContext sql, Moment moment, String id) {
        return rows(sql, moment, "consent", CONSENTS, "person_id", id);
    }

    /** In the order of the log. */
    static List<SealedEvent> sealedFor(DSLContext sql, String id) {
        return sql.select(
                        POSITION,
                        field(name("e", "stream"), String.class),
                        field(name("e", "name"), String.class),
                        field(name("e", "occurred_at"), OffsetDateTime.class),
                        field(name("e", "recorded_at"), OffsetDateTime.class),
                        field(name("e", "payload"), String.class))
                .from(table(name("log", "subject")).as("s"))
                .join(table(name("log", "event")).as("e"))
                .on(POSITION.eq(field(name("s", "position"), Long.class)))
                .where(field(name("s", "subject"), String.class).eq(id))
                .orderBy(POSITION)
                .fetch(row -> new SealedEvent(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    private static <R extends Record> List<R> rows(
            DSLContext sql, Moment moment, String table, Columns<R> columns, String key, String id) {
        return columns.read(sql.selectFrom(Reading.tableFor(PersonProjection.NAME, table, moment))
                .where(Reading.at(moment).and(field(name(key), String.class).eq(id)))
                .orderBy(field(name("id"))));
    }
}

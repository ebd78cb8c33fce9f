package org.keji.query.customersearch;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.search.PersonMarks;

/** Marks of those who work at customers, in SQL. */
final class ContactSearchStore {

    private static final Columns<ContactMarksRow> COLUMNS = Columns.of(ContactMarksRow.class);
    private static final Table<Record> CONTACTS = table(name(CustomerSearchProjection.NAME, "contact"));
    private static final Field<String> CUSTOMER = field(name("customer_id"), String.class);
    private static final Field<String> SUBJECT = field(name("subject"), String.class);
    private static final Field<OffsetDateTime> SAID = field(name("said_at"), OffsetDateTime.class);

    private ContactSearchStore() {}

    /** Those who bear these marks. */
    static Condition bearing(PersonMarks.Sought marks) {
        Condition borne = marks.all().isEmpty()
                ? noCondition()
                : condition("marks @> {0}::text[]", CustomerSearchStore.array(marks.all()));
        return marks.any().isEmpty()
                ? borne
                : borne.and(condition("marks && {0}::text[]", CustomerSearchStore.array(marks.any())));
    }

    /** Newest first. */
    static List<ContactMarksRow> page(DSLContext sql, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return COLUMNS.read(query(sql, reach, wanted, after, limit));
    }

    static ResultQuery<Record> query(DSLContext sql, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        Condition beyond = Place.beyond(after, SAID, SUBJECT);
        return sql.selectFrom(CONTACTS)
                .where(wanted.and(beyond).and(CustomerSearchStore.ofSeen(CUSTOMER, reach)))
                .orderBy(SAID.desc(), SUBJECT.desc())
                .limit(limit);
    }

    /** The marks of the telephone numbers of who works there. */
    static List<String> phones(DSLContext sql, String customer) {
        return COLUMNS.read(sql.selectFrom(CONTACTS).where(CUSTOMER.eq(customer))).stream()
                .flatMap(row -> row.phones().stream())
                .distinct()
                .toList();
    }

    /** Who may be reached by one of these numbers, the newest of them. */
    static List<ContactMarksRow> reachedBy(DSLContext sql, Collection<String> phones, int limit) {
        return COLUMNS.read(sql.selectFrom(CONTACTS)
                .where(condition("phones && {0}::text[]", CustomerSearchStore.array(phones)))
                .orderBy(SAID.desc(), SUBJECT.desc())
                .limit(limit));
    }
}

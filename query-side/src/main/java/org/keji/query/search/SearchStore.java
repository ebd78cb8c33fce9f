package org.keji.query.search;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reading;

/** Searches in SQL. */
final class SearchStore {

    private static final Columns<FindableRow> COLUMNS = Columns.of(FindableRow.class);
    private static final Field<String> ID = field(name("complaint_id"), String.class);
    private static final Field<String> SUBJECT = field(name("subject"), String.class);
    private static final Field<OffsetDateTime> RECEIVED = field(name("received_at"), OffsetDateTime.class);
    private static final Table<Record> COMPLAINANTS = table(name(SearchProjection.NAME, "complainant"));

    private SearchStore() {}

    /** Complaints that have all these words. */
    static Condition worded(List<String> words) {
        return condition("words @> {0}::text[]", array(words));
    }

    /** Complaints whose complainant bears these marks. */
    static Condition complainedBy(PersonMarks.Sought marks) {
        Condition borne = marks.all().isEmpty() ? noCondition() : condition("marks @> {0}::text[]", array(marks.all()));
        if (!marks.any().isEmpty()) {
            borne = borne.and(condition("marks && {0}::text[]", array(marks.any())));
        }
        return ID.in(select(ID).from(COMPLAINANTS).where(borne));
    }

    static Hits page(DSLContext sql, Moment moment, Condition wanted, PageAsked page) {
        return Hits.of(COLUMNS.read(query(sql, moment, wanted, page)), page.limit());
    }

    static ResultQuery<Record> query(DSLContext sql, Moment moment, Condition wanted, PageAsked page) {
        Condition beyond = Place.beyond(page.after(), RECEIVED, ID);
        return sql.selectFrom(Reading.tableFor(SearchProjection.NAME, "complaint", moment))
                .where(Reading.at(moment).and(wanted).and(beyond))
                .orderBy(RECEIVED.desc(), ID.desc())
                .limit(page.limit() + 1);
    }

    /** Who complained, by complaint: the names of their keys, not theirs. */
    static Map<String, String> subjects(DSLContext sql, List<String> ids) {
        return sql.select(ID, SUBJECT).from(COMPLAINANTS).where(ID.in(ids)).fetchMap(ID, SUBJECT);
    }

    private static Field<String[]> array(List<String> texts) {
        return val(texts.toArray(String[]::new));
    }
}

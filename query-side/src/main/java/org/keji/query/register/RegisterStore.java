package org.keji.query.register;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reading;

/** The register in SQL. */
final class RegisterStore {

    private static final Columns<ComplaintRow> COLUMNS = Columns.of(ComplaintRow.class);
    private static final Columns<StepRow> STEPS = Columns.of(StepRow.class);
    private static final Columns<ActionRow> ACTIONS = Columns.of(ActionRow.class);
    private static final int FETCH = 500;
    private static final Field<String> ID = field(name("complaint_id"), String.class);
    private static final Field<OffsetDateTime> RECEIVED = field(name("received_at"), OffsetDateTime.class);

    private RegisterStore() {}

    /**
     * What a page shows and where it begins.
     *
     * @param equal column → value
     * @param ascending oldest first instead of newest first
     * @param after the last line of the page before
     */
    record Filter(
            Map<String, String> equal,
            boolean ascending,
            @Nullable Place after,
            int limit) {}

    static List<ComplaintRow> page(DSLContext sql, Moment moment, Condition scope, Filter filter) {
        return COLUMNS.read(query(sql, moment, scope, filter));
    }

    /** How many lines there are, but no more than the filter shows. */
    static int count(DSLContext sql, Moment moment, Condition scope, Filter filter) {
        return sql.fetchCount(query(sql, moment, scope, filter));
    }

    /** Hands out line by line what may be too much to hold at once. */
    static void forEach(DSLContext sql, Moment moment, Condition scope, Filter filter, Consumer<ComplaintRow> line) {
        COLUMNS.forEach(query(sql, moment, scope, filter).fetchSize(FETCH), line);
    }

    private static Select<Record> query(DSLContext sql, Moment moment, Condition scope, Filter filter) {
        Condition wanted = Reading.at(moment).and(scope);
        for (Map.Entry<String, String> equal : filter.equal().entrySet()) {
            wanted = wanted.and(field(name(equal.getKey()), String.class).eq(equal.getValue()));
        }
        Place after = filter.after();
        if (after != null) {
            var place = row(val(after.at().atOffset(ZoneOffset.UTC)), val(after.id()));
            wanted = wanted.and(
                    filter.ascending()
                            ? row(RECEIVED, ID).gt(place)
                            : row(RECEIVED, ID).lt(place));
        }
        return sql.selectFrom(Reading.tableFor(RegisterProjection.NAME, "complaint", moment))
                .where(wanted)
                .orderBy(
                        filter.ascending() ? RECEIVED.asc() : RECEIVED.desc(),
                        filter.ascending() ? ID.asc() : ID.desc())
                .limit(filter.limit());
    }

    static Optional<ComplaintRow> find(DSLContext sql, Moment moment, String id) {
        return COLUMNS
                .read(sql.selectFrom(Reading.tableFor(RegisterProjection.NAME, "complaint", moment))
                        .where(Reading.at(moment).and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    static List<StepRow> steps(DSLContext sql, Moment moment, String id) {
        return STEPS.read(sql.selectFrom(table(name(RegisterProjection.NAME, "step")))
                .where(Reading.happened(moment).and(ID.eq(id)))
                .orderBy(field(name("position"))));
    }

    static List<ActionRow> actions(DSLContext sql, Moment moment, String id) {
        return ACTIONS.read(sql.selectFrom(Reading.tableFor(RegisterProjection.NAME, "action", moment))
                .where(Reading.at(moment).and(ID.eq(id)))
                .orderBy(field(name("action"))));
    }
}

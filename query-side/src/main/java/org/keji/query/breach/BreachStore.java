package org.keji.query.breach;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.keji.query.readmodel.Wanted.equal;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Breaches in SQL. */
final class BreachStore {

    private static final Columns<BreachRow> COLUMNS = Columns.of(BreachRow.class);
    private static final Field<String> ID = text("breach_id");
    private static final Field<String> STATE = text("state");
    private static final Field<String> CONCERNED = text("concerned");
    private static final Field<String> REPORTED_BY = text("reported_by");
    private static final Field<String> DEPARTMENT = text("department");

    private BreachStore() {}

    /** What is asked for; everything where it is left out. */
    record Filter(@Nullable String state, @Nullable String concerned) {

        private Condition wanted() {
            return equal(STATE, state).and(equal(CONCERNED, concerned));
        }
    }

    /** Newest report first. Whom it concerns and who reported it never change: what is seen now was seen then. */
    static List<BreachRow> newest(DSLContext sql, Moment moment, Reach reach, Filter filter, int limit) {
        Condition seen = reach.covers(DEPARTMENT, CONCERNED, REPORTED_BY);
        return COLUMNS.read(sql.selectFrom(Reading.tableFor(BreachProjection.NAME, "breach", moment))
                .where(Reading.at(moment).and(seen).and(filter.wanted()))
                .orderBy(field(name("reported_at")).desc(), ID.desc())
                .limit(limit));
    }

    static Optional<BreachRow> find(DSLContext sql, Moment moment, String id) {
        return COLUMNS
                .read(sql.selectFrom(Reading.tableFor(BreachProjection.NAME, "breach", moment))
                        .where(Reading.at(moment).and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }
}

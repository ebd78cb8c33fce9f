package org.keji.query.hospitality;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Bills of restaurants in SQL; they are of many customers, and seen by those who see all meals. */
final class StatementStore {

    private static final Columns<StatementRow> STATEMENTS = Columns.of(StatementRow.class);
    private static final Field<String> ID = MealStore.text("e", "statement_id");
    private static final Field<OffsetDateTime> IMPORTED = field(name("e", "imported_at"), OffsetDateTime.class);

    private StatementStore() {}

    /** Newest import first. */
    static List<StatementRow> page(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return STATEMENTS.read(sql.select(table(name("e")).asterisk())
                .from(lines(moment))
                .where(Reading.at(moment, "e")
                        .and(reach.restated(moment, ID, lines(Moment.NOW), seen(reach)))
                        .and(wanted)
                        .and(Place.beyond(after, IMPORTED, ID)))
                .orderBy(IMPORTED.desc(), ID.desc())
                .limit(limit));
    }

    static Optional<StatementRow> find(DSLContext sql, Moment moment, String id) {
        return STATEMENTS
                .read(sql.select(table(name("e")).asterisk())
                        .from(lines(moment))
                        .where(Reading.at(moment, "e").and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    private static Condition seen(Reach reach) {
        return reach.coversPeople(MealStore.text("e", "imported_by"));
    }

    private static Table<Record> lines(Moment moment) {
        return Reading.tableFor(HospitalityProjection.NAME, HospitalityProjection.STATEMENT, moment)
                .as("e");
    }
}

package org.keji.query.permit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.List;
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

/** Who came when and by which permit, in SQL. */
final class HistoryStore {

    private static final Columns<VisitorRow> VISITORS = Columns.of(VisitorRow.class);
    private static final Field<String> ID = field(name("v", "id"), String.class);
    private static final Field<String> PERMIT = field(name("v", "permit_id"), String.class);
    private static final Field<OffsetDateTime> STARTS = field(name("e", "starts_at"), OffsetDateTime.class);

    private HistoryStore() {}

    /** Newest visit first. */
    static List<Named> page(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        Table<Record> visitors = Reading.tableFor(PermitProjection.NAME, PermitProjection.VISITOR, moment)
                .as("v");
        List<VisitorRow> found = VISITORS.read(sql.select(table(name("v")).asterisk())
                .from(visitors)
                .join(PermitStore.lines(PermitProjection.PERMIT, moment))
                .on(PERMIT.eq(PermitStore.ID))
                .where(Reading.at(moment, "v")
                        .and(Reading.at(moment, "e"))
                        .and(PermitStore.seen(reach, moment))
                        .and(wanted)
                        .and(Place.beyond(after, STARTS, ID)))
                .orderBy(STARTS.desc(), ID.desc())
                .limit(limit));
        return Named.of(sql, moment, found);
    }
}

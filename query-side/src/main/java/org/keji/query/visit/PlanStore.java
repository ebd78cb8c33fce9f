package org.keji.query.visit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Plans of visits in SQL. */
final class PlanStore {

    private static final Columns<PlanRow> PLANS = Columns.of(PlanRow.class);
    private static final Field<OffsetDateTime> OPENED = field(name("p", "opened_at"), OffsetDateTime.class);

    private PlanStore() {}

    /** The plan that was begun last comes first. */
    static List<PlanRow> page(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return PLANS.read(sql.select(table(name("p")).asterisk())
                .from(VisitTables.table(VisitProjection.PLAN, moment, "p"))
                .where(Reading.at(moment, "p")
                        .and(VisitTables.seen(reach))
                        .and(wanted)
                        .and(Place.beyond(after, OPENED, VisitTables.PLAN_ID)))
                .orderBy(OPENED.desc(), VisitTables.PLAN_ID.desc())
                .limit(limit));
    }

    static Optional<PlanRow> find(DSLContext sql, Moment moment, String id) {
        return PLANS
                .read(sql.select(table(name("p")).asterisk())
                        .from(VisitTables.table(VisitProjection.PLAN, moment, "p"))
                        .where(Reading.at(moment, "p").and(VisitTables.PLAN_ID.eq(id))))
                .stream()
                .findFirst();
    }
}

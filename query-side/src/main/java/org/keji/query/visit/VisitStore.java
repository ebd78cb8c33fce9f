package org.keji.query.visit;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** The history of visits in SQL, each with whose plan it stands in. */
final class VisitStore {

    private static final Columns<VisitRow> VISITS = Columns.of(VisitRow.class);
    private static final Columns<StepRow> STEPS = Columns.of(StepRow.class);
    private static final Columns<ProspectRow> PROSPECTS = Columns.of(ProspectRow.class);
    static final Field<LocalDate> DAY = field(name("e", "day"), LocalDate.class);
    private static final Field<String> PROSPECT = field(name("e", "id"), String.class);
    private static final Field<OffsetDateTime> MET = field(name("e", "met_at"), OffsetDateTime.class);

    private VisitStore() {}

    /** A visit and whose it is. */
    record Entry(VisitRow row, String accountManager) {

        boolean isIn(Reach reach) {
            return reach.covers(null, accountManager);
        }
    }

    /** Latest day first. */
    static List<Entry> page(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return read(sql.select(table(name("e")).asterisk(), VisitTables.MANAGER)
                .from(VisitTables.visits(moment))
                .where(Reading.at(moment, "e")
                        .and(VisitTables.seen(reach))
                        .and(wanted)
                        .and(beyond(after)))
                .orderBy(DAY.desc(), VisitTables.VISIT_ID.desc())
                .limit(limit));
    }

    /** Every visit of a plan, in the order in which they are made. */
    static List<Entry> ofPlan(DSLContext sql, Moment moment, String plan) {
        return read(sql.select(table(name("e")).asterisk(), VisitTables.MANAGER)
                .from(VisitTables.visits(moment))
                .where(Reading.at(moment, "e").and(VisitTables.PLAN_ID.eq(plan)))
                .orderBy(DAY, field(name("e", "place_of_day")), VisitTables.VISIT_ID));
    }

    /** A visit, whose it is, and how far their plan has come. */
    record Planned(VisitRow row, String accountManager, String planState) {}

    /** Visits of several plans, in the order in which they are made. */
    static List<Planned> inOrder(DSLContext sql, Moment moment, Condition wanted) {
        return VISITS.read(
                sql.select(table(name("e")).asterisk(), VisitTables.MANAGER, VisitTables.PLAN_STATE.as("plan_state"))
                        .from(VisitTables.visits(moment))
                        .where(Reading.at(moment, "e").and(wanted))
                        .orderBy(VisitTables.MANAGER, DAY, field(name("e", "place_of_day")), VisitTables.VISIT_ID),
                (row, line) -> new Planned(row, line.getString("account_manager"), line.getString("plan_state")));
    }

    static Optional<Entry> find(DSLContext sql, Moment moment, String id) {
        return read(sql.select(table(name("e")).asterisk(), VisitTables.MANAGER)
                        .from(VisitTables.visits(moment))
                        .where(Reading.at(moment, "e").and(VisitTables.VISIT_ID.eq(id))))
                .stream()
                .findFirst();
    }

    /** Every step of a visit, in the order in which they became known. */
    static List<StepRow> steps(DSLContext sql, Moment moment, String id) {
        return STEPS.read(sql.select(asterisk())
                .from(table(name(VisitProjection.NAME, "step")))
                .where(Reading.happened(moment)
                        .and(field(name("visit_id"), String.class).eq(id)))
                .orderBy(field(name("position"))));
    }

    /** Newest first. */
    static List<ProspectRow> prospects(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return PROSPECTS.read(sql.select(table(name("e")).asterisk())
                .from(VisitTables.withPlan(VisitTables.table("prospect", moment, "e"), moment))
                .where(Reading.at(moment, "e")
                        .and(VisitTables.seen(reach))
                        .and(wanted)
                        .and(Place.beyond(after, MET, PROSPECT)))
                .orderBy(MET.desc(), PROSPECT.desc())
                .limit(limit));
    }

    private static Condition beyond(@Nullable Place after) {
        return after == null
                ? noCondition()
                : row(DAY, VisitTables.VISIT_ID)
                        .lt(row(val(LocalDate.ofInstant(after.at(), ZoneOffset.UTC)), val(after.id())));
    }

    private static List<Entry> read(ResultQuery<?> query) {
        return VISITS.read(query, (row, line) -> new Entry(row, line.getString("account_manager")));
    }
}

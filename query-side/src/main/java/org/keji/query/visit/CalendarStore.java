package org.keji.query.visit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.visit.VisitCalendar.Appointment;
import org.keji.query.visit.VisitStore.Entry;

/** One account manager's visits of some days, each with when the newest of it was recorded. */
final class CalendarStore {

    private static final Field<LocalDate> DAY = field(name("e", "day"), LocalDate.class);
    private static final Field<String> VISIT = field(name("visit_id"), String.class);
    private static final Field<OffsetDateTime> RECORDED = field(name("recorded_at"), OffsetDateTime.class);

    private CalendarStore() {}

    /**
     * In the order of days.
     *
     * @throws Refusal if there are more than so many
     */
    static List<Appointment> of(
            DSLContext sql, Moment moment, Reach reach, String accountManager, VisitCalendar days, int most) {
        Condition wanted = VisitTables.MANAGER.eq(accountManager).and(DAY.between(days.from(), days.until()));
        List<Entry> entries = VisitStore.page(sql, moment, reach, wanted, null, most + 1);
        if (entries.size() > most) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query until");
        }
        List<VisitRow> visits = entries.stream()
                .map(Entry::row)
                .sorted(Comparator.comparing((VisitRow row) -> row.slot().day())
                        .thenComparing(row -> row.slot().placeOfDay())
                        .thenComparing(VisitRow::visitId))
                .toList();
        Map<String, OffsetDateTime> changed =
                changed(sql, moment, visits.stream().map(VisitRow::visitId).toList());
        return visits.stream()
                .map(visit -> new Appointment(
                        visit,
                        null,
                        Objects.requireNonNull(changed.get(visit.visitId())).toInstant()))
                .toList();
    }

    private static Map<String, OffsetDateTime> changed(DSLContext sql, Moment moment, List<String> visits) {
        Field<OffsetDateTime> newest = max(RECORDED);
        return sql.select(VISIT, newest)
                .from(table(name(VisitProjection.NAME, "step")))
                .where(Reading.happened(moment).and(VISIT.in(visits)))
                .groupBy(VISIT)
                .fetchMap(VISIT, newest);
    }
}

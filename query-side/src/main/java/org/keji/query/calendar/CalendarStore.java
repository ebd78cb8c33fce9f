package org.keji.query.calendar;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/** Years of calendars in SQL. */
final class CalendarStore {

    private static final Columns<CalendarRow> YEARS = Columns.of(CalendarRow.class);
    private static final Field<String> REGION = field(name("region"), String.class);
    private static final Field<Integer> YEAR = field(name("year"), Integer.class);

    private CalendarStore() {}

    /** All years of a region or of every region, by region and year; there are a few dozen at most. */
    static List<CalendarRow> years(DSLContext sql, Moment moment, @Nullable String region, @Nullable Integer year) {
        Condition wanted = region == null ? noCondition() : REGION.eq(region);
        return YEARS.read(sql.selectFrom(table(moment))
                .where(Reading.at(moment).and(wanted).and(year == null ? noCondition() : YEAR.eq(year)))
                .orderBy(REGION, YEAR));
    }

    private static Table<Record> table(Moment moment) {
        return Reading.tableFor(CalendarProjection.NAME, CalendarProjection.YEAR, moment);
    }
}

package org.keji.query.clock;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Clocks in SQL, each with whose complaint it is. */
final class ClockStore {

    private static final Columns<ClockRow> CLOCKS = Columns.of(ClockRow.class);
    private static final Field<String> RESPONSIBLE = coalesce(text("c", "responsible"), text("h", "owner"));
    private static final Field<String> DEPARTMENT = coalesce(text("c", "department"), text("h", "department"));
    private static final Field<OffsetDateTime> DUE = field(name("c", "due_at"), OffsetDateTime.class);

    private ClockStore() {}

    /** A clock, and whose complaint it is of. */
    record Held(
            ClockRow clock,
            String number,
            @Nullable String owner,
            @Nullable String department,
            @Nullable String kind) {

        /** The same as {@link #seen} says in SQL. */
        boolean isIn(Reach reach) {
            return reach.covers(department, owner) || reach.covers(clock.department(), clock.responsible());
        }
    }

    static List<Held> of(DSLContext sql, Moment moment, String complaint) {
        return select(sql, moment, text("c", "complaint_id").eq(complaint), Integer.MAX_VALUE);
    }

    /** Open steps whose time is up by then, first things first. */
    static List<Held> due(DSLContext sql, Moment moment, Instant until, Condition wanted, int limit) {
        Condition open = field(name("c", "stopped_at"))
                .isNull()
                .and(field(name("c", "paused_at")).isNull());
        return select(
                sql, moment, open.and(DUE.le(until.atOffset(ZoneOffset.UTC))).and(wanted), limit);
    }

    static Condition responsibleIs(@Nullable String someone) {
        return someone == null ? noCondition() : RESPONSIBLE.eq(someone);
    }

    static Condition complaintIs(@Nullable String complaint) {
        return complaint == null ? noCondition() : text("c", "complaint_id").eq(complaint);
    }

    static Condition departmentIs(@Nullable String department) {
        return department == null ? noCondition() : DEPARTMENT.eq(department);
    }

    /** Which steps someone may see now, whoever could see them at the moment asked about. */
    static Condition seen(Reach reach, Moment moment) {
        return reach.restatesLines(moment)
                ? text("c", "id")
                        .in(DSL.select(text("c", "id"))
                                .from(table(name(ClockProjection.NAME, "clock")).as("c"))
                                .join(table(name(ClockProjection.NAME, "holder"))
                                        .as("h"))
                                .on(text("h", "complaint_id").eq(text("c", "complaint_id")))
                                .where(seen(reach)))
                : seen(reach);
    }

    /** Which steps someone may see: those of complaints they may see, and those they are to see to (DP-01, CO-12). */
    private static Condition seen(Reach reach) {
        return reach.covers(text("h", "department"), text("h", "owner")).or(reach.covers(DEPARTMENT, RESPONSIBLE));
    }

    private static List<Held> select(DSLContext sql, Moment moment, Condition wanted, int limit) {
        Table<?> clocks =
                Reading.tableFor(ClockProjection.NAME, "clock", moment).as("c");
        Table<?> holders =
                Reading.tableFor(ClockProjection.NAME, "holder", moment).as("h");
        return read(sql.select(clocks.asterisk())
                .select(
                        text("h", "number"),
                        text("h", "owner"),
                        text("h", "department").as("complaint_department"),
                        text("h", "kind"))
                .from(clocks)
                .join(holders)
                .on(text("h", "complaint_id").eq(text("c", "complaint_id")))
                .where(Reading.at(moment, "c").and(Reading.at(moment, "h")).and(wanted))
                .orderBy(DUE.asc().nullsLast(), text("c", "id"))
                .limit(limit));
    }

    private static List<Held> read(ResultQuery<?> query) {
        return CLOCKS.read(
                query,
                (clock, line) -> new Held(
                        clock,
                        line.getString("number"),
                        line.getString("owner"),
                        line.getString("complaint_department"),
                        line.getString("kind")));
    }

    private static Field<String> text(String table, String column) {
        return field(name(table, column), String.class);
    }
}

package org.keji.query.statistics;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.statistics.StatisticsView.By;
import org.keji.query.statistics.StatisticsView.Group;
import org.keji.query.statistics.StatisticsView.Kept;
import org.keji.query.statistics.StatisticsView.RepeatedCause;
import org.keji.query.statistics.StatisticsView.Taken;

/** Complaints in numbers in SQL. */
final class StatisticsStore {

    private static final Field<Boolean> IN_TIME = field(name("in_time"), Boolean.class);
    private static final Field<OffsetDateTime> DUE = time("due_at");
    private static final Field<OffsetDateTime> RECEIVED = time("received_at");
    private static final Field<OffsetDateTime> ACKNOWLEDGED = time("acknowledged_at");
    private static final Field<OffsetDateTime> RESOLVED = time("resolved_at");
    private static final Field<Boolean> RESOLVED_IN_TIME = field(name("resolved_in_time"), Boolean.class);
    private static final Field<Boolean> RESOLUTION_RUNS = field(name("resolution_runs"), Boolean.class);
    private static final Field<Boolean> LATE_BEFORE = field(name("late_before"), Boolean.class);
    private static final Field<Integer> REOPENED = field(name("reopened"), Integer.class);
    private static final Field<String> CAUSE = field(name("cause"), String.class);

    private StatisticsStore() {}

    /** One group for each value, or a single one for all. */
    static List<Group> groups(DSLContext sql, Moment moment, Instant at, By by) {
        Field<String> key = field(name(by.column()), String.class);
        return select(sql, moment, at, key);
    }

    static Group total(DSLContext sql, Moment moment, Instant at) {
        return select(sql, moment, at, inline("total")).stream()
                .findFirst()
                .orElseGet(() -> new Group("total", 0, Kept.of(0, 0, 0, null), Kept.of(0, 0, 0, null), null));
    }

    private static List<Group> select(DSLContext sql, Moment moment, Instant at, Field<String> key) {
        Field<OffsetDateTime> now = val(at.atOffset(ZoneOffset.UTC));
        Condition late = IN_TIME.isFalse().or(IN_TIME.isNull().and(DUE.lt(now)));
        Condition unresolvedLate = RESOLVED.isNull()
                .and(LATE_BEFORE
                        .isTrue()
                        .or(RESOLUTION_RUNS.isTrue().and(time("resolution_due").lt(now))));
        return sql.select(
                        key.as("key"),
                        count().as("n"),
                        count().filterWhere(IN_TIME.isTrue()).as("answered_in_time"),
                        count().filterWhere(late).as("answered_late"),
                        count(ACKNOWLEDGED).as("answered"),
                        quantile(0.5, ACKNOWLEDGED).as("answer_median"),
                        quantile(0.9, ACKNOWLEDGED).as("answer_p90"),
                        count().filterWhere(RESOLVED_IN_TIME.isTrue()).as("resolved_in_time"),
                        count().filterWhere(RESOLVED_IN_TIME.isFalse().or(unresolvedLate))
                                .as("resolved_late"),
                        count(RESOLVED).as("resolved"),
                        quantile(0.5, RESOLVED).as("resolution_median"),
                        quantile(0.9, RESOLVED).as("resolution_p90"),
                        count().filterWhere(REOPENED.gt(0)).as("reopened"))
                .from(Reading.tableFor(StatisticsProjection.NAME, "contribution", moment))
                .where(Reading.at(moment))
                .groupBy(field("1"))
                .orderBy(field("1"))
                .fetch(StatisticsStore::group);
    }

    static List<RepeatedCause> repeated(DSLContext sql, Moment moment) {
        return sql.select(CAUSE, count(), min(RECEIVED), max(RECEIVED))
                .from(Reading.tableFor(StatisticsProjection.NAME, "contribution", moment))
                .where(Reading.at(moment).and(CAUSE.ne(ContributionRow.NOT_SAID)))
                .groupBy(CAUSE)
                .having(count().gt(1))
                .orderBy(count().desc(), CAUSE)
                .fetch(row -> new RepeatedCause(
                        row.value1(),
                        row.value2(),
                        row.value3().toInstant(),
                        row.value4().toInstant()));
    }

    private static Group group(Record row) {
        long count = row.get("n", Long.class);
        return new Group(
                row.get("key", String.class),
                count,
                kept(row, count, "answered_in_time", "answered_late", "answered", "answer"),
                kept(row, count, "resolved_in_time", "resolved_late", "resolved", "resolution"),
                count == 0 ? null : Share.of(row.get("reopened", Long.class), count));
    }

    private static Kept kept(Record row, long count, String met, String late, String done, String taken) {
        return Kept.of(
                count,
                row.get(met, Long.class),
                row.get(late, Long.class),
                Taken.of(
                        row.get(done, Long.class),
                        row.get(taken + "_median", Double.class),
                        row.get(taken + "_p90", Double.class)));
    }

    /** Seconds from the receipt, interpolated between neighbours as PostgreSQL's percentile_cont does. */
    private static Field<Double> quantile(double share, Field<OffsetDateTime> done) {
        return field(
                "percentile_cont({0}) within group (order by extract(epoch from {1} - {2})) filter (where {1} is not null)",
                Double.class, inline(share), done, RECEIVED);
    }

    private static Field<OffsetDateTime> time(String column) {
        return field(name(column), OffsetDateTime.class);
    }
}

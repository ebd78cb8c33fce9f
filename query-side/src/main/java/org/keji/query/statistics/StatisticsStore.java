package org.keji.query.statistics;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** All groups of a grouping, and all of them taken together. */
    record Groups(Group total, List<Group> each) {}

    /** One pass over the complaints gives the groups and the total. */
    static Groups groups(DSLContext sql, Moment moment, Instant at, By by) {
        List<Group> each = new ArrayList<>();
        List<Group> total = new ArrayList<>();
        select(sql, moment, at, field(name(by.column()), String.class))
                .forEach(row -> (row.get("is_total", Integer.class) == 1 ? total : each).add(group(row)));
        return new Groups(total.getFirst(), each);
    }

    private static List<? extends Record> select(DSLContext sql, Moment moment, Instant at, Field<String> key) {
        Field<OffsetDateTime> now = val(at.atOffset(ZoneOffset.UTC));
        Condition late = IN_TIME.isFalse().or(IN_TIME.isNull().and(DUE.lt(now)));
        Condition unresolvedLate = RESOLVED.isNull()
                .and(LATE_BEFORE
                        .isTrue()
                        .or(RESOLUTION_RUNS.isTrue().and(time("resolution_due").lt(now))));
        return sql.select(
                        key.as("key"),
                        grouping(key).as("is_total"),
                        count().as("n"),
                        count().filterWhere(IN_TIME.isTrue()).as("answered_in_time"),
                        count().filterWhere(late).as("answered_late"),
                        count(ACKNOWLEDGED).as("answered"),
                        quantiles(ACKNOWLEDGED).as("answer_times"),
                        count().filterWhere(RESOLVED_IN_TIME.isTrue()).as("resolved_in_time"),
                        count().filterWhere(RESOLVED_IN_TIME.isFalse().or(unresolvedLate))
                                .as("resolved_late"),
                        count(RESOLVED).as("resolved"),
                        quantiles(RESOLVED).as("resolution_times"),
                        count().filterWhere(REOPENED.gt(0)).as("reopened"))
                .from(Reading.tableFor(StatisticsProjection.NAME, "contribution", moment))
                .where(Reading.at(moment))
                .groupBy(groupingSets(new Field<?>[] {key}, new Field<?>[0]))
                .orderBy(key)
                .fetch();
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
                Objects.requireNonNullElse(row.get("key", String.class), "total"),
                count,
                kept(row, count, "answered_in_time", "answered_late", "answered", "answer"),
                kept(row, count, "resolved_in_time", "resolved_late", "resolved", "resolution"),
                count == 0 ? null : Share.of(row.get("reopened", Long.class), count));
    }

    private static Kept kept(Record row, long count, String met, String late, String done, String taken) {
        Double[] times = row.get(taken + "_times", Double[].class);
        return Kept.of(
                count,
                row.get(met, Long.class),
                row.get(late, Long.class),
                times == null ? null : new Taken(row.get(done, Long.class), times[0], times[1]));
    }

    /** Median and ninth decile of the seconds from the receipt, between neighbours as percentile_cont has it. */
    private static Field<Double[]> quantiles(Field<OffsetDateTime> done) {
        return field(
                "percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from {0} - {1}))"
                        + " filter (where {0} is not null)",
                Double[].class, done, RECEIVED);
    }

    private static Field<OffsetDateTime> time(String column) {
        return field(name(column), OffsetDateTime.class);
    }
}

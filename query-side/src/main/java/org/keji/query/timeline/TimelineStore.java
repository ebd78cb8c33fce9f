package org.keji.query.timeline;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/** What happened with customers, in SQL. */
final class TimelineStore {

    private static final Columns<StepRow> COLUMNS = Columns.of(StepRow.class);
    private static final Field<Long> POSITION = field(name("position"), Long.class);
    private static final Field<OffsetDateTime> OCCURRED = field(name("occurred_at"), OffsetDateTime.class);
    private static final Field<String> STREAM = field(name("stream"), String.class);
    private static final Field<String> CUSTOMER = field(name("customer_id"), String.class);
    private static final Field<String> GOES_ON_IN = field(name("goes_on_in"), String.class);

    private TimelineStore() {}

    /**
     * What a page shows and where it begins.
     *
     * @param kinds what it may belong to; none for all
     * @param from the earliest time shown
     * @param until the time before which it happened
     * @param after the last line of the page before
     */
    record Wanted(
            List<String> kinds,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Spot after,
            int limit) {

        private Condition condition(Moment moment) {
            Condition wanted = kinds.isEmpty()
                    ? noCondition()
                    : field(name("kind"), String.class).in(kinds);
            if (from != null) {
                wanted = wanted.and(OCCURRED.ge(utc(from)));
            }
            if (until != null) {
                wanted = wanted.and(OCCURRED.lt(utc(until)));
            }
            if (moment.asOf() != null) {
                wanted = wanted.and(OCCURRED.le(utc(moment.asOf())));
            }
            if (moment.position() != null) {
                wanted = wanted.and(POSITION.le(moment.position()));
            }
            return after == null
                    ? wanted
                    : wanted.and(row(OCCURRED, POSITION).lt(row(val(utc(after.at())), val(after.position()))));
        }

        private static OffsetDateTime utc(Instant time) {
            return time.atOffset(ZoneOffset.UTC);
        }
    }

    /** Newest first. */
    static List<StepRow> page(DSLContext sql, Moment moment, String customer, Wanted wanted) {
        return COLUMNS.read(sql.selectFrom(table(name(TimelineProjection.NAME, "step")))
                .where(STREAM.in(streams(moment, customer)).and(wanted.condition(moment)))
                .orderBy(OCCURRED.desc(), POSITION.desc())
                .limit(wanted.limit()));
    }

    /** The card's own stream, those of what concerns it, and the same of every card that was merged into it (CU-12). */
    private static Select<Record1<String>> streams(Moment moment, String customer) {
        Table<?> link = Reading.tableFor(TimelineProjection.NAME, "link", moment);
        Condition then = Reading.at(moment);
        Table<?> one = table(name("one"));
        Field<String> id = field(name("one", "id"), String.class);
        return org.jooq
                .impl
                .DSL
                .withRecursive("one", "id")
                .as(select(val(customer).collate(name("C")))
                        .union(select(STREAM)
                                .from(link)
                                .join(one)
                                .on(GOES_ON_IN.eq(id))
                                .where(then)))
                .select(STREAM)
                .from(link)
                .where(CUSTOMER.in(select(id).from(one)).and(then));
    }
}

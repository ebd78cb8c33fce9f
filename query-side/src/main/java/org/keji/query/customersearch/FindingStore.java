package org.keji.query.customersearch;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.trueCondition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Findings in SQL. */
final class FindingStore {

    private static final Columns<FindingRow> COLUMNS = Columns.of(FindingRow.class);
    private static final Field<String> ID = field(name("finding_id"), String.class);
    private static final Field<String> CUSTOMER = field(name("customer_id"), String.class);
    private static final Field<OffsetDateTime> NOTED = field(name("noted_at"), OffsetDateTime.class);

    private FindingStore() {}

    /**
     * What a page shows and where it begins; everything where it is left out.
     *
     * @param words all of which must be there
     * @param from the first moment of noting
     * @param until the last moment of noting
     * @param withdrawn whether those that were withdrawn are asked for, or those that stand
     * @param after the last line of the page before
     */
    record Wanted(
            List<String> words,
            @Nullable String kind,
            @Nullable String customer,
            @Nullable Instant from,
            @Nullable Instant until,
            boolean withdrawn,
            @Nullable Place after,
            int limit) {

        private Condition condition() {
            Field<?> end = field(name("withdrawn_at"));
            Condition wanted = trueCondition().and(withdrawn ? end.isNotNull() : end.isNull());
            if (!words.isEmpty()) {
                wanted = wanted.and(CustomerSearchStore.has(words));
            }
            if (kind != null) {
                wanted = wanted.and(field(name("kind"), String.class).eq(kind));
            }
            if (customer != null) {
                wanted = wanted.and(CUSTOMER.eq(customer));
            }
            if (from != null) {
                wanted = wanted.and(NOTED.ge(from.atOffset(ZoneOffset.UTC)));
            }
            if (until != null) {
                wanted = wanted.and(NOTED.le(until.atOffset(ZoneOffset.UTC)));
            }
            return wanted.and(Place.beyond(after, NOTED, ID));
        }
    }

    /** Newest first; findings are seen by who sees the customer now. */
    static List<FindingRow> page(DSLContext sql, Moment moment, Reach reach, Wanted wanted) {
        return COLUMNS.read(query(sql, moment, reach, wanted));
    }

    static ResultQuery<Record> query(DSLContext sql, Moment moment, Reach reach, Wanted wanted) {
        return sql.selectFrom(Reading.tableFor(CustomerSearchProjection.NAME, "finding", moment))
                .where(Reading.at(moment)
                        .and(CustomerSearchStore.ofSeen(CUSTOMER, reach))
                        .and(wanted.condition()))
                .orderBy(NOTED.desc(), ID.desc())
                .limit(wanted.limit());
    }
}

package org.keji.query.customer;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.export.Exports;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Cards of customers in SQL. */
final class CustomerStore {

    private static final int FETCH = 500;
    private static final Columns<CustomerRow> COLUMNS = Columns.of(CustomerRow.class);
    private static final String KIND = "kind";
    private static final Field<String> ID = field(name("customer_id"), String.class);
    private static final Field<String> ACCOUNT_MANAGER = field(name("account_manager"), String.class);
    private static final Field<String> OFFERED_TO = field(name("offered_to"), String.class);
    private static final Field<Boolean> ACTIVE = field(name("active"), Boolean.class);
    private static final Field<OffsetDateTime> REGISTERED = field(name("registered_at"), OffsetDateTime.class);
    private static final Field<OffsetDateTime> DUE = field(name("review_due"), OffsetDateTime.class);

    private CustomerStore() {}

    /**
     * What a page shows and where it begins.
     *
     * @param equal column → value
     * @param active whether those that are served are asked for, or those that no longer are
     * @param dueBefore only what should have been looked over before this time; null for all
     * @param after the last line of the page before
     */
    record Filter(
            Map<String, String> equal,
            boolean active,
            @Nullable Instant dueBefore,
            @Nullable Place after,
            int limit) {

        /** The same, of this kind alone. */
        Filter of(CustomerKind kind) {
            Map<String, String> narrowed = new LinkedHashMap<>(equal);
            String asked = narrowed.put(KIND, kind.code());
            // Two kinds at once nobody is.
            if (asked != null && !asked.equals(kind.code())) {
                narrowed.put(KIND, "");
            }
            return new Filter(narrowed, active, dueBefore, after, limit);
        }

        private Condition wanted() {
            // Written out and no parameter: only so does the planner know that the index of what is served fits.
            Condition wanted = active ? condition(ACTIVE) : not(condition(ACTIVE));
            for (Map.Entry<String, String> one : equal.entrySet()) {
                wanted = wanted.and(field(name(one.getKey()), String.class).eq(one.getValue()));
            }
            if (dueBefore != null) {
                wanted = wanted.and(DUE.lt(dueBefore.atOffset(ZoneOffset.UTC)));
            }
            return wanted.and(Place.beyond(after, REGISTERED, ID));
        }
    }

    /** Newest registration first. */
    static List<CustomerRow> page(DSLContext sql, Moment moment, Reach reach, Filter filter) {
        return COLUMNS.read(query(sql, moment, reach, filter));
    }

    /**
     * Hands out card by card what may be too much to hold at once.
     *
     * @throws Refusal if there are more than a file may have
     */
    static void forEach(DSLContext sql, Moment moment, Reach reach, Filter filter, Consumer<CustomerRow> card) {
        if (sql.fetchCount(query(sql, moment, reach, filter)) > Exports.ROWS) {
            throw new Refusal(HouseRule.EXPORT_IS_OF_A_SIZE, "query");
        }
        COLUMNS.forEach(query(sql, moment, reach, filter).fetchSize(FETCH), card);
    }

    private static Select<Record> query(DSLContext sql, Moment moment, Reach reach, Filter filter) {
        return sql.selectFrom(Reading.tableFor(CustomerProjection.NAME, "card", moment))
                .where(matching(moment, reach, filter))
                .orderBy(REGISTERED.desc(), ID.desc())
                .limit(filter.limit());
    }

    /** Which cards are asked for, of those that are seen. */
    static Condition matching(Moment moment, Reach reach, Filter filter) {
        return Reading.at(moment).and(seen(reach, moment)).and(filter.wanted());
    }

    static Optional<CustomerRow> find(DSLContext sql, Moment moment, String id) {
        return COLUMNS
                .read(sql.selectFrom(Reading.tableFor(CustomerProjection.NAME, "card", moment))
                        .where(Reading.at(moment).and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    /** Whoever may see a card now may see how it was, and nobody else, whoever saw it then. */
    private static Condition seen(Reach reach, Moment moment) {
        Condition now = reach.coversPeople(ACCOUNT_MANAGER, OFFERED_TO);
        return reach.restated(moment, ID, table(name(CustomerProjection.NAME, "card")), now);
    }
}

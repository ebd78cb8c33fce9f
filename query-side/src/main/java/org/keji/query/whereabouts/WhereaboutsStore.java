package org.keji.query.whereabouts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Where customers are, in SQL. */
final class WhereaboutsStore {

    private static final int FETCH = 500;
    private static final Columns<WhereaboutsRow> PLACES = Columns.of(WhereaboutsRow.class);
    private static final Field<String> ID = field(name("customer_id"), String.class);
    private static final Field<String> MANAGER = field(name("account_manager"), String.class);
    private static final Field<Boolean> ACTIVE = field(name("active"), Boolean.class);
    private static final Field<OffsetDateTime> REGISTERED = field(name("registered_at"), OffsetDateTime.class);

    private WhereaboutsStore() {}

    /**
     * Which customers a page shows, and where it begins.
     *
     * @param stale what was confirmed before then, counts as confirmed no more
     */
    record Wanted(
            WhereaboutsFilter filter,
            Instant stale,
            @Nullable Place after,
            int limit) {

        private Condition condition() {
            return filter.wanted(stale).and(Place.beyond(after, REGISTERED, ID));
        }
    }

    /** Of those that are served; the newest registration first. */
    static List<WhereaboutsRow> page(DSLContext sql, Moment moment, Reach reach, Wanted wanted) {
        return PLACES.read(sql.selectFrom(table(moment))
                .where(Reading.at(moment)
                        .and(condition(ACTIVE))
                        .and(seen(reach, moment))
                        .and(wanted.condition()))
                .orderBy(REGISTERED.desc(), ID.desc())
                .limit(wanted.limit()));
    }

    /** Hands out everybody who is served, by their ids: there may be too many to hold at once. */
    static void forEach(DSLContext sql, Moment moment, Reach reach, Consumer<WhereaboutsRow> customer) {
        PLACES.forEach(
                sql.selectFrom(table(moment))
                        .where(Reading.at(moment).and(condition(ACTIVE)).and(seen(reach, moment)))
                        .orderBy(ID)
                        .fetchSize(FETCH),
                customer);
    }

    /** Those of these who are served. */
    static List<WhereaboutsRow> of(DSLContext sql, Moment moment, Collection<String> customers) {
        return PLACES.read(sql.selectFrom(table(moment))
                .where(Reading.at(moment).and(condition(ACTIVE)).and(ID.eq(any(customers.toArray(String[]::new)))))
                .orderBy(ID));
    }

    static Optional<WhereaboutsRow> find(DSLContext sql, Moment moment, String id) {
        return PLACES
                .read(sql.selectFrom(table(moment)).where(Reading.at(moment).and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    private static Table<Record> table(Moment moment) {
        return Reading.tableFor(WhereaboutsProjection.NAME, WhereaboutsProjection.PLACE, moment);
    }

    /** Whoever may see a customer now may see where they were, and nobody else, whoever saw it then. */
    private static Condition seen(Reach reach, Moment moment) {
        return reach.restated(moment, ID, table(Moment.NOW), reach.coversPeople(MANAGER));
    }
}

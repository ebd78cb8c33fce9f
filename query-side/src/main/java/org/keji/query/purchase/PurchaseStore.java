package org.keji.query.purchase;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Purchases in SQL. */
final class PurchaseStore {

    private static final Columns<PurchaseRow> COLUMNS = Columns.of(PurchaseRow.class);
    private static final Field<String> ID = field(name("purchase_id"), String.class);
    private static final Field<String> CUSTOMER = field(name("customer_id"), String.class);
    private static final Field<String> ACCOUNT_MANAGER = field(name("account_manager"), String.class);
    private static final Field<OffsetDateTime> PURCHASED = field(name("purchased_at"), OffsetDateTime.class);

    private PurchaseStore() {}

    /** Newest day first. */
    static List<PurchaseRow> page(
            DSLContext sql, Moment moment, Reach reach, PurchaseFilter filter, @Nullable Place after, int limit) {
        return COLUMNS.read(sql.selectFrom(
                        Reading.tableFor(PurchaseProjection.NAME, PurchaseProjection.PURCHASE, moment))
                .where(Reading.at(moment).and(seen(reach)).and(filter.wanted()).and(Place.beyond(after, PURCHASED, ID)))
                .orderBy(PURCHASED.desc(), ID.desc())
                .limit(limit));
    }

    static Optional<PurchaseRow> find(DSLContext sql, Moment moment, String id) {
        return COLUMNS
                .read(sql.selectFrom(Reading.tableFor(PurchaseProjection.NAME, PurchaseProjection.PURCHASE, moment))
                        .where(Reading.at(moment).and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    /** Who looks after the customer now sees what they bought, whoever looked after them then. */
    private static Condition seen(Reach reach) {
        Condition own = reach.coversPeople(ACCOUNT_MANAGER);
        return own.equals(noCondition())
                ? own
                : CUSTOMER.in(select(CUSTOMER)
                        .from(table(name(PurchaseProjection.NAME, PurchaseProjection.CUSTOMER)))
                        .where(own));
    }
}

package org.keji.query.purchase;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.keji.kernel.actor.Actor;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/** Whom purchases may be of, in SQL. */
public final class Buyers {

    private static final Columns<CustomerRow> COLUMNS = Columns.of(CustomerRow.class);

    private Buyers() {}

    /** The customer at a moment; empty if there was no card yet. */
    public static Optional<CustomerRow> find(DSLContext sql, Moment moment, String id) {
        return COLUMNS
                .read(sql.selectFrom(Reading.tableFor(PurchaseProjection.NAME, PurchaseProjection.CUSTOMER, moment))
                        .where(Reading.at(moment)
                                .and(field(name("customer_id"), String.class).eq(id))))
                .stream()
                .findFirst();
    }

    /** Which of these customers are told of with amounts to who asks: all but persons, to most (DP-06). */
    static Set<String> toldOf(DSLContext sql, Actor actor, List<String> customers) {
        return COLUMNS
                .read(sql.selectFrom(Reading.tableFor(PurchaseProjection.NAME, PurchaseProjection.CUSTOMER, Moment.NOW))
                        .where(field(name("customer_id"), String.class).in(customers)))
                .stream()
                .filter(customer -> customer.tellsAmounts(actor))
                .map(CustomerRow::customerId)
                .collect(Collectors.toSet());
    }
}

package org.keji.query.customer;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reading;

/** Contacts of customers in SQL. */
final class ContactStore {

    private static final Columns<ContactRow> COLUMNS = Columns.of(ContactRow.class);

    private ContactStore() {}

    /** Everybody who works at the customer or did, in the order in which they became known. */
    static List<ContactRow> of(DSLContext sql, Moment moment, String customer) {
        return COLUMNS.read(sql.selectFrom(Reading.tableFor(CustomerProjection.NAME, "contact", moment))
                .where(Reading.at(moment)
                        .and(field(name("customer_id"), String.class).eq(customer)))
                .orderBy(field(name("since")), field(name("contact"))));
    }

    /**
     * Who works at the customers that somebody looks after now and that are served, in the order in which they became
     * known.
     *
     * @param after the last of them that was looked at before
     */
    static List<ContactRow> lookedAfter(
            DSLContext sql, Moment moment, String accountManager, @Nullable Place after, int limit) {
        Field<OffsetDateTime> since = field(name("since"), OffsetDateTime.class);
        Field<String> contact = field(name("contact"), String.class);
        Field<String> customer = field(name("customer_id"), String.class);
        return COLUMNS.read(sql.selectFrom(Reading.tableFor(CustomerProjection.NAME, "contact", moment))
                .where(Reading.at(moment)
                        .and(condition(field(name("there"), Boolean.class)))
                        .and(customer.in(select(customer)
                                .from(table(name(CustomerProjection.NAME, "card")))
                                .where(condition(field(name("active"), Boolean.class))
                                        .and(field(name("account_manager"), String.class)
                                                .eq(accountManager)))))
                        .and(
                                after == null
                                        ? noCondition()
                                        : row(since, contact)
                                                .gt(row(val(after.at().atOffset(ZoneOffset.UTC)), val(after.id())))))
                .orderBy(since, contact)
                .limit(limit));
    }
}

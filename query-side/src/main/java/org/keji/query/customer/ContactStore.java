package org.keji.query.customer;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.DSLContext;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
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
}

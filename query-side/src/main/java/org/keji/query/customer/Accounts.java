package org.keji.query.customer;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/**
 * Who looks after the customers of a read model at a moment, by its table of accounts ({@link AccountRow}): lines that
 * name a customer follow the customer to another account manager (CU-08).
 */
public final class Accounts {

    private static final Field<String> CUSTOMER = field(name("a", "customer_id"), String.class);
    private static final Field<String> MANAGER = field(name("a", "account_manager"), String.class);

    private final String model;
    private final Moment moment;

    public Accounts(String model, Moment moment) {
        this.model = model;
        this.moment = moment;
    }

    private Table<Record> table() {
        return Reading.tableFor(model, "account", moment).as("a");
    }

    /**
     * The account manager of a line, in SQL: who looks after its customer, or whom the line names, where it names no
     * customer.
     *
     * @param lines the table of the lines asked about, with columns {@code customer_id} and {@code account_manager}
     */
    public Field<String> manager(String lines) {
        String asked = moment.isNow() ? lines : lines + "_history";
        Field<String> customer = field(name(asked, "customer_id"), String.class);
        return coalesce(
                field(select(MANAGER).from(table()).where(CUSTOMER.eq(customer).and(Reading.at(moment, "a")))),
                field(name(asked, "account_manager"), String.class));
    }

    /** The account managers of these customers; those without a card are left out. */
    public Map<String, String> of(DSLContext sql, Collection<String> customers) {
        return sql.select(CUSTOMER, MANAGER)
                .from(table())
                .where(CUSTOMER.in(customers).and(Reading.at(moment, "a")))
                .fetchMap(CUSTOMER, MANAGER);
    }
}

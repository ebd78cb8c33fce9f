package org.keji.query.visit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.readmodel.Wanted;

/** When the customers of an account manager were last visited, in SQL (VP-02, VP-07). */
final class FrequencyStore {

    private static final Field<String> CUSTOMER = field(name("s", "customer_id"), String.class);
    private static final Field<String> STANDING = field(name("s", "standing"), String.class);
    private static final Field<OffsetDateTime> SINCE = field(name("s", "since"), OffsetDateTime.class);
    private static final Field<OffsetDateTime> ENDED = field(name("e", "ended_at"), OffsetDateTime.class);

    private FrequencyStore() {}

    /** Every customer they look after who is served, by whomever visited. */
    static List<Interval> of(DSLContext sql, Moment moment, String accountManager) {
        Field<OffsetDateTime> last = max(ENDED);
        return sql.select(CUSTOMER, STANDING, SINCE, last)
                .from(VisitTables.table("served", moment, "s"))
                .join(VisitTables.table("account", moment, "a"))
                .on(field(name("a", "customer_id"), String.class).eq(CUSTOMER).and(Reading.at(moment, "a")))
                .leftJoin(VisitTables.table(VisitProjection.VISIT, moment, "e"))
                .on(field(name("e", "customer_id"), String.class).eq(CUSTOMER).and(Reading.at(moment, "e")))
                .where(Reading.at(moment, "s")
                        .and(field(name("s", "active"), Boolean.class).isTrue())
                        .and(Wanted.equal("a", "account_manager", accountManager)))
                .groupBy(CUSTOMER, STANDING, SINCE)
                .orderBy(CUSTOMER)
                .fetch(line -> new Interval(
                        line.value1(),
                        line.value2(),
                        line.value3().toInstant(),
                        line.value4() == null ? null : line.value4().toInstant()));
    }
}

package org.keji.query.value;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.keji.query.purchase.PurchaseProjection.CUSTOMER;
import static org.keji.query.purchase.PurchaseProjection.FIGURES;
import static org.keji.query.purchase.PurchaseProjection.NAME;
import static org.keji.query.purchase.PurchaseProjection.PURCHASE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Figures;
import org.keji.kernel.value.Period;
import org.keji.kernel.value.Quintiles;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;

/** What customers bought, added up and compared in SQL. */
final class ValueStore {

    private static final Field<String> ID = field(name("customer_id"), String.class);
    private static final Field<LocalDate> DAY = field(name("purchased_on"), LocalDate.class);
    private static final Field<BigDecimal> AMOUNT = field(name("amount"), BigDecimal.class);
    private static final Field<BigDecimal> COST = field(name("cost"), BigDecimal.class);

    /** Written out and no parameter: only so does the planner know that the index of what counts fits. */
    private static final Condition COUNTS = condition(field(name("counts"), Boolean.class));

    /** One line for each who is served, and the borders that cut them into fifths, as {@link Quintiles#of} does. */
    private static final String BORDERS = """
            with each as (
                select coalesce(b.latest - {3}, {2} - {3} - 1) as recency,
                       coalesce(b.purchases, 0) as frequency,
                       coalesce(b.amount, 0) as monetary
                from {0} c
                left join (
                    select p.customer_id, max(p.purchased_on) as latest, count(*) as purchases, sum(p.amount) as amount
                    from {1} p
                    where p.counts and p.purchased_on between {2} and {3} and {5}
                    group by p.customer_id) b on b.customer_id = c.customer_id
                where c.active and {4})
            select count(*) as n,
                (percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by recency))::numeric[] as recency,
                (percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by frequency))::numeric[] as frequency,
                (percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by monetary))::numeric[] as monetary
            from each""";

    private ValueStore() {}

    /** How all who are served buy, cut into fifths. */
    record Fifths(Quintiles recency, Quintiles frequency, Quintiles monetary) {}

    /** All that a customer bought, ever: kept added up for now, added up from history for any other moment. */
    static Figures figures(DSLContext sql, Moment moment, String customer) {
        if (!moment.isNow()) {
            return Figures.of(bought(sql, moment, customer, condition(val(true))));
        }
        return sql.selectFrom(table(name(NAME, FIGURES)))
                .where(ID.eq(customer))
                .fetchOptional(ValueStore::figures)
                .orElse(Figures.NONE);
    }

    private static Figures figures(Record row) {
        return new Figures(
                row.get("purchases", Long.class),
                row.get(AMOUNT),
                row.get(COST),
                row.get("first_on", LocalDate.class),
                row.get("last_on", LocalDate.class));
    }

    /** What a customer bought within a period. */
    static List<Bought> bought(DSLContext sql, Moment moment, String customer, Period period) {
        return bought(sql, moment, customer, DAY.between(period.from(), period.to()));
    }

    private static List<Bought> bought(DSLContext sql, Moment moment, String customer, Condition when) {
        return sql.select(DAY, AMOUNT, COST)
                .from(Reading.tableFor(NAME, PURCHASE, moment))
                .where(Reading.at(moment).and(ID.eq(customer)).and(COUNTS).and(when))
                .fetch(row -> new Bought(row.value1(), row.value2(), row.value3()));
    }

    /** One pass over what was bought in the window. */
    static Fifths fifths(DSLContext sql, Moment moment, Period window) {
        Record row = sql.fetchSingle(
                BORDERS,
                Reading.tableFor(NAME, CUSTOMER, moment),
                Reading.tableFor(NAME, PURCHASE, moment),
                val(window.from()),
                val(window.to()),
                Reading.at(moment, "c"),
                Reading.at(moment, "p"));
        return new Fifths(quintiles(row, "recency"), quintiles(row, "frequency"), quintiles(row, "monetary"));
    }

    private static Quintiles quintiles(Record row, String what) {
        BigDecimal[] borders = row.get(what, BigDecimal[].class);
        return new Quintiles(row.get("n", Long.class), borders == null ? List.of() : List.of(borders));
    }
}

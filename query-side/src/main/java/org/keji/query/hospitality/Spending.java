package org.keji.query.hospitality;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.keji.kernel.hospitality.MealStage;
import org.keji.kernel.value.Money;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** What meals of a month were planned for and came to, added up in SQL. */
final class Spending {

    private static final Field<String> STATE = MealStore.text("e", "state");
    private static final Field<BigDecimal> TOTAL = money("total");
    private static final Condition COUNTS =
            STATE.notIn(MealStage.REFUSED.code(), MealStage.WITHDRAWN.code(), MealStage.NOT_HELD.code());
    private static final Condition COMMITTED = STATE.in(MealStage.APPROVED.code(), MealStage.HELD.code());
    private static final Condition LATE =
            time("papers_missed_at").isNotNull().or(time("papers_filed_at").gt(time("papers_due")));
    /** Recorded with a warning. */
    static final Condition WARNED = condition("cardinality({0}) > 0", field(name("e", "warnings")));

    private static final Field<Integer> MEALS = count().filterWhere(COUNTS).as("meals");
    private static final Field<BigDecimal> PLANNED = coalesce(
                    sum(money("planned")).filterWhere(COMMITTED), BigDecimal.ZERO)
            .as("committed");
    private static final Field<BigDecimal> SPENT =
            coalesce(sum(TOTAL), BigDecimal.ZERO).as("spent");
    private static final Field<BigDecimal> PAID =
            coalesce(sum(money("reimbursed")), BigDecimal.ZERO).as("paid");
    private static final Field<Integer> WARNINGS =
            count().filterWhere(COUNTS.and(WARNED)).as("warned");
    private static final Field<Integer> LATE_PAPERS = count().filterWhere(LATE).as("late");

    private Spending() {}

    /**
     * What was spent on or by one.
     *
     * @param key the department, customer or requester; empty for guests of no customer
     * @param committed what is approved and has no bill, CNY
     * @param spent what bills came to, CNY
     * @param reimbursed what is paid of them, CNY
     */
    record Sum(
            String key,
            int meals,
            BigDecimal committed,
            BigDecimal spent,
            BigDecimal reimbursed,
            int warned,
            int latePapers) {}

    /** @param column by which they are added up */
    static List<Sum> sums(DSLContext sql, Moment moment, Reach reach, Condition wanted, String column) {
        Field<String> key = MealStore.text("e", column);
        return sql.select(key.as("key"), MEALS, PLANNED, SPENT, PAID, WARNINGS, LATE_PAPERS)
                .from(MealStore.ledger(moment))
                .where(Reading.at(moment, "e")
                        .and(MealStore.seen(reach, moment))
                        .and(wanted))
                .groupBy(key)
                .orderBy(key)
                .fetch(Spending::line);
    }

    private static Sum line(Record line) {
        return new Sum(
                Objects.requireNonNullElse(line.get("key", String.class), ""),
                line.get(MEALS),
                Money.of(line.get(PLANNED)),
                Money.of(line.get(SPENT)),
                Money.of(line.get(PAID)),
                line.get(WARNINGS),
                line.get(LATE_PAPERS));
    }

    private static Field<BigDecimal> money(String column) {
        return field(name("e", column), BigDecimal.class);
    }

    private static Field<OffsetDateTime> time(String column) {
        return field(name("e", column), OffsetDateTime.class);
    }
}

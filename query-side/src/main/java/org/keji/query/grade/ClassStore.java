package org.keji.query.grade;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.keji.query.grade.ClassProjection.CUSTOMER;
import static org.keji.query.grade.ClassProjection.GRADE;
import static org.keji.query.grade.ClassProjection.NAME;
import static org.keji.query.grade.ClassProjection.PURCHASE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.personal.Level;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Money;
import org.keji.kernel.value.Period;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/**
 * Classes of customers in SQL. What follows from the day, such as years and group, is worked out by {@link Classing}
 * alone, batch by batch, so that a list says the same of a customer as the customer's own page.
 */
final class ClassStore {

    private static final int BATCH = 200;
    private static final Columns<ClassedRow> CUSTOMERS = Columns.of(ClassedRow.class);
    private static final Columns<GradeRow> GRADES = Columns.of(GradeRow.class);
    private static final Columns<BoughtRow> PURCHASES = Columns.of(BoughtRow.class);
    private static final Field<String> ID = field(name("customer_id"), String.class);
    private static final Field<String> ACCOUNT_MANAGER = field(name("account_manager"), String.class);
    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<String> QUADRANT = field(name("quadrant"), String.class);
    private static final Field<Boolean> ACTIVE = field(name("active"), Boolean.class);
    private static final Field<OffsetDateTime> REGISTERED = field(name("registered_at"), OffsetDateTime.class);
    private static final Field<LocalDate> DAY = field(name("purchased_on"), LocalDate.class);
    private static final Field<BigDecimal> AMOUNT = field(name("amount"), BigDecimal.class);

    /** Written out and no parameter: only so does the planner know that the index of what counts fits. */
    private static final Condition COUNTS = condition(field(name("counts"), Boolean.class));

    private ClassStore() {}

    /**
     * The moment of a question, and what the book says then.
     *
     * @param at the moment as a time
     */
    record Then(Moment moment, Instant at, PolicyEdition book) {}

    /**
     * What a page shows and where it begins.
     *
     * @param active whether those that are served are asked for, or those that no longer are
     * @param after the last line of the page before
     */
    record Wanted(
            ClassFilter filter, boolean active, @Nullable Place after, int limit) {}

    /**
     * What one quadrant of the portfolio holds.
     *
     * @param quadrant null for those of whom nobody said
     * @param revenue what their purchases of the window brought, CNY
     */
    record Share(@Nullable String quadrant, int customers, BigDecimal revenue) {}

    static Optional<ClassedRow> find(DSLContext sql, Moment moment, String id) {
        return CUSTOMERS
                .read(sql.selectFrom(Reading.tableFor(NAME, CUSTOMER, moment))
                        .where(Reading.at(moment).and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    static Classing classing(DSLContext sql, Then then, ClassedRow customer) {
        return classed(sql, then, List.of(customer)).getFirst();
    }

    /** Newest registration first. */
    static List<Classing> page(DSLContext sql, Then then, Reach reach, Wanted wanted) {
        List<Classing> page = new ArrayList<>();
        Place after = wanted.after();
        while (page.size() < wanted.limit()) {
            List<ClassedRow> batch = batch(sql, then.moment(), reach, wanted, after);
            classed(sql, then, batch).stream()
                    .filter(wanted.filter()::wants)
                    .limit((long) wanted.limit() - page.size())
                    .forEach(page::add);
            if (batch.size() < BATCH) {
                break;
            }
            after = batch.getLast().place();
        }
        return page;
    }

    private static List<ClassedRow> batch(
            DSLContext sql, Moment moment, Reach reach, Wanted wanted, @Nullable Place after) {
        return CUSTOMERS.read(sql.selectFrom(Reading.tableFor(NAME, CUSTOMER, moment))
                .where(Reading.at(moment)
                        .and(seen(reach, moment))
                        .and(served(wanted.active()))
                        .and(kept(wanted.filter(), moment))
                        .and(Place.beyond(after, REGISTERED, ID)))
                .orderBy(REGISTERED.desc(), ID.desc())
                .limit(BATCH));
    }

    private static List<Classing> classed(DSLContext sql, Then then, List<ClassedRow> customers) {
        Moment moment = then.moment();
        List<String> ids = customers.stream().map(ClassedRow::customerId).toList();
        Map<String, List<GradeRow>> grades = GRADES
                .read(sql.selectFrom(Reading.tableFor(NAME, GRADE, moment))
                        .where(Reading.at(moment).and(ID.in(ids)))
                        .orderBy(field(name("scheme"))))
                .stream()
                .collect(Collectors.groupingBy(GradeRow::customerId));
        Map<String, List<Bought>> bought = PURCHASES
                .read(sql.selectFrom(Reading.tableFor(NAME, PURCHASE, moment))
                        .where(Reading.at(moment).and(ID.in(ids)).and(COUNTS)))
                .stream()
                .collect(Collectors.groupingBy(
                        BoughtRow::customerId,
                        Collectors.mapping(
                                one -> new Bought(one.purchasedOn(), one.amount(), one.cost()), Collectors.toList())));
        return customers.stream()
                .map(one -> Classing.of(
                        one,
                        grades.getOrDefault(one.customerId(), List.of()),
                        bought.getOrDefault(one.customerId(), List.of()),
                        then.at(),
                        then.book()))
                .toList();
    }

    /** Who is served, by quadrants. */
    static List<Share> portfolio(DSLContext sql, Moment moment, Reach reach, Period window) {
        var sums = select(ID, sum(AMOUNT).as("brought"))
                .from(Reading.tableFor(NAME, PURCHASE, moment))
                .where(Reading.at(moment).and(COUNTS).and(DAY.between(window.from(), window.to())))
                .groupBy(ID)
                .asTable("b");
        var customers = select(ID, QUADRANT)
                .from(Reading.tableFor(NAME, CUSTOMER, moment))
                .where(servedAndSeen(moment, reach))
                .asTable("c");
        Field<String> quadrant = field(name("c", "quadrant"), String.class);
        Field<BigDecimal> brought = field(name("b", "brought"), BigDecimal.class);
        return sql.select(quadrant, count(), coalesce(sum(brought), val(Money.NONE)))
                .from(customers)
                .leftJoin(sums)
                .on(field(name("c", "customer_id"), String.class).eq(field(name("b", "customer_id"), String.class)))
                .groupBy(quadrant)
                .fetch(line -> new Share(line.value1(), line.value2(), Money.of(line.value3())));
    }

    private static Condition served(boolean active) {
        return active ? condition(ACTIVE) : not(condition(ACTIVE));
    }

    /** What tables say of what is asked for. */
    private static Condition kept(ClassFilter filter, Moment moment) {
        Condition kept = filter.quadrant() == null ? noCondition() : QUADRANT.eq(filter.quadrant());
        if (filter.scheme() == null) {
            return kept;
        }
        Condition graded = field(name("scheme"), String.class).eq(filter.scheme());
        if (filter.grade() != null) {
            graded = graded.and(field(name("grade"), String.class).eq(filter.grade()));
        }
        return kept.and(ID.in(select(ID)
                .from(Reading.tableFor(NAME, GRADE, moment))
                .where(Reading.at(moment).and(graded))));
    }

    /** Whoever may see a customer now may see how they stood, and nobody else, whoever saw them then. */
    private static Condition seen(Reach reach, Moment moment) {
        Condition now = reach.coversPeople(ACCOUNT_MANAGER).and(told(reach));
        return reach.restated(moment, ID, table(name(NAME, CUSTOMER)), now);
    }

    /** What a person spends is of their finances (DP-06). */
    private static Condition told(Reach reach) {
        return Level.FINANCES.opensTo(reach.actor()) ? noCondition() : KIND.ne(CustomerKind.PERSON.code());
    }

    /** Who is served and seen. */
    static Stream<ClassedRow> seen(DSLContext sql, Moment moment, Reach reach) {
        return CUSTOMERS
                .read(sql.selectFrom(Reading.tableFor(NAME, CUSTOMER, moment)).where(servedAndSeen(moment, reach)))
                .stream();
    }

    /** What is of them, in a table that names the customer. */
    static Condition ofSeen(Moment moment, Reach reach) {
        return ID.in(select(ID).from(Reading.tableFor(NAME, CUSTOMER, moment)).where(servedAndSeen(moment, reach)));
    }

    private static Condition servedAndSeen(Moment moment, Reach reach) {
        return Reading.at(moment).and(served(true)).and(seen(reach, moment));
    }
}

package org.keji.query.gift;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.keji.query.readmodel.Wanted.equal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.gift.GiftStage;
import org.keji.kernel.value.Money;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** What each recipient was given in a calendar year, added up in SQL. */
final class GiftAccounts {

    private static final Field<String> CUSTOMER = field(name("e", "customer_id"), String.class);
    private static final Field<String> RECIPIENT = field(name("e", "recipient"), String.class);
    private static final Field<Integer> YEAR = field(name("e", "year"), Integer.class);
    private static final Field<BigDecimal> AMOUNT = field(name("e", "amount"), BigDecimal.class);
    private static final Condition COUNTS = condition(field(name("e", "counts"), Boolean.class));
    private static final Condition GIVEN =
            field(name("e", "state"), String.class).eq(GiftStage.GIVEN.code());
    private static final Field<Boolean> OFFICIAL =
            boolOr(field(name("e", "public_official"), Boolean.class)).as("official");
    private static final Field<Integer> GIFTS = count().filterWhere(COUNTS).as("gifts");
    private static final Field<BigDecimal> SUM =
            coalesce(sum(AMOUNT).filterWhere(COUNTS), BigDecimal.ZERO).as("counted");
    private static final Field<BigDecimal> HANDED =
            coalesce(sum(AMOUNT).filterWhere(GIVEN), BigDecimal.ZERO).as("handed");
    private static final Field<Long> VERSION =
            max(field(name("e", "version"), Long.class)).as("newest");

    private GiftAccounts() {}

    /**
     * One recipient in one year.
     *
     * @param publicOfficial whether any gift of the year said so
     * @param gifts how many count
     * @param sum of those that count, CNY
     * @param given of those that were given, CNY
     */
    record Account(
            String accountId,
            String customerId,
            String recipient,
            int year,
            boolean publicOfficial,
            int gifts,
            BigDecimal sum,
            BigDecimal given,
            long version) {

        Place place() {
            return new Place(
                    LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), accountId);
        }
    }

    /** Which accounts a page shows, and where it begins. */
    record Wanted(
            @Nullable String customer,
            @Nullable String recipient,
            @Nullable Integer year,
            @Nullable Place after,
            int limit) {

        private Condition condition() {
            return equal("e", "customer_id", customer)
                    .and(equal("e", "recipient", recipient))
                    .and(year == null ? noCondition() : YEAR.eq(year))
                    .and(beyond());
        }

        private Condition beyond() {
            if (after == null) {
                return noCondition();
            }
            int before = after.at().atOffset(ZoneOffset.UTC).getYear();
            return YEAR.lt(val(before)).or(YEAR.eq(before).and(GiftStore.ACCOUNT.gt(after.id())));
        }
    }

    /** Newest year first. */
    static List<Account> page(DSLContext sql, Moment moment, Reach reach, Wanted wanted) {
        return sql.select(GiftStore.ACCOUNT, CUSTOMER, RECIPIENT, YEAR, OFFICIAL, GIFTS, SUM, HANDED, VERSION)
                .from(GiftStore.register(moment))
                .where(Reading.at(moment, "e")
                        .and(GiftStore.seen(reach, moment))
                        .and(wanted.condition()))
                .groupBy(GiftStore.ACCOUNT, CUSTOMER, RECIPIENT, YEAR)
                .orderBy(YEAR.desc(), GiftStore.ACCOUNT)
                .limit(wanted.limit())
                .fetch(GiftAccounts::account);
    }

    private static Account account(Record line) {
        return new Account(
                line.get(GiftStore.ACCOUNT),
                line.get(CUSTOMER),
                line.get(RECIPIENT),
                line.get(YEAR),
                line.get(OFFICIAL),
                line.get(GIFTS),
                Money.of(line.get(SUM)),
                Money.of(line.get(HANDED)),
                line.get(VERSION));
    }
}

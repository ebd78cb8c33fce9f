package org.keji.query.customersearch;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Customers who may be one, in SQL: those few are read that share a rare part of a name or an address. */
final class DuplicateStore {

    static final String NAME_KEYS = "name_keys";
    static final String ADDRESS_KEYS = "address_keys";

    /** What this many customers have is frequent, and how many more have it does not matter. */
    private static final int FREQUENT = 300;

    private static final int FEWEST_RARE = 3;
    private static final int MOST_RARE = 8;
    private static final int MOST_CANDIDATES = 200;
    private static final Field<String> MERGED_INTO = field(name("merged_into"), String.class);
    private static final Field<String> NUMBER = field(name("registration_number"), String.class);

    private DuplicateStore() {}

    /** A part, and how many customers have it, as far as that is counted. */
    record Counted(String key, long count) {}

    static List<FindableCustomerRow> numbered(DSLContext sql, String registrationNumber) {
        return CustomerSearchStore.read(sql.selectFrom(CustomerSearchStore.CUSTOMERS)
                .where(NUMBER.eq(registrationNumber).and(MERGED_INTO.isNull()))
                .limit(MOST_CANDIDATES));
    }

    /**
     * At most two hundred customers who share a rare part with this one, those first that share most. The time it takes
     * hangs on how many share a rare part, not on how many customers there are.
     *
     * @param column of all their parts
     * @param keys the parts of the one they are compared with
     */
    static List<FindableCustomerRow> sharing(DSLContext sql, String column, List<String> keys) {
        List<String> rare = rare(counted(sql, column, keys));
        return rare.isEmpty() ? List.of() : CustomerSearchStore.read(candidates(sql, column, rare, keys));
    }

    /** How many customers have each part. */
    static List<Counted> counted(DSLContext sql, String column, List<String> keys) {
        return counts(sql, column, keys).fetch(line -> new Counted(line.get(0, String.class), line.get(1, Long.class)));
    }

    static ResultQuery<Record> counts(DSLContext sql, String column, List<String> keys) {
        return sql.resultQuery(
                "select k, (select count(*) from (select from {0} c where c.{1} @> array[k] limit {2}) those)"
                        + " from unnest({3}::text[]) k",
                CustomerSearchStore.CUSTOMERS, name(column), inline(FREQUENT), CustomerSearchStore.array(keys));
    }

    /**
     * The rarest third. A part that nobody has is one of them and finds nobody: it stands where the other may have
     * another, and is not made up for by frequent ones, which would find everybody of one town and one trade.
     */
    private static List<String> rare(List<Counted> counted) {
        List<Counted> sorted = new ArrayList<>(counted);
        sorted.sort(Comparator.comparingLong(Counted::count).thenComparing(Counted::key));
        int some = Math.clamp(Math.ceilDiv(sorted.size(), FEWEST_RARE), FEWEST_RARE, MOST_RARE);
        return sorted.stream()
                .limit(some)
                .filter(one -> one.count() > 0)
                .map(Counted::key)
                .toList();
    }

    static ResultQuery<Record> candidates(DSLContext sql, String column, List<String> rare, List<String> keys) {
        Condition shares = condition("{0} && {1}::text[]", name(column), CustomerSearchStore.array(rare));
        Field<Long> shared = field(
                "(select count(*) from unnest({0}) k where k = any ({1}::text[]))",
                Long.class, name(column), CustomerSearchStore.array(keys));
        return sql.selectFrom(CustomerSearchStore.CUSTOMERS)
                .where(shares.and(MERGED_INTO.isNull()))
                .orderBy(shared.desc(), CustomerSearchStore.ID)
                .limit(MOST_CANDIDATES);
    }
}

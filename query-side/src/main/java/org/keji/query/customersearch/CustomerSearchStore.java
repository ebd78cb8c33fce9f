package org.keji.query.customersearch;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Customers in SQL, as they are found. */
final class CustomerSearchStore {

    static final Table<Record> CUSTOMERS = table(name(CustomerSearchProjection.NAME, "customer"));
    static final Field<String> ID = field(name("customer_id"), String.class);

    private static final Columns<FindableCustomerRow> COLUMNS = Columns.of(FindableCustomerRow.class);
    private static final Condition IS_ACTIVE = condition(field(name("active"), Boolean.class));
    private static final Field<String> ACCOUNT_MANAGER = field(name("account_manager"), String.class);
    private static final Field<String> OFFERED_TO = field(name("offered_to"), String.class);
    private static final Field<OffsetDateTime> REGISTERED = field(name("registered_at"), OffsetDateTime.class);

    private CustomerSearchStore() {}

    /**
     * What a page shows and where it begins.
     *
     * @param words all of which must be there, each as it stands or as pinyin
     * @param active whether those that are served are asked for, or those that no longer are
     * @param after the last line of the page before
     */
    record Wanted(
            List<String> words, boolean active, @Nullable Place after, int limit) {

        private Condition condition() {
            Condition wanted = worded(words).and(active ? IS_ACTIVE : not(IS_ACTIVE));
            return wanted.and(Place.beyond(after, REGISTERED, ID));
        }
    }

    /** Those that have all these words; what may be pinyin is that or the word itself. */
    static Condition worded(List<String> words) {
        List<String> plain = new ArrayList<>();
        Condition wanted = noCondition();
        for (String word : words) {
            List<List<String>> meanings = Pinyin.meanings(word);
            if (meanings.isEmpty()) {
                plain.add(word);
            } else {
                List<Condition> any = new ArrayList<>(List.of(has(List.of(word))));
                meanings.forEach(meaning -> any.add(has(meaning)));
                wanted = wanted.and(or(any));
            }
        }
        return plain.isEmpty() ? wanted : wanted.and(has(plain));
    }

    /** Those lines that have all these words. */
    static Condition has(List<String> words) {
        return condition("words @> {0}::text[]", array(words));
    }

    static Field<String[]> array(Collection<String> texts) {
        return val(texts.toArray(String[]::new));
    }

    /** Newest registration first. */
    static List<FindableCustomerRow> page(DSLContext sql, Moment moment, Reach reach, Wanted wanted) {
        return read(query(sql, moment, reach, wanted));
    }

    static ResultQuery<Record> query(DSLContext sql, Moment moment, Reach reach, Wanted wanted) {
        return sql.selectFrom(Reading.tableFor(CustomerSearchProjection.NAME, "customer", moment))
                .where(Reading.at(moment).and(seen(reach, moment)).and(wanted.condition()))
                .orderBy(REGISTERED.desc(), ID.desc())
                .limit(wanted.limit());
    }

    static List<FindableCustomerRow> read(ResultQuery<?> query) {
        return COLUMNS.read(query);
    }

    /** A customer as they stand now. */
    static Optional<FindableCustomerRow> find(DSLContext sql, String id) {
        return of(sql, List.of(id)).stream().findFirst();
    }

    static List<FindableCustomerRow> of(DSLContext sql, Collection<String> ids) {
        return read(sql.selectFrom(CUSTOMERS).where(ID.in(ids)));
    }

    /** Which customers somebody sees now. */
    static Condition seen(Reach reach) {
        return reach.coversPeople(ACCOUNT_MANAGER, OFFERED_TO);
    }

    /** Those of these customers that somebody sees now. */
    static Condition ofSeen(Field<String> customer, Reach reach) {
        return customer.in(select(ID).from(CUSTOMERS).where(seen(reach)));
    }

    /** Whoever may see a customer now may see how they were, and nobody else, whoever saw it then. */
    private static Condition seen(Reach reach, Moment moment) {
        return reach.restated(moment, ID, CUSTOMERS, seen(reach));
    }
}

package org.keji.query.customer;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.customer.CardForms.Group;
import org.keji.query.customer.CustomerStore.Filter;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** What the forms about customers ask of the cards, in SQL. */
final class FormStore {

    /** The most contacts one form opens: each opening is noted by itself. */
    static final int MOST_CONTACTS = 1_000;

    private static final Columns<CustomerRow> CARDS = Columns.of(CustomerRow.class);
    private static final Columns<ContactRow> CONTACTS = Columns.of(ContactRow.class);
    private static final Field<String> ID = field(name("customer_id"), String.class);
    private static final Field<String> STANDING = field(name("standing"), String.class);
    private static final int SHARE_DECIMALS = 4;

    private FormStore() {}

    /** Those whose standing is key, or that are on a key list, in the order of their names. */
    static List<KeyForm.Line> key(DSLContext sql, Moment moment, Reach reach, Filter filter) {
        Condition isKey =
                STANDING.eq(Standing.KEY.code()).or(field(name("key_list")).isNotNull());
        List<CustomerRow> cards = CARDS.read(
                cards(sql, moment, CustomerStore.matching(moment, reach, filter).and(isKey)));
        Map<String, Instant> since = otherwiseUntil(
                sql, moment, cards.stream().map(CustomerRow::customerId).toList());
        return cards.stream()
                .map(card -> new KeyForm.Line(
                        card,
                        card.standing().equals(Standing.KEY.code())
                                ? since.getOrDefault(card.customerId(), card.registeredAt())
                                : null))
                .toList();
    }

    private static ResultQuery<Record> cards(DSLContext sql, Moment moment, Condition wanted) {
        return sql.selectFrom(Reading.tableFor(CustomerProjection.NAME, "card", moment))
                .where(wanted)
                .orderBy(field(name("name")), ID);
    }

    /** Until when each of them stood otherwise than key for the last time, as known at the moment. */
    private static Map<String, Instant> otherwiseUntil(DSLContext sql, Moment moment, Collection<String> cards) {
        Field<OffsetDateTime> until = field("max(upper(valid))", OffsetDateTime.class);
        Instant asOf = moment.asOf();
        Condition then = asOf == null
                ? noCondition()
                : condition("upper(valid) <= {0}", org.jooq.impl.DSL.val(asOf.atOffset(ZoneOffset.UTC)));
        Condition known = moment.position() == null
                ? condition("upper_inf(known)")
                : condition("known @> {0}::bigint", org.jooq.impl.DSL.val(moment.position()));
        Map<String, Instant> ends = new HashMap<>();
        sql.select(ID, until)
                .from(table(name(CustomerProjection.NAME, "card_history")))
                .where(ID.in(cards)
                        .and(STANDING.ne(Standing.KEY.code()))
                        .and(then)
                        .and(known))
                .and(condition("not upper_inf(valid)"))
                .groupBy(ID)
                .forEach(row -> ends.put(row.value1(), row.value2().toInstant()));
        return ends;
    }

    /** How many there are of each kind, the most frequent first, and all together last. */
    static List<Group> analysis(DSLContext sql, Moment moment, Reach reach, Filter filter) {
        List<Field<String>> by = List.of(text("kind"), text("industry"), text("size"), STANDING, text("territory"));
        List<Record> counted = new ArrayList<>(sql.select(by)
                .select(count())
                .from(Reading.tableFor(CustomerProjection.NAME, "card", moment))
                .where(CustomerStore.matching(moment, reach, filter))
                .groupBy(by)
                .orderBy(
                        count().desc(),
                        coalesce(text("industry"), inline("")),
                        text("size"),
                        STANDING,
                        text("territory"))
                .fetch());
        int all = counted.stream().mapToInt(row -> row.get(count())).sum();
        List<Group> groups = new ArrayList<>();
        for (Record row : counted) {
            int some = row.get(count());
            groups.add(new Group(
                    row.get(by.get(0)),
                    row.get(by.get(1)),
                    row.get(by.get(2)),
                    row.get(by.get(3)),
                    row.get(by.get(4)),
                    some,
                    share(some, all)));
        }
        groups.add(new Group(null, null, null, null, null, all, share(all, all)));
        return groups;
    }

    private static BigDecimal share(int some, int all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }

    /** A contact and the card of their customer. */
    record Known(CustomerRow card, ContactRow contact) {}

    /**
     * Who works at these customers or did, customer by customer, in the order in which they became known.
     *
     * @throws Refusal if they are more than one form opens
     */
    static List<Known> contacts(DSLContext sql, Moment moment, Reach reach, Filter filter) {
        Condition wanted = CustomerStore.matching(moment, reach, filter);
        List<ContactRow> contacts =
                CONTACTS.read(sql.selectFrom(Reading.tableFor(CustomerProjection.NAME, "contact", moment))
                        .where(Reading.at(moment)
                                .and(ID.in(select(ID)
                                        .from(Reading.tableFor(CustomerProjection.NAME, "card", moment))
                                        .where(wanted))))
                        .orderBy(ID, field(name("since")), field(name("contact")))
                        .limit(MOST_CONTACTS + 1));
        if (contacts.size() > MOST_CONTACTS) {
            throw new Refusal(HouseRule.FORM_OPENS_A_FEW, "query");
        }
        List<String> ids =
                contacts.stream().map(ContactRow::customerId).distinct().toList();
        Map<String, CustomerRow> cards = new HashMap<>();
        CARDS.forEach(
                cards(sql, moment, Reading.at(moment).and(ID.in(ids))), card -> cards.put(card.customerId(), card));
        return contacts.stream()
                .map(contact -> new Known(java.util.Objects.requireNonNull(cards.get(contact.customerId())), contact))
                .toList();
    }
}

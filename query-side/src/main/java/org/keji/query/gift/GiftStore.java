package org.keji.query.gift;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
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

/** The register of gifts in SQL, each with who looks after the customer. */
final class GiftStore {

    static final Field<String> ACCOUNT = field(name("e", "account_id"), String.class);
    private static final Columns<GiftRow> GIFTS = Columns.of(GiftRow.class);
    private static final Field<String> ID = field(name("e", "id"), String.class);
    private static final Field<String> MANAGER = field(name("a", "account_manager"), String.class);
    private static final Field<Long> VERSION = field(name("e", "version"), Long.class);
    private static final Field<OffsetDateTime> PROPOSED = field(name("e", "proposed_at"), OffsetDateTime.class);

    private GiftStore() {}

    /**
     * A line of the register.
     *
     * @param accountManager who looks after the customer; null where the card is younger than the moment asked about
     */
    record Entry(GiftRow row, @Nullable String accountManager) {

        boolean isIn(Reach reach) {
            return reach.covers(null, accountManager);
        }
    }

    /** Newest proposal first. */
    static List<Entry> page(
            DSLContext sql, Moment moment, Reach reach, GiftFilter filter, @Nullable Place after, int limit) {
        return read(sql.select(table(name("e")).asterisk(), MANAGER)
                .from(register(moment))
                .where(Reading.at(moment, "e")
                        .and(seen(reach, moment))
                        .and(filter.wanted())
                        .and(Place.beyond(after, PROPOSED, ID)))
                .orderBy(PROPOSED.desc(), ID.desc())
                .limit(limit));
    }

    static Optional<Entry> find(DSLContext sql, Moment moment, String id) {
        return read(sql.select(table(name("e")).asterisk(), MANAGER)
                        .from(register(moment))
                        .where(Reading.at(moment, "e").and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    /** The version of the whole account, which is what a command to one of its gifts may insist on. */
    static long version(DSLContext sql, Moment moment, String account) {
        Long newest = sql.select(coalesce(max(VERSION), 0L))
                .from(Reading.tableFor(GiftProjection.NAME, GiftProjection.GIFT, moment)
                        .as("e"))
                .where(Reading.at(moment, "e").and(ACCOUNT.eq(account)))
                .fetchSingle()
                .value1();
        return newest == null ? 0 : newest;
    }

    /** Gifts as "e" with who looks after the customer as "a", at a moment. */
    static Table<Record> register(Moment moment) {
        return Reading.tableFor(GiftProjection.NAME, GiftProjection.GIFT, moment)
                .as("e")
                .leftJoin(
                        Reading.tableFor(GiftProjection.NAME, "account", moment).as("a"))
                .on(field(name("a", "customer_id"), String.class)
                        .eq(field(name("e", "customer_id"), String.class))
                        .and(Reading.at(moment, "a")));
    }

    /** Whoever may see a gift now may see how it was, and nobody else, whoever saw it then. */
    static Condition seen(Reach reach, Moment moment) {
        Condition now = reach.coversPeople(MANAGER);
        return reach.restated(moment, ID, register(Moment.NOW), now);
    }

    private static List<Entry> read(ResultQuery<?> query) {
        return GIFTS.read(query, (row, line) -> new Entry(row, line.getString("account_manager")));
    }
}

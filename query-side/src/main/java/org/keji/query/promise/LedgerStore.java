package org.keji.query.promise;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;
import static org.keji.query.readmodel.Wanted.equal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** Promises and requests in SQL, each with who looks after the customer. */
final class LedgerStore {

    private static final Columns<EntryRow> ENTRIES = Columns.of(EntryRow.class);
    private static final Columns<DueMoveRow> MOVES = Columns.of(DueMoveRow.class);
    private static final Field<String> ID = text("e", "id");
    private static final Field<String> KIND = text("e", "kind");
    private static final Field<String> OWNER = text("e", "owner");
    private static final Field<String> ACCOUNT_MANAGER = text("a", "account_manager");
    private static final Field<OffsetDateTime> BEGUN = field(name("e", "begun_at"), OffsetDateTime.class);
    private static final Condition OPEN = condition(field(name("e", "open"), Boolean.class));

    private LedgerStore() {}

    /**
     * A line of the ledger.
     *
     * @param accountManager who looks after the customer; null where the card is younger than the moment asked about
     */
    record Entry(EntryRow row, @Nullable String accountManager) {

        boolean isIn(Reach reach) {
            return reach.covers(null, row.owner(), accountManager);
        }
    }

    /**
     * What a page shows and where it begins; everything where it is left out.
     *
     * @param dueBefore only what is open and should have ended before this time
     * @param riskNotTold only what is open and at risk, and whose customer was not told
     * @param after the last line of the page before
     */
    record Wanted(
            @Nullable String kind,
            @Nullable String customer,
            @Nullable String owner,
            @Nullable String accountManager,
            @Nullable String state,
            @Nullable Instant dueBefore,
            boolean riskNotTold,
            @Nullable Place after,
            int limit) {

        private Condition condition() {
            Condition wanted = equal(KIND, kind)
                    .and(equal(text("e", "customer_id"), customer))
                    .and(equal(OWNER, owner))
                    .and(equal(ACCOUNT_MANAGER, accountManager))
                    .and(equal(text("e", "state"), state));
            if (dueBefore != null) {
                wanted = wanted.and(overdue(dueBefore));
            }
            if (riskNotTold) {
                wanted = wanted.and(OPEN)
                        .and(field(name("e", "risk_noted_at")).isNotNull())
                        .and(field(name("e", "told_at")).isNull());
            }
            return wanted.and(Place.beyond(after, BEGUN, ID));
        }
    }

    /** Newest first. */
    static List<Entry> page(DSLContext sql, Moment moment, Reach reach, Wanted wanted) {
        return read(sql.select(table(name("e")).asterisk(), ACCOUNT_MANAGER)
                .from(ledger(moment))
                .where(Reading.at(moment, "e").and(seen(reach, moment)).and(wanted.condition()))
                .orderBy(BEGUN.desc(), ID.desc())
                .limit(wanted.limit()));
    }

    static Optional<Entry> find(DSLContext sql, Moment moment, String kind, String id) {
        return read(sql.select(table(name("e")).asterisk(), ACCOUNT_MANAGER)
                        .from(ledger(moment))
                        .where(Reading.at(moment, "e").and(ID.eq(id)).and(KIND.eq(kind))))
                .stream()
                .findFirst();
    }

    static List<DueMoveRow> moves(DSLContext sql, Moment moment, String id) {
        return MOVES.read(sql.selectFrom(table(name(LedgerProjection.NAME, "due_move")))
                .where(Reading.happened(moment)
                        .and(field(name("promise_id"), String.class).eq(id)))
                .orderBy(field(name("position"))));
    }

    /** Entries as "e" with who looks after the customer as "a", at a moment. */
    static Table<Record> ledger(Moment moment) {
        return Reading.tableFor(LedgerProjection.NAME, "entry", moment)
                .as("e")
                .leftJoin(Reading.tableFor(LedgerProjection.NAME, "account", moment)
                        .as("a"))
                .on(text("a", "customer_id").eq(text("e", "customer_id")).and(Reading.at(moment, "a")));
    }

    /** What is open and should have ended before this time. */
    static Condition overdue(Instant at) {
        return OPEN.and(field(name("e", "due_at"), OffsetDateTime.class).lt(at.atOffset(ZoneOffset.UTC)));
    }

    /** Whoever may see an entry now may see how it was, and nobody else, whoever saw it then. */
    private static Condition seen(Reach reach, Moment moment) {
        Condition now = reach.coversPeople(OWNER, ACCOUNT_MANAGER);
        return reach.restated(moment, ID, ledger(Moment.NOW), now);
    }

    private static List<Entry> read(ResultQuery<?> query) {
        return ENTRIES.read(query, (row, line) -> new Entry(row, line.getString("account_manager")));
    }

    private static Field<String> text(String table, String column) {
        return field(name(table, column), String.class);
    }
}

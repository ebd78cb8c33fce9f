package org.keji.query.contract;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.keji.query.readmodel.Wanted.equal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.query.customer.Accounts;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Contracts in SQL. */
final class ContractStore {

    private static final Columns<ContractRow> CONTRACTS = Columns.of(ContractRow.class);
    private static final Columns<ReviewRow> REVIEWS = Columns.of(ReviewRow.class);
    private static final Columns<ChangeRow> CHANGES = Columns.of(ChangeRow.class);
    private static final Field<String> ID = text("contract_id");
    private static final Field<String> STATE = text("state");
    private static final Field<String[]> ASKED = field(name("asked"), String[].class);
    private static final Field<String[]> AWAITED = field(name("awaited"), String[].class);
    private static final Field<OffsetDateTime> REGISTERED = time("registered_at");
    private static final Field<OffsetDateTime> ENDS = time("ends_at");

    private ContractStore() {}

    /**
     * What a page shows and where it begins.
     *
     * @param at the time it is looked at: what has run out and what is late depends on it
     * @param after the last line of the page before
     */
    record Page(ContractFilter filter, Instant at, @Nullable Place after, int limit) {

        private Condition wanted(Moment moment) {
            Condition wanted = equal(text("customer_id"), filter.customer())
                    .and(manager(moment, filter.accountManager()))
                    .and(state(filter.state()));
            if (filter.awaits() != null) {
                wanted = wanted.and(val(filter.awaits()).eq(any(AWAITED)));
            }
            if (Boolean.TRUE.equals(filter.overdue())) {
                wanted =
                        wanted.and(time("answer_due").lt(now())).and(hasRunOut().not());
            }
            if (Boolean.TRUE.equals(filter.renewalDue())) {
                wanted = wanted.and(STATE.eq("in-force"))
                        .and(time("announce_by").le(now()))
                        .and(time("announced_at").isNull())
                        .and(hasRunOut().not());
            }
            return wanted.and(Place.beyond(after, REGISTERED, ID));
        }

        /** That its last day has passed is no state of the log, and depends on when one looks. */
        private Condition state(@Nullable String state) {
            return switch (state) {
                case null -> noCondition();
                case "expired" -> hasRunOut();
                case "in-force" -> STATE.eq(state).and(hasRunOut().not());
                default -> STATE.eq(state);
            };
        }

        private Condition hasRunOut() {
            return STATE.eq("in-force").and(ENDS.isNotNull()).and(ENDS.le(now()));
        }

        private OffsetDateTime now() {
            return at.atOffset(ZoneOffset.UTC);
        }
    }

    /** Newest registration first. */
    static List<ContractRow> page(DSLContext sql, Moment moment, Reach reach, Page page) {
        return kept(
                sql,
                moment,
                CONTRACTS.read(sql.selectFrom(Reading.tableFor(ContractProjection.NAME, "contract", moment))
                        .where(Reading.at(moment).and(seen(reach, moment)).and(page.wanted(moment)))
                        .orderBy(REGISTERED.desc(), ID.desc())
                        .limit(page.limit())));
    }

    private static List<ContractRow> kept(DSLContext sql, Moment moment, List<ContractRow> rows) {
        Map<String, String> managers = new Accounts(ContractProjection.NAME, moment)
                .of(sql, rows.stream().map(row -> row.origin().customerId()).toList());
        return rows.stream()
                .map(row -> row.keptBy(managers.getOrDefault(
                        row.origin().customerId(), row.origin().accountManager())))
                .toList();
    }

    private static Field<String> manager(Moment moment) {
        return new Accounts(ContractProjection.NAME, moment).manager("contract");
    }

    private static Condition manager(Moment moment, @Nullable String wanted) {
        return wanted == null ? noCondition() : manager(moment).eq(wanted);
    }

    static Optional<ContractRow> find(DSLContext sql, Moment moment, String id) {
        List<ContractRow> found =
                CONTRACTS.read(sql.selectFrom(Reading.tableFor(ContractProjection.NAME, "contract", moment))
                        .where(Reading.at(moment).and(ID.eq(id))));
        return kept(sql, moment, found).stream().findFirst();
    }

    /** In the order in which they were asked for. */
    static List<ReviewRow> reviews(DSLContext sql, Moment moment, String id) {
        return REVIEWS.read(sql.selectFrom(Reading.tableFor(ContractProjection.NAME, "review", moment))
                .where(Reading.at(moment).and(ID.eq(id)))
                .orderBy(time("asked_at"), text("id")));
    }

    static List<ChangeRow> changes(DSLContext sql, Moment moment, String id) {
        return CHANGES.read(sql.selectFrom(Reading.tableFor(ContractProjection.NAME, "change", moment))
                .where(Reading.at(moment).and(ID.eq(id)))
                .orderBy(field(name("change"), Integer.class)));
    }

    /** Whoever may see a contract now may see how it was, and nobody else, whoever saw it then. */
    private static Condition seen(Reach reach, Moment moment) {
        // A contract is of every department that was asked about it: of the reader's, or of none that matters here.
        String department = reach.actor().department();
        Field<String> its = when(val(department).eq(any(ASKED)), val(department));
        Condition now = reach.covers(its, manager(Moment.NOW));
        return reach.restated(moment, ID, table(name(ContractProjection.NAME, "contract")), now);
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }

    private static Field<OffsetDateTime> time(String column) {
        return field(name(column), OffsetDateTime.class);
    }
}

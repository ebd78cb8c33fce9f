package org.keji.query.interaction;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Scope;
import org.keji.query.customer.Accounts;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** Contacts in SQL. */
final class InteractionStore {

    private static final String TABLE = "interaction";
    private static final Columns<InteractionRow> COLUMNS = Columns.of(InteractionRow.class);
    private static final Field<String> ID = text("interaction_id");
    private static final Field<String> OWNER = text("owner");
    private static final Field<String> DEPARTMENT = text("department");
    private static final Field<String> ACCOUNT_MANAGER =
            new Accounts(InteractionProjection.NAME, Moment.NOW).manager(TABLE);
    private static final Field<String> OFFERED_DEPARTMENT = text("offered_department");
    private static final Field<String> OFFERED_TO = text("offered_to");
    private static final Field<String> LEAD_DEPARTMENT = text("lead_department");
    private static final Field<Boolean> OUT_OF_HOURS = field(name("out_of_hours"), Boolean.class);
    private static final Field<OffsetDateTime> TAKEN = time("taken_at");
    private static final Field<OffsetDateTime> CLOSED = time("closed_at");
    private static final Field<OffsetDateTime> DUE = time("due_at");

    private InteractionStore() {}

    /**
     * What a page shows and where it begins.
     *
     * @param equal column → value
     * @param open whether those that have not ended are asked for, or those that have; null for all
     * @param outOfHours whether those out of hours are asked for, or the others; null for all
     * @param dueBefore only those of which something was to be done before this time; null for all
     * @param after the last line of the page before
     */
    record Filter(
            Map<String, String> equal,
            @Nullable Boolean open,
            @Nullable Boolean outOfHours,
            @Nullable Instant dueBefore,
            @Nullable Place after,
            int limit) {

        private Condition wanted() {
            Condition wanted = trueCondition();
            for (Map.Entry<String, String> one : equal.entrySet()) {
                wanted = wanted.and(text(one.getKey()).eq(one.getValue()));
            }
            if (open != null) {
                wanted = wanted.and(open ? CLOSED.isNull() : CLOSED.isNotNull());
            }
            if (outOfHours != null) {
                wanted = wanted.and(outOfHours ? condition(OUT_OF_HOURS) : not(condition(OUT_OF_HOURS)));
            }
            if (dueBefore != null) {
                wanted = wanted.and(DUE.lt(dueBefore.atOffset(ZoneOffset.UTC)));
            }
            return wanted.and(Place.beyond(after, TAKEN, ID));
        }
    }

    /** Newest contact first. */
    static List<InteractionRow> page(DSLContext sql, Moment moment, Reach reach, Filter filter) {
        return kept(
                sql,
                moment,
                COLUMNS.read(sql.selectFrom(Reading.tableFor(InteractionProjection.NAME, TABLE, moment))
                        .where(Reading.at(moment).and(seen(reach, moment)).and(filter.wanted()))
                        .orderBy(TAKEN.desc(), ID.desc())
                        .limit(filter.limit())));
    }

    private static List<InteractionRow> kept(DSLContext sql, Moment moment, List<InteractionRow> rows) {
        Map<String, String> managers = new Accounts(InteractionProjection.NAME, moment)
                .of(
                        sql,
                        rows.stream()
                                .map(row -> row.contact().customerId())
                                .filter(Objects::nonNull)
                                .toList());
        return rows.stream()
                .map(row -> {
                    String manager = managers.get(String.valueOf(row.contact().customerId()));
                    return manager == null ? row : row.keptBy(manager);
                })
                .toList();
    }

    static Optional<InteractionRow> find(DSLContext sql, Moment moment, String id) {
        List<InteractionRow> found =
                COLUMNS.read(sql.selectFrom(Reading.tableFor(InteractionProjection.NAME, TABLE, moment))
                        .where(Reading.at(moment).and(ID.eq(id))));
        return kept(sql, moment, found).stream().findFirst();
    }

    /** Whoever may see a contact now may see how it was, and nobody else, whoever saw it then. */
    private static Condition seen(Reach reach, Moment moment) {
        return reach.restated(moment, ID, table(name(InteractionProjection.NAME, TABLE)), seen(reach));
    }

    /** A department sees what it has, leads, or is asked to take, and its people what they are asked by name. */
    private static Condition seen(Reach reach) {
        if (reach.scope() != Scope.DEPARTMENT) {
            return reach.covers(DEPARTMENT, OWNER, OFFERED_TO, ACCOUNT_MANAGER);
        }
        return reach.covers(DEPARTMENT)
                .or(reach.covers(OFFERED_DEPARTMENT))
                .or(reach.covers(LEAD_DEPARTMENT))
                .or(new Reach(reach.actor(), Scope.OWN).covers(DEPARTMENT, OWNER, OFFERED_TO));
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }

    private static Field<OffsetDateTime> time(String column) {
        return field(name(column), OffsetDateTime.class);
    }
}

package org.keji.query.hospitality;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** The ledger of meals in SQL. */
final class MealStore {

    private static final Columns<MealRow> MEALS = Columns.of(MealRow.class);
    private static final Field<String> ID = text("e", "hospitality_id");
    private static final Field<OffsetDateTime> REQUESTED = field(name("e", "requested_at"), OffsetDateTime.class);

    private MealStore() {}

    /** Newest request first. */
    static List<MealRow> page(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return MEALS.read(sql.select(table(name("e")).asterisk())
                .from(ledger(moment))
                .where(Reading.at(moment, "e")
                        .and(seen(reach, moment))
                        .and(wanted)
                        .and(Place.beyond(after, REQUESTED, ID)))
                .orderBy(REQUESTED.desc(), ID.desc())
                .limit(limit));
    }

    static Optional<MealRow> find(DSLContext sql, Moment moment, String id) {
        return MEALS
                .read(sql.select(table(name("e")).asterisk())
                        .from(ledger(moment))
                        .where(Reading.at(moment, "e").and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    /** Whether it is seen as it stands now, which is what says who may see how it was. */
    static boolean isIn(DSLContext sql, Reach reach, String id) {
        return sql.fetchExists(
                sql.selectOne().from(ledger(Moment.NOW)).where(ID.eq(id).and(seen(reach, Moment.NOW))));
    }

    /** Meals as "e" with who looks after the customer as "a", at a moment. */
    static Table<Record> ledger(Moment moment) {
        return Reading.tableFor(HospitalityProjection.NAME, HospitalityProjection.MEAL, moment)
                .as("e")
                .leftJoin(Reading.tableFor(HospitalityProjection.NAME, "account", moment)
                        .as("a"))
                .on(text("a", "customer_id").eq(text("e", "customer_id")).and(Reading.at(moment, "a")));
    }

    /** A meal is of who asked for it, who arranges it, and who looks after the customer. */
    static Condition seen(Reach reach, Moment moment) {
        Condition now =
                reach.coversPeople(text("a", "account_manager"), text("e", "requested_by"), text("e", "specialist"));
        return reach.restated(moment, ID, ledger(Moment.NOW), now);
    }

    static Field<String> text(String alias, String column) {
        return field(name(alias, column), String.class);
    }
}

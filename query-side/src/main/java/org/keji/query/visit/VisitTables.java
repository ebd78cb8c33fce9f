package org.keji.query.visit;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** The tables of the history of visits at a moment, and who sees their lines. */
final class VisitTables {

    static final Field<String> VISIT_ID = field(name("e", "visit_id"), String.class);
    static final Field<String> PLAN_ID = field(name("p", "plan_id"), String.class);
    static final Field<String> MANAGER = field(name("p", "account_manager"), String.class);
    static final Field<String> PLAN_STATE = field(name("p", "state"), String.class);
    static final Field<LocalDate> MONTH = field(name("p", "month"), LocalDate.class);

    private VisitTables() {}

    static Table<Record> table(String table, Moment moment, String alias) {
        return Reading.tableFor(VisitProjection.NAME, table, moment).as(alias);
    }

    /** Visits as "e" with their plans as "p", at a moment. */
    static Table<Record> visits(Moment moment) {
        return withPlan(table(VisitProjection.VISIT, moment, "e"), moment);
    }

    /** Lines as "e" of something that belongs to a plan, with the plan as "p". */
    static Table<Record> withPlan(Table<Record> lines, Moment moment) {
        return lines.join(table(VisitProjection.PLAN, moment, "p"))
                .on(PLAN_ID.eq(field(name("e", "plan_id"), String.class)).and(Reading.at(moment, "p")));
    }

    /** The account manager whose plan it is, who never changes, and everybody whose permission reaches further. */
    static Condition seen(Reach reach) {
        return reach.coversPeople(MANAGER);
    }

    /** Lines of which it holds, or of which it does not; all of them where nobody asks. */
    static Condition either(@Nullable Boolean asked, Condition condition) {
        return asked == null
                ? noCondition()
                : asked ? condition : not(condition(coalesce(field(condition), inline(false))));
    }
}

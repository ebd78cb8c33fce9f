package org.keji.query.permit;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.keji.kernel.permit.VisitorStage;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.search.PersonMarks;

/** What the gate asks, in SQL: of plain tables alone, by an index each. */
final class GateStore {

    /** Of a name; of one permit all are shown, which are no more than its visitors. */
    private static final int MOST_OF_A_NAME = 20;

    private static final int MOST = 10_000;
    private static final Columns<VisitorRow> VISITORS = Columns.of(VisitorRow.class);
    private static final Field<String> STATE = field(name("v", "state"), String.class);
    private static final Field<String> PERMIT = field(name("v", "permit_id"), String.class);
    private static final Field<Integer> NUMBER = field(name("v", "visitor"), Integer.class);
    private static final Field<OffsetDateTime> STARTS = field(name("e", "starts_at"), OffsetDateTime.class);

    private GateStore() {}

    /** The visitors of the permit that is called so, in the order of their numbers. */
    static List<Named> ofPermit(DSLContext sql, String number) {
        return found(sql, field(name("e", "number"), String.class).eq(number), MOST);
    }

    /** Who has this badge. */
    static List<Named> ofBadge(DSLContext sql, String badge) {
        return found(sql, field(name("v", "badge"), String.class).eq(badge), MOST);
    }

    /**
     * Who bears these marks and is inside, or is named in a permit that is not over yet.
     *
     * @param at from then on a permit that has ended is over
     */
    static List<Named> ofMarks(DSLContext sql, PersonMarks.Sought marks, Instant at) {
        Condition bears = exists(selectOne()
                .from(table(name(PermitProjection.NAME, PermitProjection.MARKS)).as("m"))
                .where(field(name("m", "permit_id"), String.class)
                        .eq(PERMIT)
                        .and(field(name("m", "visitor"), Integer.class).eq(NUMBER))
                        .and(condition("m.marks @> {0}::text[]", val(marks.all().toArray(String[]::new))))));
        Condition soon = field(name("e", "ends_at"), OffsetDateTime.class).ge(at.atOffset(ZoneOffset.UTC));
        return found(sql, bears.and(soon.or(STATE.eq(VisitorStage.INSIDE.code()))), MOST_OF_A_NAME);
    }

    /** Everybody who is inside. */
    static List<Named> inside(DSLContext sql) {
        return found(sql, STATE.eq(VisitorStage.INSIDE.code()), MOST);
    }

    private static List<Named> found(DSLContext sql, Condition wanted, int limit) {
        List<VisitorRow> visitors = VISITORS.read(sql.select(table(name("v")).asterisk())
                .from(Reading.tableFor(PermitProjection.NAME, PermitProjection.VISITOR, Moment.NOW)
                        .as("v"))
                .join(PermitStore.lines(PermitProjection.PERMIT, Moment.NOW))
                .on(PERMIT.eq(PermitStore.ID))
                .where(wanted)
                .orderBy(STARTS, PERMIT, NUMBER)
                .limit(limit));
        return Named.of(sql, Moment.NOW, visitors);
    }
}

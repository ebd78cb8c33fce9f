package org.keji.query.forum;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.forum.ForumStage;
import org.keji.kernel.forum.HalfYear;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;

/** The register of forums in SQL. */
final class ForumStore {

    private static final Columns<ForumRow> FORUMS = Columns.of(ForumRow.class);
    private static final Columns<StratumRow> STRATA = Columns.of(StratumRow.class);
    private static final Columns<GuestRow> GUESTS = Columns.of(GuestRow.class);
    private static final Columns<QuestionRow> QUESTIONS = Columns.of(QuestionRow.class);
    private static final Field<String> ID = field(name("e", "forum_id"), String.class);
    private static final Field<String> HALF = field(name("e", "half_year"), String.class);
    private static final Field<String> STATE = field(name("e", "state"), String.class);
    private static final Field<String[]> INVITED = field(name("e", "invited"), String[].class);
    private static final Field<String[]> DEPARTMENTS = field(name("e", "departments"), String[].class);
    private static final Field<OffsetDateTime> PLANNED = field(name("e", "planned_at"), OffsetDateTime.class);

    private ForumStore() {}

    /** Newest plan first. */
    static List<ForumRow> page(
            DSLContext sql, Moment moment, Reach reach, Condition wanted, @Nullable Place after, int limit) {
        return FORUMS.read(sql.select(table(name("e")).asterisk())
                .from(lines(ForumProjection.FORUM, moment))
                .where(Reading.at(moment, "e")
                        .and(seen(reach, moment))
                        .and(wanted)
                        .and(Place.beyond(after, PLANNED, ID)))
                .orderBy(PLANNED.desc(), ID.desc())
                .limit(limit));
    }

    static Optional<ForumRow> find(DSLContext sql, Moment moment, String id) {
        return FORUMS
                .read(sql.select(table(name("e")).asterisk())
                        .from(lines(ForumProjection.FORUM, moment))
                        .where(Reading.at(moment, "e").and(ID.eq(id))))
                .stream()
                .findFirst();
    }

    /** Whether the forum is seen now. */
    static boolean isIn(DSLContext sql, Reach reach, String id) {
        return sql.fetchExists(
                lines(ForumProjection.FORUM, Moment.NOW), ID.eq(id).and(seen(reach, Moment.NOW)));
    }

    static List<StratumRow> strata(DSLContext sql, Moment moment, String id) {
        return STRATA.read(parts(sql, moment, "stratum", id, "stratum"));
    }

    /** In the order in which they were drawn. */
    static List<GuestRow> guests(DSLContext sql, Moment moment, String id) {
        return GUESTS.read(parts(sql, moment, "guest", id, "place"));
    }

    static List<QuestionRow> questions(DSLContext sql, Moment moment, String id) {
        return QUESTIONS.read(parts(sql, moment, "question", id, "question"));
    }

    /** How many forums of each half-year took place. */
    static Map<String, Integer> held(DSLContext sql, Moment moment, HalfYear from, HalfYear until) {
        Field<Integer> forums = count();
        return sql.select(HALF, forums)
                .from(lines(ForumProjection.FORUM, moment))
                .where(Reading.at(moment, "e")
                        .and(STATE.in(ForumStage.HELD.code(), ForumStage.CLOSED.code()))
                        // Years of four digits stand in the order of their letters.
                        .and(HALF.between(from.code(), until.code())))
                .groupBy(HALF)
                .fetchMap(HALF, forums);
    }

    private static SelectSeekStepN<Record> parts(DSLContext sql, Moment moment, String table, String id, String order) {
        return sql.select(table(name("e")).asterisk())
                .from(lines(table, moment))
                .where(Reading.at(moment, "e").and(ID.eq(id)))
                .orderBy(List.of(field(name("e", order))));
    }

    private static Table<Record> lines(String table, Moment moment) {
        return Reading.tableFor(ForumProjection.NAME, table, moment).as("e");
    }

    /**
     * A forum is of the account managers of whom it ever invited, and of the departments it asked: of the reader's, or
     * of none that matters here. Whoever may see it now may see how it was.
     */
    private static Condition seen(Reach reach, Moment moment) {
        String department = reach.actor().department();
        String subject = reach.actor().subject();
        Field<String> customer = field(name("a", "customer_id"), String.class);
        Condition invitesTheirs = exists(selectOne()
                .from(Reading.tableFor(ForumProjection.NAME, "account", Moment.NOW)
                        .as("a"))
                .where(customer.eq(any(INVITED))
                        .and(field(name("a", "account_manager"), String.class).eq(subject))));
        Condition now = reach.covers(
                when(val(department).eq(any(DEPARTMENTS)), val(department)), when(invitesTheirs, val(subject)));
        return reach.restated(moment, ID, lines(ForumProjection.FORUM, Moment.NOW), now);
    }
}

package org.keji.query.register;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.stereotype.Component;

/** What happens to complaints, in the order of the log, for those who follow it. */
@Component
public class RegisterSteps {

    private static final Field<Long> POSITION = field(name("s", "position"), Long.class);
    private static final Field<String> COMPLAINT = field(name("s", "complaint_id"), String.class);

    private final Reading reading;

    RegisterSteps(Reading reading) {
        this.reading = reading;
    }

    /**
     * How far the register knows the log.
     *
     * @param minPosition what it must know before it answers
     */
    public long known(@Nullable Long minPosition) {
        return reading.read(RegisterProjection.NAME, new Moment(null, null, minPosition), sql -> "")
                .position();
    }

    /**
     * How far the register knows the log, asked by someone who wants to follow one complaint.
     *
     * @throws Refusal if there is no such complaint ({@code API-01}), or none that this one may see ({@code DP-01})
     */
    public long known(@Nullable Long minPosition, Actor actor, String complaintId) {
        Moment now = new Moment(null, null, minPosition);
        Answer<ComplaintRow> found = reading.read(
                RegisterProjection.NAME,
                now,
                sql -> RegisterStore.find(sql, now, complaintId)
                        .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")));
        if (!found.body().isIn(Reach.of(actor, Permission.READ_COMPLAINTS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return found.position();
    }

    /** What happened to any complaint after a position; the answer's position is how far the register knows the log. */
    public Answer<List<RegisteredStep>> after(long position, int limit) {
        return reading.read(RegisterProjection.NAME, Moment.NOW, sql -> steps(sql, POSITION.gt(position), limit));
    }

    /**
     * What happened after one position and up to another to complaints someone may see.
     *
     * @param complaintId the only one that is asked about; null for all of them
     */
    public List<RegisteredStep> between(
            long position, long last, Actor actor, @Nullable String complaintId, int limit) {
        Condition wanted = POSITION.gt(position)
                .and(POSITION.le(last))
                .and(complaintId == null ? noCondition() : COMPLAINT.eq(complaintId))
                .and(Reach.of(actor, Permission.READ_COMPLAINTS).complaints());
        return reading.read(RegisterProjection.NAME, Moment.NOW, sql -> steps(sql, wanted, limit))
                .body();
    }

    private static List<RegisteredStep> steps(DSLContext sql, Condition wanted, int limit) {
        return sql.select(
                        POSITION,
                        COMPLAINT,
                        field(name("s", "sequence"), Long.class),
                        field(name("s", "what"), String.class),
                        field(name("s", "occurred_at"), OffsetDateTime.class),
                        field(name("c", "department"), String.class),
                        field(name("c", "owner"), String.class),
                        field(name("c", "offered_to"), String.class))
                .from(table(name(RegisterProjection.NAME, "step")).as("s"))
                .join(table(name(RegisterProjection.NAME, "complaint")).as("c"))
                .on(COMPLAINT.eq(field(name("c", "complaint_id"), String.class)))
                .where(wanted)
                .orderBy(POSITION)
                .limit(limit)
                .fetch(RegisterSteps::step);
    }

    private static RegisteredStep step(
            Record8<Long, String, Long, String, OffsetDateTime, String, String, String> row) {
        // The version of a complaint counts its events, whose sequence begins at 0.
        return new RegisteredStep(
                row.value1(),
                row.value2(),
                row.value3() + 1,
                row.value4(),
                row.value5().toInstant(),
                row.value6(),
                row.value7(),
                row.value8());
    }
}

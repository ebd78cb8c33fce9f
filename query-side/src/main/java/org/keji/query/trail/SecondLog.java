package org.keji.query.trail;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.query.readmodel.Moment;
import org.springframework.stereotype.Component;

/** The second log in SQL. It is no read model: an entry is there before what it speaks of is answered. */
@Component
final class SecondLog {

    private static final Field<Long> POSITION = field(name("position"), Long.class);
    private static final Field<OffsetDateTime> RECORDED = field(name("recorded_at"), OffsetDateTime.class);
    private static final Field<String> ACTOR = text("actor");
    private static final Field<String> OPERATION = text("operation");
    private static final Field<String> RULE_ID = field("split_part(rule, ' ', 1)", String.class);
    private static final Field<String> RULE_NAME = field("split_part(rule, ' ', 2)", String.class);
    private static final Field<String> SUBJECT = text("subject");
    private static final Field<String> ABOUT = field("detail ->> 'about'", String.class);
    private static final Field<String> FIELD = field(
            "coalesce(detail ->> 'field',"
                    + " (select string_agg(f, ' ') from json_array_elements_text(detail -> 'fields') f))",
            String.class);
    private static final Field<String> PURPOSE = field("detail ->> 'purpose'", String.class);
    private static final Field<String[]> FOUND =
            field("(select array_agg(f) from json_array_elements_text(detail -> 'found') f)", String[].class);

    private final DSLContext sql;

    SecondLog(Pools pools) {
        this.sql = DSL.using(pools.of(LoginRole.QUERY), SQLDialect.POSTGRES);
    }

    /**
     * What a page shows and where it begins.
     *
     * @param from the first moment of recording that is shown
     * @param until the first moment after it that is not
     * @param cursor the position of the second log after which the page begins
     */
    record Wanted(
            @Nullable String about,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant until,
            long cursor,
            int limit) {

        /** @throws org.keji.kernel.rule.Refusal if a time or the limit is none there could be */
        Wanted {
            Moment.requirePlausible(from, "query from");
            Moment.requirePlausible(until, "query until");
            Page.requireLimit(limit);
        }

        private Condition condition() {
            return POSITION.gt(cursor)
                    .and(Filters.equal(ABOUT, about, "about"))
                    .and(Filters.equal(ACTOR, actor, "actor"))
                    .and(Filters.notBefore(RECORDED, from))
                    .and(Filters.before(RECORDED, until));
        }
    }

    /** @param rule the id of a rule, its name, or null for all */
    Page<RefusalView.Entry> refusals(Wanted wanted, @Nullable String rule) {
        Condition broken = Filters.equal(RULE_ID, rule, "rule").or(Filters.equal(RULE_NAME, rule, "rule"));
        return page(List.of("refused"), wanted, broken)
                .map(row -> new RefusalView.Entry(
                        row.get(POSITION),
                        row.get(RECORDED).toInstant(),
                        row.get(ACTOR),
                        row.get(OPERATION),
                        row.get(RULE_ID),
                        row.get(RULE_NAME),
                        row.get(ABOUT)));
    }

    /** @param subject whose data, or null for anybody's */
    Page<OpeningView.Entry> openings(Wanted wanted, @Nullable String subject) {
        return page(List.of("opened", "searched"), wanted, Filters.equal(SUBJECT, subject, "subject"))
                .map(row -> new OpeningView.Entry(
                        row.get(POSITION),
                        row.get(RECORDED).toInstant(),
                        row.get(ACTOR),
                        row.get(OPERATION),
                        row.get(SUBJECT),
                        row.get(FIELD),
                        row.get(PURPOSE),
                        row.get(ABOUT),
                        found(row.get(FOUND))));
    }

    private static @Nullable List<String> found(String @Nullable [] complaints) {
        return complaints == null ? null : List.of(complaints);
    }

    private Page<Record> page(List<String> kinds, Wanted wanted, Condition more) {
        try {
            List<Record> found = List.copyOf(sql.select(
                            POSITION, RECORDED, ACTOR, OPERATION, RULE_ID, RULE_NAME, SUBJECT, ABOUT, FIELD, PURPOSE,
                            FOUND)
                    .from(table(name("log", "journal")))
                    .where(text("kind").in(kinds), wanted.condition(), more)
                    .orderBy(POSITION)
                    .limit(wanted.limit() + 1)
                    .fetch());
            return Page.of(found, wanted.limit(), row -> row.get(POSITION));
        } catch (DataAccessException failed) {
            throw new LogUnavailable("The second log cannot be read now", failed.getCause(SQLException.class));
        }
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }
}

package org.keji.query.readmodel;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;

/**
 * How far someone sees (DP-01): everything, what is of their department, or what is their own. A complaint that
 * someone is asked to take is theirs to look at until they have answered, for nobody can answer for what they have not
 * seen (CO-04).
 */
public record Reach(Actor actor, Scope scope) {

    private static final Field<String> ID = field(name("complaint_id"), String.class);
    private static final Field<String> DEPARTMENT = field(name("department"), String.class);
    private static final Field<String> OWNER = field(name("owner"), String.class);
    private static final Field<String> OFFERED_TO = field(name("offered_to"), String.class);

    /** As far as the permission reaches for the actor. */
    public static Reach of(Actor actor, Permission permission) {
        return new Reach(actor, permission.reachOf(actor));
    }

    /** @param people whose it is */
    public boolean covers(@Nullable String department, @Nullable String... people) {
        return switch (scope) {
            case ANY -> true;
            case DEPARTMENT -> actor.department().equals(department);
            case OWN -> Stream.of(people).anyMatch(actor::is);
            case NONE -> false;
        };
    }

    /** The same in SQL. */
    @SafeVarargs
    public final Condition covers(Field<String> department, Field<String>... people) {
        return switch (scope) {
            case ANY -> noCondition();
            case DEPARTMENT -> department.eq(actor.department());
            case OWN ->
                or(Stream.of(people).map(person -> person.eq(actor.subject())).toList());
            case NONE -> falseCondition();
        };
    }

    /** The same of what belongs to no department. */
    @SafeVarargs
    public final Condition coversPeople(Field<String>... people) {
        return covers(castNull(String.class), people);
    }

    /**
     * Whoever may see a line now may see how it was, and nobody else, whoever saw it then.
     *
     * @param lines as they are now
     * @param seen which of them are seen now
     */
    public Condition restated(Moment moment, Field<String> id, Table<?> lines, Condition seen) {
        return restatesLines(moment) ? id.in(select(id).from(lines).where(seen)) : seen;
    }

    /** Which lines of a table of complaints are seen, by whose they are. */
    public Condition complaints() {
        return covers(DEPARTMENT, OWNER, OFFERED_TO);
    }

    /** The same at a moment. */
    public Condition complaints(String model, Moment moment) {
        return restated(moment, ID, table(name(model, "complaint")), complaints());
    }

    /** Whether the lines asked for may say of another time whose they are. */
    public boolean restatesLines(Moment moment) {
        return !moment.isNow() && scope != Scope.ANY;
    }
}

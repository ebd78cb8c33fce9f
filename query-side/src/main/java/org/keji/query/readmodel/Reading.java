package org.keji.query.readmodel;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.kernel.rule.Refusal;

/** Asks a read model: one snapshot for the answer and for what it knows, and a short wait for what it must know. */
public final class Reading {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LANDING = Duration.ofMillis(4);
    private static final long PAUSE_NANOS = 2_000_000;

    private final DataSource source;
    private final Landings landings;
    private final LongSupplier head;
    private final Settings settings = new Settings().withRenderSchema(true);

    /**
     * @param source connections that begin a read-only transaction with one snapshot
     * @param landings what this process has folded, which spares asking before it can be there
     * @param head the newest position of the log, which is asked for only if the read model has not got as far as asked
     */
    public Reading(DataSource source, Landings landings, LongSupplier head) {
        this.source = source;
        this.landings = landings;
        this.head = head;
    }

    /**
     * @throws ReadModelBehind if what is needed does not become known soon
     * @throws Refusal if the log itself has not got that far ({@code API-09})
     */
    public <T> Answer<T> read(String model, Moment moment, Function<DSLContext, T> question) {
        Instant limit = Instant.now().plus(PATIENCE);
        boolean isInTheLog = false;
        while (true) {
            landings.await(model, moment.needed(), LANDING);
            try (Connection connection = source.getConnection()) {
                try {
                    DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES, settings);
                    // The lock comes before the snapshot: no build can take over between what is seen and how it is
                    // seen.
                    sql.execute("lock table " + model + ".progress in access share mode");
                    Record progress = sql.fetchSingle("select position, read_at from " + model + ".progress");
                    long position = progress.get(0, Long.class);
                    if (position >= moment.needed()) {
                        OffsetDateTime readAt = progress.get(1, OffsetDateTime.class);
                        return new Answer<>(question.apply(sql), position, readAt.toInstant());
                    }
                    if (Instant.now().isAfter(limit)) {
                        throw new ReadModelBehind(position, moment.needed());
                    }
                } finally {
                    connection.rollback();
                }
            } catch (SQLException failed) {
                throw new LogUnavailable("The read models cannot be asked now", failed);
            }
            if (!isInTheLog) {
                moment.requireReached(head.getAsLong());
                isInTheLog = true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /**
     * The same of now, with the time of which the answer speaks: all that had happened by then is in it.
     *
     * @throws ReadModelBehind as ever
     */
    public <T> Fresh<T> fresh(String model, Moment moment, Function<DSLContext, T> question) {
        Instant asked = Instant.now();
        long newest = head.getAsLong();
        Answer<T> answer = read(model, moment, question);
        return new Fresh<>(answer, answer.position() >= newest ? asked : answer.readAt());
    }

    /**
     * An answer that says how old it is.
     *
     * @param asAt everything that was recorded before is in it
     */
    public record Fresh<T>(Answer<T> answer, Instant asAt) {}

    /** What a read model knows in the snapshot a question is asked in, for answers that say so before they begin. */
    public static long position(DSLContext sql, String model) {
        return sql.fetchSingle("select position from " + model + ".progress").get(0, Long.class);
    }

    /** The table that answers for a moment: the plain one for now, the history for any other. */
    public static Table<Record> tableFor(String model, String name, Moment moment) {
        return table(DSL.name(model, moment.isNow() ? name : name + "_history"));
    }

    /** Keeps, of a history, what was true then as known then. */
    public static Condition at(Moment moment) {
        return at(moment, DSL.name("valid"), DSL.name("known"));
    }

    /** @param alias what the history is called where several are joined */
    public static Condition at(Moment moment, String alias) {
        return at(moment, DSL.name(alias, "valid"), DSL.name(alias, "known"));
    }

    /** Keeps, of rows that are only ever added, what had happened then as known then. */
    public static Condition happened(Moment moment) {
        Condition then = moment.asOf() == null
                ? noCondition()
                : field(DSL.name("occurred_at"), OffsetDateTime.class)
                        .le(moment.asOf().atOffset(ZoneOffset.UTC));
        return moment.position() == null
                ? then
                : then.and(field(DSL.name("position"), Long.class).le(moment.position()));
    }

    private static Condition at(Moment moment, Name valid, Name known) {
        if (moment.isNow()) {
            return noCondition();
        }
        Condition then = moment.asOf() == null
                ? condition("upper_inf({0})", valid)
                : condition(
                        "{0} @> {1}::timestamptz", valid, DSL.val(moment.asOf().atOffset(ZoneOffset.UTC)));
        return then.and(
                moment.position() == null
                        ? condition("upper_inf({0})", known)
                        : condition("{0} @> {1}::bigint", known, DSL.val(moment.position())));
    }
}

package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.keji.benchmarks.Load.Outcome;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.Appender;
import org.keji.eventstore.append.NewEvent;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;

/** The two that are compared, on one server; each counts what it has written, and the tables are counted in the end. */
final class AppendDuel implements AutoCloseable {

    private final Database database;
    private final Appender appender;
    private final int streamLength;
    private final Thread.Builder callers;
    private final AtomicLong positions = new AtomicLong();
    private long appended;
    private long inserted;

    /**
     * @param callers of which kind the threads are that append
     * @param streamLength how many events a stream gets: one in so many is a new stream, the others grow one
     */
    AppendDuel(Database database, int streamLength, Thread.Builder callers) {
        this.callers = callers;
        this.database = database;
        this.appender = new Appender(database.as(LoginRole.COMMAND), () -> {});
        this.streamLength = streamLength;
    }

    /**
     * @param conflictEvery one in so many comes too late for its stream; 0 for none
     * @return units of one event that were durable, per second
     */
    double append(int count, int conflictEvery, Duration time) throws InterruptedException {
        LongAdder refused = new LongAdder();
        List<Load.Caller> ours = Stream.generate(() -> appending(new EventSource(streamLength), conflictEvery, refused))
                .limit(count)
                .toList();
        Outcome outcome = Load.run(ours, time, callers.factory());
        long stored = outcome.done() - refused.sum();
        appended += stored;
        return stored / outcome.seconds();
    }

    private Load.Caller appending(EventSource events, int conflictEvery, LongAdder refused) {
        AtomicLong sent = new AtomicLong();
        AtomicReference<@Nullable NewEvent> last = new AtomicReference<>();
        return () -> {
            NewEvent before = last.get();
            boolean isDue = conflictEvery > 0 && sent.incrementAndGet() % conflictEvery == 0;
            NewEvent event = isDue && before != null ? EventSource.tooLate(before) : events.next();
            Verdict verdict = appender.append(AppendUnit.of(List.of(event)));
            if (isDue && verdict instanceof Verdict.Conflict) {
                refused.increment();
                return;
            }
            if (!(verdict instanceof Verdict.Stored)) {
                throw new IllegalStateException("Not stored: " + verdict);
            }
            last.set(event);
        };
    }

    /** @return what the other has made durable, per second */
    double against(AppendReport.Duel duel, Duration time) throws InterruptedException, SQLException {
        return switch (duel.opponent()) {
            case INSERT_LIMIT -> insert(duel.against(), time);
            case AXON_ENGINE -> axon(duel.against(), time);
            case PEKKO_JOURNAL -> pekko(duel.against(), time);
        };
    }

    private double axon(int count, Duration time) throws InterruptedException {
        try (AxonEngine engine = new AxonEngine(database.as(LoginRole.COMMAND), count)) {
            List<Load.Caller> all = Stream.generate(() -> new EventSource(streamLength))
                    .map(events -> (Load.Caller) () -> engine.append(events.next()))
                    .limit(count)
                    .toList();
            return Load.run(all, time, Thread.ofPlatform().factory()).perSecond();
        }
    }

    private double pekko(int count, Duration time) throws InterruptedException, SQLException {
        try (PekkoJournal journal = new PekkoJournal(database, count)) {
            List<Load.Caller> all = Stream.generate(() -> new EventSource(streamLength))
                    .map(events -> (Load.Caller) () -> journal.append(events.next()))
                    .limit(count)
                    .toList();
            return Load.run(all, time, Thread.ofPlatform().factory()).perSecond();
        }
    }

    /** @return rows that were durable, per second */
    private double insert(int callers, Duration time) throws InterruptedException, SQLException {
        List<InsertLimit> limits = new ArrayList<>();
        try {
            for (int i = 0; i < callers; i++) {
                limits.add(new InsertLimit(database.as(LoginRole.COMMAND), positions, new EventSource(streamLength)));
            }
            Outcome outcome = Load.run(limits, time, Thread.ofPlatform().factory());
            inserted += outcome.done();
            return outcome.perSecond();
        } finally {
            for (InsertLimit limit : limits) {
                limit.close();
            }
        }
    }

    /** @throws IllegalStateException if either table holds more or less than was counted, or the log has a gap */
    void requireAllThere(DataSource admin) throws SQLException {
        try (Connection connection = admin.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (select count(*) from log.event), (select max(position) from log.event),
                               (select count(*) from bench.event)""")) {
            row.next();
            if (row.getLong(1) != appended || row.getLong(2) != appended || row.getLong(3) != inserted) {
                throw new IllegalStateException("Counted %d and %d, found %d up to %d and %d"
                        .formatted(appended, inserted, row.getLong(1), row.getLong(2), row.getLong(3)));
            }
        }
    }

    @Override
    public void close() {
        appender.close();
    }
}

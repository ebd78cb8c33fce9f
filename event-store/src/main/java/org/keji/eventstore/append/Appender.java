package org.keji.eventstore.append;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.keji.eventstore.append.Lane.Waiting;
import org.keji.eventstore.sql.Failure;

/**
 * The one writer of a node. Callers hear only after the commit. When the connection breaks at a commit, the same units
 * are sent again until the log answers: what was stored is recognised by its ids, and the call waits for the log's
 * lock, so that it cannot overlook a commit that is still on its way.
 */
public final class Appender implements AutoCloseable {

    /** A write under way, which waits for its socket, and the next one with all that came meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final Duration PERSISTENCE = Duration.ofSeconds(6);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int CAPACITY = 4096;
    private static final int LARGEST_BATCH = 256;

    private final Runnable afterCommit;
    private final Lane<AppendUnit, Verdict> lane;
    private final AppendConnection connection;
    private boolean interrupted;

    /** @param afterCommit told after each commit that stored something; must return at once */
    public Appender(DataSource source, Runnable afterCommit) {
        this.connection = new AppendConnection(source);
        this.afterCommit = afterCommit;
        this.lane = new Lane<>("keji-append", CAPACITY, LARGEST_BATCH, PATIENCE, this::write);
    }

    /**
     * Stores a unit and returns once it is durable, or once it is certain that it is not stored.
     *
     * @throws LogUnavailable if it could not be found out in time; sending the same unit again settles it
     * @throws IllegalArgumentException if the database cannot hold the unit's data
     */
    public Verdict append(AppendUnit unit) {
        return lane.write(unit);
    }

    private void write(List<Waiting<AppendUnit, Verdict>> waiting) {
        // Interrupting the caller on whose thread this runs must not keep its neighbours' units from the log: the
        // interrupt is set aside, for a virtual thread would close every new connection, and given back at the end.
        interrupted = false;
        try {
            Batch.split(waiting).forEach(batch -> {
                writeBatch(batch);
                afterCommit.run();
            });
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void writeBatch(List<Waiting<AppendUnit, Verdict>> batch) {
        Instant giveUp = Instant.now().plus(PERSISTENCE);
        List<AppendUnit> units = batch.stream().map(Waiting::item).toList();
        while (true) {
            try {
                List<Verdict> verdicts = connection.append(units);
                for (int i = 0; i < verdicts.size(); i++) {
                    batch.get(i).answer().complete(verdicts.get(i));
                }
                return;
            } catch (SQLException error) {
                connection.close();
                interrupted |= Thread.interrupted();
                if (Failure.of(error) == Failure.DATA) {
                    isolate(batch, error);
                    return;
                }
                if (Instant.now().isAfter(giveUp)) {
                    fail(batch, new LogUnavailable("The log cannot be written now; send the same again", error));
                    return;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /**
     * One unit's data spoil the whole call: halve it until the culprit stands alone, so that its neighbours go through.
     */
    private void isolate(List<Waiting<AppendUnit, Verdict>> batch, SQLException error) {
        if (batch.size() == 1) {
            fail(batch, new IllegalArgumentException("The log cannot hold this unit: " + error.getSQLState(), error));
            return;
        }
        int half = batch.size() / 2;
        writeBatch(batch.subList(0, half));
        writeBatch(batch.subList(half, batch.size()));
    }

    private static void fail(List<Waiting<AppendUnit, Verdict>> batch, RuntimeException error) {
        batch.forEach(waiting -> waiting.answer().completeExceptionally(error));
    }

    @Override
    public void close() {
        lane.close();
        connection.close();
    }
}

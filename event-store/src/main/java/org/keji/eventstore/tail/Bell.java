package org.keji.eventstore.tail;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the news of an append to other processes: one connection rings, at most once per few milliseconds, another
 * listens. A lost ring costs only the time to the next poll.
 */
public final class Bell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String CHANNEL = "keji_log";
    private static final int QUIET_MILLIS = 3;
    private static final int LISTEN_MILLIS = 2000;

    private final DataSource source;
    private final Semaphore rung = new Semaphore(0);
    private volatile int ringing;
    private volatile boolean open = true;
    private final Thread ringer;
    private final Thread listener;

    private interface Duty {
        void perform(Connection connection) throws SQLException, InterruptedException;
    }

    /** @param heard called when another process has appended; this one knows without a bell */
    public Bell(DataSource source, Runnable heard) {
        this.source = source;
        this.ringer = Thread.ofPlatform().name("keji-bell-ring").daemon().start(() -> keep(this::ringWhenAsked));
        this.listener =
                Thread.ofPlatform().name("keji-bell-listen").daemon().start(() -> keep(link -> listen(link, heard)));
    }

    /** Asks for a ring; returns at once. */
    public void ring() {
        rung.release();
    }

    private void keep(Duty duty) {
        while (open) {
            try (Connection connection = source.getConnection()) {
                duty.perform(connection);
            } catch (SQLException passing) {
                LOG.debug("The bell's connection broke; polling goes on", passing);
                rest();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void ringWhenAsked(Connection connection) throws SQLException, InterruptedException {
        ringing = connection.unwrap(PGConnection.class).getBackendPID();
        try (Statement statement = connection.createStatement()) {
            while (open) {
                rung.acquire();
                rung.drainPermits();
                statement.execute("notify " + CHANNEL);
                TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
            }
        }
    }

    private void listen(Connection connection, Runnable heard) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGConnection link = connection.unwrap(PGConnection.class);
        while (open) {
            PGNotification @Nullable [] rings = link.getNotifications(LISTEN_MILLIS);
            if (rings != null && Arrays.stream(rings).anyMatch(ring -> ring.getPID() != ringing)) {
                heard.run();
            }
        }
    }

    private void rest() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
        ringer.interrupt();
        listener.interrupt();
    }
}

package org.keji.query.readmodel;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;

/** Copies rows into tables on a thread of its own, one text after the other, so that folding goes on meanwhile. */
final class Copying implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("keji-copy").daemon().factory());
    private final Connection connection;
    private final String schema;
    private Future<?> underWay = CompletableFuture.completedFuture(null);

    /** @param connection used by nobody else until this is closed */
    Copying(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Waits for the text before, so that no more than one waits in memory. */
    void copy(String table, String text) {
        await();
        underWay = thread.submit(() -> copyIn(table, text));
    }

    /** @throws IllegalStateException if what was copied last could not be written */
    void await() {
        try {
            underWay.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The build of " + schema + " could not be written", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The build of " + schema + " was interrupted", interrupted);
        }
    }

    private void copyIn(String table, String text) {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s.%s from stdin".formatted(schema, table), new StringReader(text));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.keji.eventstore.append.NewEvent;
import org.postgresql.PGStatement;

/**
 * What the database can do at best when every event is a row of its own: a prepared insert and a commit, on a
 * connection of the caller's own, into a table of the same columns and indexes. It checks nothing and numbers the rows
 * in the client, without a lock.
 */
final class InsertLimit implements Load.Caller, AutoCloseable {

    private static final String SQL = """
            insert into bench.event
            (position, stream, sequence, event_id, name, revision, payload, metadata, occurred_at, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, now())""";

    private final Connection connection;
    private final PreparedStatement insert;
    private final AtomicLong positions;
    private final EventSource events;

    InsertLimit(DataSource source, AtomicLong positions, EventSource events) throws SQLException {
        this.connection = source.getConnection();
        this.insert = connection.prepareStatement(SQL);
        this.insert.unwrap(PGStatement.class).setPrepareThreshold(1);
        this.positions = positions;
        this.events = events;
    }

    /** @param admin connections of someone who may make a schema */
    static void makeTable(DataSource admin) throws SQLException {
        try (Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema bench authorization keji_command");
            statement.execute("create table bench.event (like log.event including all)");
            statement.execute("alter table bench.event owner to keji_command");
            try (ResultSet row = statement.executeQuery("""
                    select count(*) filter (where indrelid = 'log.event'::regclass),
                           count(*) filter (where indrelid = 'bench.event'::regclass) from pg_index""")) {
                row.next();
                if (row.getInt(1) != row.getInt(2)) {
                    throw new IllegalStateException("The table of the limit does not have the log's indexes");
                }
            }
        }
    }

    @Override
    public void once() throws SQLException {
        NewEvent event = events.next();
        int at = 1;
        insert.setLong(at++, positions.incrementAndGet());
        insert.setString(at++, event.stream());
        insert.setLong(at++, event.sequence());
        insert.setObject(at++, event.id());
        insert.setString(at++, event.name());
        insert.setInt(at++, event.revision());
        insert.setObject(at++, event.payload(), Types.OTHER);
        insert.setObject(at++, event.metadata(), Types.OTHER);
        insert.setObject(at, event.occurredAt().atOffset(ZoneOffset.UTC));
        if (insert.executeUpdate() != 1) {
            throw new IllegalStateException("A row was not inserted");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

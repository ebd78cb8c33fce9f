package org.keji.eventstore.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.append.Verdict.AlreadyAnswered;
import org.postgresql.PGStatement;

/** Reads the log. It never waits for writers. */
public final class LogReader {

    private static final String COLUMNS =
            "select position, stream, sequence, event_id, name, revision, payload, metadata, occurred_at, recorded_at"
                    + " from log.event ";

    private final DataSource source;

    public LogReader(DataSource source) {
        this.source = source;
    }

    /** The events of one stream from a sequence on, with one query. */
    public List<StoredEvent> stream(String stream, long firstSequence) {
        return query(COLUMNS + "where stream = ? and sequence >= ? order by sequence", rows -> {
            rows.setString(1, stream);
            rows.setLong(2, firstSequence);
        });
    }

    /** What happened in one stream from a sequence on, without when it was recorded, by whom and why. */
    public List<StoredPayload> payloads(String stream, long firstSequence) {
        String sql = "select sequence, name, revision, payload from log.event"
                + " where stream = ? and sequence >= ? order by sequence";
        return query(
                sql,
                rows -> {
                    rows.setString(1, stream);
                    rows.setLong(2, firstSequence);
                },
                row -> new StoredPayload(stream, row.getLong(1), row.getString(2), row.getInt(3), row.getBytes(4)));
    }

    /** One event of a stream; empty if the stream has none of this sequence. */
    public Optional<StoredEvent> event(String stream, long sequence) {
        return query(COLUMNS + "where stream = ? and sequence = ?", rows -> {
                    rows.setString(1, stream);
                    rows.setLong(2, sequence);
                })
                .stream()
                .findFirst();
    }

    /** The next events of the log after a position, in order, at most so many. */
    public List<StoredEvent> after(long position, int limit) {
        return query(COLUMNS + "where position > ? order by position limit ?", rows -> {
            rows.setLong(1, position);
            rows.setInt(2, limit);
        });
    }

    /** Hands over every event after one position up to another, in order, fetching as it goes: for rebuilds. */
    public void forEach(long after, long upTo, int fetchSize, Consumer<StoredEvent> each) {
        new ReadAhead(sink -> fetch(after, upTo, fetchSize, sink)).forEach(each);
    }

    private void fetch(long after, long upTo, int fetchSize, Consumer<StoredEvent> each) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            try (PreparedStatement rows =
                    connection.prepareStatement(COLUMNS + "where position > ? and position <= ? order by position")) {
                rows.setLong(1, after);
                rows.setLong(2, upTo);
                rows.setFetchSize(fetchSize);
                // In binary from the first row on: a statement that runs once would be read as text otherwise.
                rows.unwrap(PGStatement.class).setPrepareThreshold(-1);
                try (ResultSet row = rows.executeQuery()) {
                    while (row.next()) {
                        each.accept(read(row));
                    }
                }
            }
            connection.rollback();
        } catch (SQLException error) {
            throw new LogUnavailable("The log cannot be read now", error);
        }
    }

    /** Position of the newest event; 0 while there is none. */
    public long head() {
        return number("select position from log.counter", statement -> {});
    }

    /** Sequence of a stream's newest event; empty if there is no such stream. */
    public Optional<Long> lastSequence(String stream) {
        long last = number(
                "select coalesce(max(sequence), -1) from log.event where stream = ?",
                statement -> statement.setString(1, stream));
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    /**
     * Position of the newest event recorded before a moment. Since time never falls along the log, this is for ever.
     */
    public long headAt(Instant moment) {
        return number(
                "select coalesce(max(position), 0) from log.event where recorded_at < ?",
                statement -> statement.setObject(1, moment.atOffset(ZoneOffset.UTC)));
    }

    /** The answer an idempotency key was given, if any. */
    public Optional<AlreadyAnswered> answered(String scope, String key) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select first_position, last_position, fingerprint, status, answer"
                                + " from log.request where scope = ? and key = ?")) {
            statement.setString(1, scope);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new AlreadyAnswered(
                                row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4), row.getString(5)))
                        : Optional.empty();
            }
        } catch (SQLException error) {
            throw new LogUnavailable("The log cannot be read now", error);
        }
    }

    /** The stream that holds a value only one may hold; empty if it is free. */
    public Optional<String> holder(String kind, String value) {
        return query(
                        "select stream from log.claim where kind = ? and value = ?",
                        rows -> {
                            rows.setString(1, kind);
                            rows.setString(2, value);
                        },
                        row -> row.getString(1))
                .stream()
                .findFirst();
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Making<T> {
        T of(ResultSet row) throws SQLException;
    }

    private List<StoredEvent> query(String sql, Binding binding) {
        return query(sql, binding, LogReader::read);
    }

    private <T> List<T> query(String sql, Binding binding, Making<T> making) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            List<T> made = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    made.add(making.of(row));
                }
            }
            return made;
        } catch (SQLException error) {
            throw new LogUnavailable("The log cannot be read now", error);
        }
    }

    private long number(String sql, Binding binding) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException error) {
            throw new LogUnavailable("The log cannot be read now", error);
        }
    }

    private static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getInt(6),
                row.getBytes(7),
                row.getBytes(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }
}

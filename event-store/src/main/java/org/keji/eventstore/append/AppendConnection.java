package org.keji.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** The connection of the one writer, opened when it is needed; for one thread at a time. */
final class AppendConnection implements AutoCloseable {

    private final DataSource source;
    private @Nullable Open open;

    AppendConnection(DataSource source) {
        this.source = source;
    }

    /** With the statements prepared on it. */
    private record Open(Connection connection, PreparedStatement one, PreparedStatement many) {}

    /** A unit of a single event takes the shortcut; whatever is in its way is told by the call that looks around. */
    List<Verdict> append(List<AppendUnit> units) throws SQLException {
        Open on = open == null ? open = open() : open;
        if (units.size() == 1 && SingleCall.takes(units.getFirst())) {
            Optional<Verdict> stored = new SingleCall(units.getFirst()).execute(on.connection(), on.one());
            if (stored.isPresent()) {
                return List.of(stored.get());
            }
        }
        return new AppendCall(units).execute(on.connection(), on.many());
    }

    private Open open() throws SQLException {
        Connection connection = connect();
        return new Open(connection, prepare(connection, SingleCall.SQL), prepare(connection, AppendCall.SQL));
    }

    private static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql);
        prepared.unwrap(PGStatement.class).setPrepareThreshold(1);
        return prepared;
    }

    /**
     * The driver answers an interrupt while connecting with a bare runtime exception; it means no more than a failed
     * connect.
     */
    private Connection connect() throws SQLException {
        try {
            return source.getConnection();
        } catch (RuntimeException interruptedMeanwhile) {
            throw new SQLException("The log cannot be reached", "08001", interruptedMeanwhile);
        }
    }

    /** The next append opens another. */
    @Override
    public void close() {
        Open broken = open;
        open = null;
        if (broken != null) {
            try {
                broken.connection().close();
            } catch (SQLException alreadyGone) {
                // The connection is given up because it failed; that closing it fails too changes nothing.
            }
        }
    }
}

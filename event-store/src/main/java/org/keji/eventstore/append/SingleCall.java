package org.keji.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call of {@code log.append_one}: a unit of a single event, with its request and its decision. It is stored, or a
 * constraint of the log is in the way and nothing is.
 */
record SingleCall(AppendUnit unit) {

    static final String SQL = "select stored_at, stamp from log.append_one(?,?,?,?,?,?,?,?, ?,?,?,?,?, ?,?,?,?,?,?)";

    private static final String CONSTRAINT = "23";

    static boolean takes(AppendUnit unit) {
        return unit.events().size() == 1
                && unit.events().getFirst().subjects().isEmpty()
                && unit.claims().isEmpty()
                && unit.releases().isEmpty()
                && unit.keys().isEmpty()
                && unit.destroyed().isEmpty();
    }

    /** @return empty if a constraint is in the way; which one, and what that means, {@link AppendCall} finds out */
    Optional<Verdict> execute(Connection connection, PreparedStatement call) throws SQLException {
        setEvent(call);
        setRequest(call, unit.request());
        setDecision(connection, call, unit.decision());
        try (ResultSet row = call.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("The log has no head", "55000");
            }
            long position = row.getLong(1);
            return Optional.of(new Verdict.Stored(
                    position, position, row.getObject(2, OffsetDateTime.class).toInstant()));
        } catch (SQLException error) {
            if (String.valueOf(error.getSQLState()).startsWith(CONSTRAINT)) {
                return Optional.empty();
            }
            throw error;
        }
    }

    private void setEvent(PreparedStatement call) throws SQLException {
        NewEvent event = unit.events().getFirst();
        call.setString(1, event.stream());
        call.setLong(2, event.sequence());
        call.setObject(3, event.id());
        call.setString(4, event.name());
        call.setInt(5, event.revision());
        call.setString(6, event.payload());
        call.setString(7, event.metadata());
        call.setObject(8, event.occurredAt().atOffset(ZoneOffset.UTC));
    }

    private static void setRequest(PreparedStatement call, AppendUnit.@Nullable Request request) throws SQLException {
        call.setString(9, request == null ? null : request.scope());
        call.setString(10, request == null ? null : request.key());
        call.setString(11, request == null ? null : request.fingerprint());
        call.setObject(12, request == null ? null : request.status(), Types.INTEGER);
        call.setString(13, request == null ? null : request.answer());
    }

    private static void setDecision(
            Connection connection, PreparedStatement call, AppendUnit.@Nullable Decision decision) throws SQLException {
        call.setObject(14, decision == null ? null : decision.commandId(), Types.OTHER);
        call.setString(15, decision == null ? null : decision.command());
        call.setString(16, decision == null ? null : decision.sealed());
        call.setString(17, decision == null ? null : decision.facts());
        call.setArray(
                18,
                decision == null
                        ? null
                        : connection.createArrayOf("text", decision.rules().toArray(String[]::new)));
        call.setString(19, decision == null ? null : decision.book());
    }
}

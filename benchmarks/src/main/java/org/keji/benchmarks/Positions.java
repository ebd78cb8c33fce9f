package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How far the log is and how far its readers are, asked on a connection of one's own; for one thread at a time. */
final class Positions implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement register;

    Positions(Connection connection) throws SQLException {
        this.connection = connection;
        this.head = connection.prepareStatement("select position from log.counter");
        this.register = connection.prepareStatement("select position from complaint_register.progress");
    }

    long head() throws SQLException {
        return number(head);
    }

    long register() throws SQLException {
        return number(register);
    }

    private static long number(PreparedStatement question) throws SQLException {
        try (ResultSet row = question.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** How much room the log takes on disk, beside what its events say. */
final class Room {

    private Room() {}

    /** Rows of a report: what, bytes an event, and times what payload and metadata take as text. */
    static List<List<String>> of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*), sum(octet_length(payload::text) + octet_length(metadata::text)),
                               pg_table_size('log.event'), pg_indexes_size('log.event') from log.event""")) {
            row.next();
            double events = row.getLong(1);
            double said = row.getLong(2);
            return List.of(
                    row("payload and metadata", said, events, said),
                    row("table", row.getLong(3), events, said),
                    row("indexes", row.getLong(4), events, said),
                    row("table and indexes", row.getLong(3) + row.getLong(4), events, said));
        }
    }

    private static List<String> row(String what, double bytes, double events, double said) {
        return List.of(what, Spread.shown(bytes / events), Spread.shown(bytes / said));
    }
}

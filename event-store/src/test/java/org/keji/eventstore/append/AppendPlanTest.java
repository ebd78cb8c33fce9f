package org.keji.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.eventstore.append.AppendUnit.Claim;
import org.keji.eventstore.append.AppendUnit.NewKey;
import org.keji.eventstore.append.AppendUnit.Request;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.eventstore.testing.Units;

/** An append costs the same however much is there already, even on tables the planner knows nothing of yet. */
@Timeout(60)
class AppendPlanTest {

    private static final int THERE = 400;
    private static final int MORE = 30;

    private final TestDatabase database = new TestDatabase();

    @Test
    void readsNoMoreAsTheLogGrows() throws SQLException {
        try (Connection connection = database.database().as(LoginRole.COMMAND).getConnection();
                PreparedStatement call = connection.prepareStatement(AppendCall.SQL)) {
            append(connection, call, THERE);
            long before = read(connection);

            append(connection, call, MORE);

            assertThat(read(connection) - before)
                    .as("rows read by %d appends beside %d others", MORE, THERE)
                    .isLessThan(MORE * 20L);
        }
    }

    private static void append(Connection connection, PreparedStatement call, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            String name = UUID.randomUUID().toString();
            AppendUnit unit = new AppendUnit(
                    List.of(Units.event(name, 0)),
                    List.of(new Claim(name, "number", name)),
                    List.of(new Claim(name, "number", "nobody's")),
                    new Request("me", name, "print", 200, "{}"),
                    null,
                    List.of(new NewKey(name, 1, new byte[60])));
            assertThat(new AppendCall(List.of(unit)).execute(connection, call))
                    .hasOnlyElementsOfType(Verdict.Stored.class);
        }
    }

    private long read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
        }
        return database.number("select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) + (select sum(idx_tup_read)"
                + " from pg_stat_user_indexes where relname in ('event', 'claim', 'request', 'subject_key'))"
                + " from pg_stat_user_tables where relname in ('event', 'claim', 'request', 'subject_key')");
    }
}

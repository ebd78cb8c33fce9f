package org.keji.eventstore.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Appends by plain SQL on a connection of the test's own, so that the test says when the transaction ends. */
public final class RawAppend {

    private RawAppend() {}

    /** Appends the first events of a new stream. */
    public static void events(Connection connection, String stream, int count) throws SQLException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(i == 0 ? "" : ", ").append("(1, %d, '%s'::uuid)".formatted(i, UUID.randomUUID()));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    select log.append(array[1], array['%1$s'], array[0::bigint],
                        array_agg(u), array_agg('%1$s'::text), array_agg(s::bigint), array_agg(i),
                        array_agg('thing.happened'::text), array_agg(1), array_agg('{"text":"%1$s"}'::text), array_agg('{}'::text),
                        array_agg(now()), null)
                    from (values %2$s) as e(u, s, i)""".formatted(stream, rows));
        }
    }
}

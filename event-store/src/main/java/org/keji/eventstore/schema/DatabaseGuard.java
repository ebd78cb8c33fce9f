package org.keji.eventstore.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** Refuses to start on a database that would lose what it was told, or where the one who writes could also rewrite. */
public final class DatabaseGuard {

    private static final Map<String, String> SETTINGS =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "server_encoding", "UTF8");

    private static final String DENIED = "42501";

    private DatabaseGuard() {}

    /** @throws IllegalStateException saying what is wrong */
    public static void check(DataSource command) {
        try (Connection connection = command.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> wanted : SETTINGS.entrySet()) {
                requireSetting(statement, wanted.getKey(), wanted.getValue());
            }
            requireNoWay(statement);
            requireTriggers(statement);
            requireDenied(statement, "update log.event set name = name where false");
            requireDenied(statement, "delete from log.event where false");
            requireDenied(statement, "insert into log.event select * from log.event where false");
            requireDenied(statement, "select 1 from vault.subject_key where false");
        } catch (SQLException error) {
            throw new IllegalStateException("The database could not be checked", error);
        }
    }

    /** A grant on one column is enough to rewrite it, and truncating cannot be tried out without doing it. */
    private static void requireNoWay(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select min(p || ' on log.' || c.relname)
                from pg_class c, unnest(array['insert', 'update', 'delete', 'truncate']) p
                where c.relnamespace = 'log'::regnamespace and c.relkind in ('r', 'p')
                  and (has_table_privilege(c.oid, p)
                       or p in ('insert', 'update') and has_any_column_privilege(c.oid, p))""")) {
            row.next();
            if (row.getString(1) != null) {
                throw new IllegalStateException("The command role may do what it must not: " + row.getString(1));
            }
        }
    }

    private static void requireTriggers(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select min(t.tgname || ' on ' || t.tgrelid::regclass) from pg_trigger t
                where t.tgname in ('never_change', 'never_empty') and t.tgenabled <> 'A'""")) {
            row.next();
            if (row.getString(1) != null) {
                throw new IllegalStateException("A trigger that keeps the log unchanged is off: " + row.getString(1));
            }
        }
    }

    private static void requireSetting(Statement statement, String name, String value) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            if (!row.getString(1).equals(value)) {
                throw new IllegalStateException(
                        "PostgreSQL runs with %s = %s; it must be %s".formatted(name, row.getString(1), value));
            }
        }
    }

    private static void requireDenied(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException denied) {
            if (DENIED.equals(denied.getSQLState())) {
                return;
            }
            throw denied;
        }
        throw new IllegalStateException("The command role may do what it must not: " + sql);
    }
}

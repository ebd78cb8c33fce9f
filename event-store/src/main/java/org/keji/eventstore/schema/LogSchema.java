package org.keji.eventstore.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.keji.eventstore.sql.Database.Passwords;
import org.keji.eventstore.sql.LoginRole;

/** Makes the roles and the schema of the log; harmless when they are there, and when several nodes start at once. */
public final class LogSchema {

    private static final long LOCK = 0x6b656a69L;

    private LogSchema() {}

    /** @param admin connections of someone who may create roles and schemas */
    public static void migrate(DataSource admin, Passwords passwords) {
        try (Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set password_encryption = 'scram-sha-256'");
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            if (!exists(connection, "keji_owner")) {
                statement.execute("create role keji_owner nologin");
            }
            for (LoginRole role : LoginRole.values()) {
                String verb = exists(connection, role.user()) ? "alter" : "create";
                statement.execute("%s role %s login password %s"
                        .formatted(verb, role.user(), statement.enquoteLiteral(passwords.of(role))));
            }
            connection.commit();
        } catch (SQLException error) {
            throw new IllegalStateException("The roles of the log could not be made", error);
        }
        Flyway.configure()
                .dataSource(admin)
                .defaultSchema("keji_migration")
                .locations("classpath:db/log")
                .load()
                .migrate();
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            statement.setString(1, role);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}

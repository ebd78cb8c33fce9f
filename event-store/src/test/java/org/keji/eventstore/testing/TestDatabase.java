package org.keji.eventstore.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.keji.eventstore.schema.LogSchema;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;

/**
 * A real PostgreSQL, one server a test run, a fresh database of the house for whoever asks. Durable, as in production.
 */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final String name = "test_" + NUMBER.incrementAndGet();
    private final Database database;

    public TestDatabase() {
        execute(SERVER.getPostgresDatabase(), "create database " + name + " template template0");
        database = new Database(
                SERVER.getJdbcUrl("postgres", name).replaceFirst("\\?.*", ""), role -> role.user() + "-secret");
        LogSchema.migrate(admin(), database.passwords());
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Database database() {
        return database;
    }

    /** Connections of the superuser, for tests that look where nobody else may. */
    public DataSource admin() {
        return SERVER.getDatabase("postgres", name);
    }

    /** Pooled connections of one role. */
    public HikariDataSource pool(LoginRole role) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.as(role));
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    public void execute(String sql) {
        execute(admin(), sql);
    }

    /** The one number a query gives. */
    public long number(String sql) {
        try (Connection connection = admin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }
}

package org.keji.house.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of a local installation: durable, closed, and hard to lose. */
class LocalPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    private static Path folder() throws Exception {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "houses")), "postgres");
    }

    private static String ask(PGSimpleDataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void isDurableAndAsksForAPasswordFromTheFirstStartOn() throws Exception {
        Path data = folder();
        Secrets secrets = new Secrets(data);
        try (LocalPostgres postgres = new LocalPostgres(data, PROGRAMS, secrets)) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(ask(postgres.admin(), "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(ask(postgres.admin(), "show listen_addresses")).isEqualTo("127.0.0.1");
            PGSimpleDataSource stranger = postgres.admin();
            stranger.setPassword("guessed");
            assertThatThrownBy(() -> ask(stranger, "select 1")).isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("postgres"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void outlivesAKilledProcessAndIsTakenOver() throws Exception {
        Path data = folder();
        LocalPostgres killed = new LocalPostgres(data, PROGRAMS, new Secrets(data));
        ask(killed.admin(), "select 1");
        try (LocalPostgres next = new LocalPostgres(data, PROGRAMS, new Secrets(data))) {
            assertThat(next.url()).as("the running server, not a second one").isEqualTo(killed.url());
            assertThat(ask(next.admin(), "select 1")).isEqualTo("1");
            killed.forget();
        }
    }

    @Test
    void isStartedAgainWhenItDies() throws Exception {
        Path data = folder();
        try (LocalPostgres postgres = new LocalPostgres(data, PROGRAMS, new Secrets(data))) {
            try (Connection connection = postgres.admin().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 42 as answer");
            }
            long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .getFirst()
                    .strip());
            ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() ->
                            ask(postgres.admin(), "select answer from kept").equals("42"));
        }
    }
}

package org.keji.eventstore.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.RawAppend;
import org.keji.eventstore.testing.TestDatabase;

/** A database that loses what it was told, or a role that can rewrite, is refused; and nobody rewrites the log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseGuardTest {

    private final TestDatabase database = new TestDatabase();
    private final DataSource command = database.database().as(LoginRole.COMMAND);

    @BeforeAll
    void store() throws SQLException {
        try (Connection connection = command.getConnection();
                Statement statement = connection.createStatement()) {
            RawAppend.events(connection, "kept", 2);
            statement.execute("select log.note('{refused}', '{me}', '{Op}', '{RULE}', '{null}', '{\"{}\"}')");
        }
    }

    @Test
    void acceptsTheDatabaseAsItIsMade() {
        assertThatCode(() -> DatabaseGuard.check(command)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "local"})
    void refusesCommitsThatAreNotAwaited(String value) {
        String name = current("select current_database()");
        database.execute("alter database " + name + " set synchronous_commit = " + value);
        try {
            assertRefused("synchronous_commit = " + value);
        } finally {
            database.execute("alter database " + name + " reset synchronous_commit");
        }
    }

    @Test
    void refusesAServerThatDoesNotWriteThrough() throws IOException {
        // So the embedded server starts if nobody says otherwise; the setting cannot be changed while it runs.
        try (EmbeddedPostgres careless = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .start()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> DatabaseGuard.check(careless.getPostgresDatabase()))
                    .withMessageContaining("fsync = off");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update on log.event",
                "update (payload) on log.event",
                "delete on log.event",
                "truncate on log.event",
                "insert on log.event",
                "update on log.counter",
                "insert (answer) on log.request",
                "delete on log.journal"
            })
    void refusesARoleThatMayRewrite(String privilege) {
        database.execute("grant " + privilege + " to keji_command");
        try {
            assertRefused("may do what it must not");
        } finally {
            database.execute("revoke " + privilege + " from keji_command");
        }
    }

    @Test
    void refusesARoleThatMayReadKeys() {
        database.execute(
                "grant usage on schema vault to keji_command; grant select on vault.subject_key to keji_command");
        try {
            assertRefused("vault.subject_key");
        } finally {
            database.execute("revoke select on vault.subject_key from keji_command;"
                    + " revoke usage on schema vault from keji_command");
        }
    }

    @Test
    void refusesALogWhoseTriggersAreOff() {
        database.execute("alter table log.event disable trigger never_change");
        try {
            assertRefused("never_change on log.event");
        } finally {
            database.execute("alter table log.event enable always trigger never_change");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set payload = '{}'",
                "delete from log.event where position = 1",
                "truncate log.event",
                "truncate log.event, log.claim cascade",
                "set session_replication_role = replica; update log.event set payload = '{}'",
                "set session_replication_role = replica; truncate log.event",
                "update log.journal set actor = 'someone else'",
                "delete from log.journal",
                "truncate log.request"
            })
    void refusesEveryChangeEvenToTheSuperuser(String change) {
        assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("is never changed");
        assertThat(database.number("select count(*) from log.event where payload::text like '%kept%'"))
                .isEqualTo(2);
    }

    private void assertRefused(String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> DatabaseGuard.check(command))
                .withMessageContaining(why);
    }

    private String current(String query) {
        try (Connection connection = database.admin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }
}

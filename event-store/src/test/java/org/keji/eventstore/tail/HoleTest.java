package org.keji.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.RawAppend;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.eventstore.testing.Things;
import org.slf4j.LoggerFactory;

/** A missing number is an alarm. Nobody steps over it, wherever it lies. */
@Timeout(60)
class HoleTest {

    private final TestDatabase database = new TestDatabase();
    private final LogReader reader = new LogReader(database.pool(LoginRole.COMMAND));
    private final ListAppender<ILoggingEvent> alarms = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Tailer.class);

    @BeforeEach
    void listen() {
        alarms.start();
        logger.addAppender(alarms);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(alarms);
        logger.setAdditive(true);
    }

    @Test
    void aHoleAheadStopsTheTailerWithAnAlarmUntilItIsMended() throws SQLException {
        try (Tailer tailer = new Tailer(reader, new EventMessages(new Things()))) {
            appendWithout(2, 4);

            await().until(() -> alarmed("The log cannot be followed past position 0", "after position 1"));
            assertThat(tailer.head())
                    .as("nothing beyond the hole is handed out")
                    .isLessThan(2);

            mend();
            await().atMost(Duration.ofSeconds(5)).until(() -> tailer.head() == 4);
        }
    }

    @Test
    void aHoleBehindTheTailerStopsAStreamThatPagesOverIt() throws Exception {
        appendWithout(3, 6);
        try (Tailer tailer = new Tailer(reader, new EventMessages(new Things()));
                TailStream late = new TailStream(tailer, 2);
                TailStream early = new TailStream(tailer, 0)) {
            assertThat(tailer.head()).isEqualTo(6);

            assertThatThrownBy(late::nextAvailable).hasMessageContaining("hole after position 2");
            assertThatThrownBy(early::nextAvailable).hasMessageContaining("hole after position 2");
            mend();
            assertThat(late.nextAvailable().trackingToken().position()).hasValue(3);
        }
    }

    @Test
    void aMissingEndStopsAStreamToo() throws Exception {
        appendWithout(4, 4);
        try (Tailer tailer = new Tailer(reader, new EventMessages(new Things()));
                TailStream stream = new TailStream(tailer, 3)) {
            assertThatThrownBy(stream::peek).hasMessageContaining("hole after position 3");
        }
    }

    /** Appends so many events of which one never becomes visible, by the means of someone who may do everything. */
    private void appendWithout(int missing, int count) throws SQLException {
        try (Connection superuser = database.admin().getConnection();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            RawAppend.events(superuser, "holed", count);
            statement.execute("create table public.lost as select * from log.event where position = " + missing);
            statement.execute("alter table log.event disable trigger all");
            statement.execute("delete from log.event where position = " + missing);
            statement.execute("alter table log.event enable always trigger never_change");
            statement.execute("alter table log.event enable always trigger never_empty");
            superuser.commit();
        }
    }

    private void mend() {
        database.execute("insert into log.event select * from public.lost");
    }

    private boolean alarmed(String message, String cause) {
        return List.copyOf(alarms.list).stream()
                .anyMatch(event -> event.getFormattedMessage().contains(message)
                        && event.getThrowableProxy() != null
                        && event.getThrowableProxy().getMessage().contains(cause));
    }
}

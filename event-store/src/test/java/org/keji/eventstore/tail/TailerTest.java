package org.keji.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.eventstore.append.Appender;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.RawAppend;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.eventstore.testing.Things;
import org.keji.eventstore.testing.Units;
import org.keji.eventstore.testing.WatchedSource;

/** Whoever follows the log sees every position, in order, soon. */
@Timeout(60)
class TailerTest {

    private final TestDatabase database = new TestDatabase();
    private final DataSource command = database.database().as(LoginRole.COMMAND);
    private final WatchedSource watched = new WatchedSource(database.pool(LoginRole.COMMAND));
    private final LogReader reader = new LogReader(watched.source());
    private final Tailer tailer = new Tailer(reader, new EventMessages(new Things()));
    private final TailStream stream = new TailStream(tailer, 0);

    @AfterEach
    void close() {
        stream.close();
        tailer.close();
    }

    @Test
    void aLateCommitBehindAnAgedNeighbourIsNotSkipped() throws Exception {
        try (Appender appender = new Appender(command, tailer::wake);
                ExecutorService later = Executors.newVirtualThreadPerTaskExecutor();
                Connection slow = command.getConnection()) {
            slow.setAutoCommit(false);
            RawAppend.events(slow, "slow", 2);
            List<Future<Verdict>> waiting = IntStream.range(0, 20)
                    .mapToObj(i -> later.submit(() -> appender.append(Units.unit(Units.event("later-" + i, 0)))))
                    .toList();
            await().until(this::someoneWaitsForTheLog);

            assertThat(stream.hasNextAvailable(300, TimeUnit.MILLISECONDS))
                    .as("nothing may be seen before what was numbered first")
                    .isFalse();
            slow.commit();

            assertThat(take(22)).isEqualTo(positions(1, 22));
            assertThat(reader.stream("slow", 0).getLast().position()).isEqualTo(2);
            assertThat(waiting).allSatisfy(answer -> assertThat(answer).succeedsWithin(Duration.ofSeconds(5)));
        }
    }

    @Test
    void anAppendThatIsTakenBackLeavesNoHole() throws Exception {
        try (Connection slow = command.getConnection();
                Appender appender = new Appender(command, tailer::wake);
                ExecutorService later = Executors.newVirtualThreadPerTaskExecutor()) {
            slow.setAutoCommit(false);
            RawAppend.events(slow, "undone", 3);
            Future<Verdict> waiting = later.submit(() -> appender.append(Units.unit(Units.event("kept", 0))));
            await().until(this::someoneWaitsForTheLog);
            slow.rollback();

            assertThat(((Verdict.Stored) waiting.get()).first()).isEqualTo(1);
            assertThat(take(1)).isEqualTo(positions(1, 1));
        }
    }

    private boolean someoneWaitsForTheLog() {
        return database.number("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock' and query like '%log.append%'")
                > 0;
    }

    @Test
    void thisProcessesOwnAppendWakesIt() {
        try (Appender appender = new Appender(command, tailer::wake)) {
            assertFasterThanPolling(appender);
        }
    }

    @Test
    void theBellOfAnotherProcessWakesIt() {
        try (Bell here = new Bell(command, tailer::wake);
                Bell there = new Bell(command, () -> {});
                Appender other = new Appender(command, there::ring)) {
            await().until(() -> database.number("select count(*) from pg_stat_activity"
                            + " where datname = current_database() and query = 'listen keji_log'")
                    == 2);
            assertFasterThanPolling(other);
        }
    }

    /** Of forty appends a poll of 250 ms finds six within 40 ms; who is woken finds many, however busy the machine. */
    private void assertFasterThanPolling(Appender appender) {
        int soon = 0;
        for (int i = 0; i < 40; i++) {
            Verdict.Stored stored = (Verdict.Stored) appender.append(Units.unit(Units.event("woken", i)));
            Instant start = Instant.now();
            await().pollInterval(Duration.ofMillis(1)).until(() -> tailer.head() >= stored.last());
            soon += Duration.between(start, Instant.now()).toMillis() < 40 ? 1 : 0;
        }
        assertThat(soon).isGreaterThan(15);
    }

    @Test
    void aPollAloneFindsWhatNobodyAnnouncedAndCallsBack() throws Exception {
        List<Long> heads = new CopyOnWriteArrayList<>();
        stream.setOnAvailableCallback(() -> heads.add(tailer.head()));
        try (Connection connection = command.getConnection()) {
            RawAppend.events(connection, "unannounced", 1);
        }
        await().atMost(Duration.ofSeconds(2)).until(() -> heads.contains(1L));
        assertThat(take(1)).isEqualTo(positions(1, 1));
    }

    @Test
    void askingWhetherThereIsMoreCostsNoSql() throws Exception {
        watched.forget();
        assertThat(stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(stream.peek()).isEmpty();
        try (Appender appender = new Appender(command, tailer::wake)) {
            appender.append(Units.unit(Units.event("quiet", 0), Units.event("quiet", 1)));
        }
        await().until(() -> tailer.head() == 2);

        assertThat(stream.hasNextAvailable()).isTrue();
        assertThat(take(2)).isEqualTo(positions(1, 2));
        assertThat(stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(watched.users())
                .as("near the head only the tailer reads")
                .doesNotContain(Thread.currentThread())
                .isNotEmpty();
    }

    @Test
    void aStreamFarBehindPagesThroughTheLogAndCatchesUp() throws Exception {
        try (Connection connection = command.getConnection()) {
            RawAppend.events(connection, "many", 2500);
        }
        try (Tailer fresh = new Tailer(reader, new EventMessages(new Things()));
                TailStream behind = new TailStream(fresh, 100);
                Appender appender = new Appender(command, fresh::wake)) {
            appender.append(Units.unit(Units.event("last", 0)));
            assertThat(take(behind, 2401)).isEqualTo(positions(101, 2501));
        }
    }

    private List<Long> take(int count) throws InterruptedException {
        return take(stream, count);
    }

    private static List<Long> take(TailStream from, int count) throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TrackedEventMessage<?> next = from.nextAvailable();
            seen.add(next.trackingToken().position().orElseThrow());
        }
        return seen;
    }

    private static List<Long> positions(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}

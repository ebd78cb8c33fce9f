package org.keji.eventstore.append;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.eventstore.testing.Units.claiming;
import static org.keji.eventstore.testing.Units.event;
import static org.keji.eventstore.testing.Units.unit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.read.StoredEvent;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.TestDatabase;

/** One unit, one verdict: what the append function promises, tried on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppenderTest {

    private final TestDatabase database = new TestDatabase();
    private final Appender appender = new Appender(database.database().as(LoginRole.COMMAND), () -> {});
    private final LogReader reader = new LogReader(database.pool(LoginRole.COMMAND));

    @AfterAll
    void close() {
        appender.close();
    }

    @Test
    void storesEventsOfSeveralStreamsAsOneUnit() {
        Verdict verdict = appender.append(unit(event("a-1", 0), event("b-1", 0), event("a-1", 1)));

        Verdict.Stored stored = (Verdict.Stored) verdict;
        assertThat(stored.last() - stored.first()).isEqualTo(2);
        List<StoredEvent> stream = reader.stream("a-1", 0);
        assertThat(stream).extracting(StoredEvent::sequence).containsExactly(0L, 1L);
        assertThat(stream)
                .extracting(event -> new String(event.payload(), UTF_8))
                .containsOnly("{\"text\":\"客 a-1\"}");
        assertThat(stream).extracting(StoredEvent::recordedAt).containsOnly(stored.recordedAt());
        assertThat(reader.head()).isGreaterThanOrEqualTo(stored.last());
    }

    @Test
    void refusesAStreamThatMovedOnAndOneThatWouldGetAHole() {
        appender.append(unit(event("c-1", 0)));

        assertThat(appender.append(unit(event("c-1", 0)))).isEqualTo(new Verdict.Conflict());
        assertThat(appender.append(unit(event("c-1", 2)))).isEqualTo(new Verdict.Conflict());
        assertThat(appender.append(unit(event("other-c", 0), event("c-1", 0)))).isEqualTo(new Verdict.Conflict());
        assertThat(reader.stream("other-c", 0))
                .as("a refused unit leaves nothing")
                .isEmpty();
    }

    @Test
    void recognisesAUnitThatWasStoredBefore() {
        AppendUnit unit = unit(event("d-1", 0), event("d-1", 1));
        Verdict.Stored stored = (Verdict.Stored) appender.append(unit);

        assertThat(appender.append(unit))
                .isEqualTo(new Verdict.AlreadyStored(stored.first(), stored.last(), stored.recordedAt()));
        assertThat(reader.stream("d-1", 0)).hasSize(2);
    }

    @Test
    void letsOneStreamHoldAClaimUntilItIsReleased() {
        assertThat(appender.append(claiming("e-1", "no 7"))).isInstanceOf(Verdict.Stored.class);
        assertThat(appender.append(claiming("e-2", "no 7"))).isEqualTo(new Verdict.Claimed("number"));

        AppendUnit release = new AppendUnit(
                List.of(event("e-1", 1)),
                List.of(),
                List.of(new AppendUnit.Claim("e-1", "number", "no 7")),
                null,
                null,
                List.of());
        assertThat(appender.append(release)).isInstanceOf(Verdict.Stored.class);
        assertThat(appender.append(claiming("e-2", "no 7"))).isInstanceOf(Verdict.Stored.class);
    }

    @Test
    void answersAnIdempotencyKeyOnceAndKeepsTheDecisionBesideIt() {
        AppendUnit first = keyed("f-1", "key-1");
        Verdict.Stored stored = (Verdict.Stored) appender.append(first);

        assertThat(appender.append(keyed("f-2", "key-1")))
                .isEqualTo(
                        new Verdict.AlreadyAnswered(stored.first(), stored.last(), "print", 201, "{\"id\":\"f-1\"}"));
        assertThat(reader.answered("me POST /things", "key-1")).isPresent();
        assertThat(reader.answered("you POST /things", "key-1")).isEmpty();
        assertThat(database.number("select count(*) from log.decision where position = " + stored.first()
                        + " and rules = '{RULE_ONE,RULE_TWO}' and book = 'standard 1'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from log.event where stream = 'f-2'"))
                .isZero();
    }

    private static AppendUnit keyed(String stream, String key) {
        return new AppendUnit(
                List.of(event(stream, 0)),
                List.of(),
                List.of(),
                new AppendUnit.Request("me POST /things", key, "print", 201, "{\"id\":\"" + stream + "\"}"),
                new AppendUnit.Decision(
                        UUID.randomUUID(), "MakeThing", "{}", "{}", List.of("RULE_ONE", "RULE_TWO"), "standard 1"),
                List.of());
    }

    @Test
    void judgesEachUnitOfABatchByItself() throws Exception {
        List<Callable<Verdict>> calls = IntStream.range(0, 400)
                .<Callable<Verdict>>mapToObj(i -> () -> appender.append(unit(event("g-" + i / 2, 0))))
                .toList();

        List<Verdict> verdicts = together(calls);

        assertThat(verdicts.stream().filter(Verdict.Stored.class::isInstance)).hasSize(200);
        assertThat(verdicts.stream().filter(Verdict.Conflict.class::isInstance)).hasSize(200);
        assertThat(database.number("select count(*) from log.event where stream like 'g-%'"))
                .isEqualTo(200);
    }

    @Test
    void isolatesAUnitWhoseDataTheDatabaseCannotHold() throws Exception {
        NewEvent good = event("h-0", 0);
        NewEvent bad = new NewEvent(
                "h-bad", 0, UUID.randomUUID(), "thing.happened", 1, "not json", "{}", Instant.EPOCH, List.of());
        List<Callable<Verdict>> calls = List.of(
                () -> appender.append(unit(good)),
                () -> appender.append(unit(bad)),
                () -> appender.append(unit(event("h-1", 0))));

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Verdict>> answers = callers.invokeAll(calls);
            assertThat(answers.get(0).get()).isInstanceOf(Verdict.Stored.class);
            assertThatThrownBy(() -> answers.get(1).get()).hasCauseInstanceOf(IllegalArgumentException.class);
            assertThat(answers.get(2).get()).isInstanceOf(Verdict.Stored.class);
        }
    }

    @Test
    void numbersWithoutGapsAndNeverTurnsTimeBack() throws Exception {
        together(IntStream.range(0, 300)
                .<Callable<Verdict>>mapToObj(i -> () -> appender.append(unit(event("i-" + i % 150, i / 150))))
                .toList());

        assertThat(database.number("select max(position) - count(*) from log.event"))
                .isZero();
        assertThat(database.number("select position from log.counter"))
                .isEqualTo(database.number("select max(position) from log.event"));
        assertThat(database.number(
                        "select count(*) from (select recorded_at < lag(recorded_at) over (order by position)"
                                + " as back from log.event) t where back"))
                .isZero();
    }

    private static List<Verdict> together(List<Callable<Verdict>> calls) throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return callers.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}

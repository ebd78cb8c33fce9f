package org.keji.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.keji.eventstore.testing.Units.claiming;
import static org.keji.eventstore.testing.Units.event;
import static org.keji.eventstore.testing.Units.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.keji.eventstore.append.AppendUnit.Claim;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.RawAppend;
import org.keji.eventstore.testing.TestDatabase;

/** What is easily overlooked: decided anew, claimed again, interrupted, locked out. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppendEdgeTest {

    private final TestDatabase database = new TestDatabase();
    private final DataSource source = database.database().as(LoginRole.COMMAND);
    private final AtomicBoolean interruptedAfter = new AtomicBoolean();
    private final Appender appender = new Appender(source, () -> {});

    @AfterAll
    void close() {
        appender.close();
    }

    @Test
    void aCommandDecidedAnewUnderTheSameEventIdsIsRecognised() {
        NewEvent first = event("a", 0);
        Verdict.Stored stored = (Verdict.Stored) appender.append(unit(first));
        appender.append(unit(event("a", 1)));

        NewEvent anew = new NewEvent("a", 2, first.id(), first.name(), 1, "{}", "{}", first.occurredAt(), List.of());
        assertThat(appender.append(unit(anew, event("a", 3))))
                .isEqualTo(new Verdict.AlreadyStored(stored.first(), stored.last(), stored.recordedAt()));
        assertThat(database.number("select count(*) from log.event where stream = 'a'"))
                .isEqualTo(2);
    }

    @Test
    void aStreamMayClaimAgainWhatItHoldsAndAUnitMayPassAClaimOn() {
        appender.append(claiming("b-1", "no 1"));
        Claim old = new Claim("b-1", "number", "no 1");
        Claim now = new Claim("b-2", "number", "no 1");

        assertThat(appender.append(with(List.of(event("b-1", 1)), List.of(old), List.of())))
                .isInstanceOf(Verdict.Stored.class);
        assertThat(appender.append(with(List.of(event("b-1", 2), event("b-2", 0)), List.of(now), List.of(old))))
                .isInstanceOf(Verdict.Stored.class);

        assertThat(database.number("select count(*) from log.claim where value = 'no 1' and stream = 'b-2'"))
                .isEqualTo(1);
        assertThat(appender.append(with(List.of(event("b-1", 3)), List.of(old), List.of())))
                .isEqualTo(new Verdict.Claimed("number"));
    }

    @Test
    void nobodyGivesUpWhatAnotherHolds() {
        appender.append(claiming("c-1", "no 2"));
        Claim others = new Claim("c-2", "number", "no 2");

        assertThat(appender.append(with(List.of(event("c-2", 0)), List.of(), List.of(others))))
                .isInstanceOf(Verdict.Stored.class);
        assertThat(appender.append(with(List.of(event("c-2", 1)), List.of(others), List.of(others))))
                .isEqualTo(new Verdict.Claimed("number"));
    }

    private static AppendUnit with(List<NewEvent> events, List<Claim> claims, List<Claim> releases) {
        return new AppendUnit(events, claims, releases, null, null, List.of());
    }

    @Test
    void aUnitThatCannotBeWholeIsRefusedBeforeItMeetsOthers() {
        assertThatIllegalArgumentException().isThrownBy(() -> unit(event("d", 0), event("d", 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> unit(event("d", 1), event("e", 0), event("d", 1)));
        Claim strange = new Claim("elsewhere", "number", "no 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(event("d", 0)), List.of(strange), List.of()));
    }

    @Test
    void interruptingACallerBreaksNobodysAppend() throws Exception {
        try (Connection slow = source.getConnection()) {
            slow.setAutoCommit(false);
            RawAppend.events(slow, "slow", 1);
            CompletableFuture<Verdict> own = new CompletableFuture<>();
            Thread writer = Thread.ofVirtual().start(() -> complete(own, () -> appender.append(unit(event("f-0", 0)))));
            await().until(this::someoneWaitsForTheLog);
            List<CompletableFuture<Verdict>> neighbours = IntStream.range(1, 5)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> appender.append(unit(event("f-" + i, 0)))))
                    .toList();

            writer.interrupt();
            slow.commit();

            assertThat(neighbours)
                    .allSatisfy(answer -> assertThat(answer)
                            .succeedsWithin(Duration.ofSeconds(5))
                            .isInstanceOf(Verdict.Stored.class));
            assertThat(own)
                    .as("it does not know, and what it sent is stored all the same")
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .withCauseInstanceOf(LogUnavailable.class);
            assertThat(interruptedAfter).as("the interrupt is given back").isTrue();
        }
        assertThat(database.number("select count(*) from log.event where stream like 'f-%'"))
                .isEqualTo(5);
    }

    private void complete(CompletableFuture<Verdict> answer, Supplier<Verdict> append) {
        try {
            Verdict verdict = append.get();
            interruptedAfter.set(Thread.currentThread().isInterrupted());
            answer.complete(verdict);
        } catch (RuntimeException failed) {
            interruptedAfter.set(Thread.currentThread().isInterrupted());
            answer.completeExceptionally(failed);
        }
    }

    private boolean someoneWaitsForTheLog() {
        return database.number("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock' and query like '%log.append%'")
                > 0;
    }

    @Test
    void aMissingGrantIsNotTheUnitsFault() {
        AppendUnit waiting = unit(event("g", 0));
        database.execute("revoke execute on function log.append, log.append_one from keji_command");
        CompletableFuture<Verdict> answer = CompletableFuture.supplyAsync(() -> appender.append(waiting));
        try {
            await().during(Duration.ofMillis(300)).until(() -> !answer.isDone());
        } finally {
            database.execute("grant execute on function log.append, log.append_one to keji_command");
        }
        assertThat(answer).succeedsWithin(Duration.ofSeconds(5)).isInstanceOf(Verdict.Stored.class);
    }

    @Test
    void aCallWithGoodAndBadUnitsNumbersTheGoodOnesAlone() throws SQLException {
        appender.append(claiming("h-held", "no 4"));
        List<AppendUnit> units = List.of(
                unit(event("h-1", 5), event("h-1", 6)),
                claiming("h-2", "no 5"),
                claiming("h-3", "no 4"),
                new AppendUnit(
                        List.of(event("h-4", 0), event("h-5", 0), event("h-4", 1)),
                        List.of(new Claim("h-5", "number", "no 6")),
                        List.of(),
                        new AppendUnit.Request("me", "key h", "print", 200, "{}"),
                        null,
                        List.of(new AppendUnit.NewKey("person h", 1, new byte[] {1, 2}))),
                unit(event("h-6", 1)));
        List<Verdict> verdicts = inOneCall(units);

        long head = ((Verdict.Stored) verdicts.get(1)).first();
        assertThat(verdicts.get(0)).isEqualTo(new Verdict.Conflict());
        assertThat(verdicts.get(2)).isEqualTo(new Verdict.Claimed("number"));
        assertThat(((Verdict.Stored) verdicts.get(3)).first()).isEqualTo(head + 1);
        assertThat(((Verdict.Stored) verdicts.get(3)).last()).isEqualTo(head + 3);
        assertThat(verdicts.get(4)).isEqualTo(new Verdict.Conflict());
        assertThat(database.number("select position from log.event where stream = 'h-5'"))
                .isEqualTo(head + 2);
        assertThat(database.number("select position from log.claim where value = 'no 6'"))
                .isEqualTo(head + 2);
        assertThat(database.number("select first_position * 1000 + last_position from log.request where key = 'key h'"))
                .isEqualTo((head + 1) * 1000 + head + 3);
        assertThat(database.number("select max(position) - count(*) from log.event"))
                .isZero();
        assertThat(inOneCall(units.subList(1, 4)))
                .as("sent again, what was stored is recognised, and what was refused still is")
                .extracting(verdict -> verdict.getClass().getSimpleName())
                .containsExactly("AlreadyStored", "Claimed", "AlreadyStored");
    }

    private List<Verdict> inOneCall(List<AppendUnit> units) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement call = connection.prepareStatement(AppendCall.SQL)) {
            return new AppendCall(units).execute(connection, call);
        }
    }

    @Test
    void theLogIsNotWrittenFromAnotherIsolation() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            assertThatThrownBy(() -> RawAppend.events(connection, "i", 1)).hasMessageContaining("read committed only");
        }
    }
}

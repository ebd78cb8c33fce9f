package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.eventstore.sql.Database;
import org.keji.house.crash.Op.Verdict;

/** A database that stands still, and servers that are asked to stop, while callers work. */
@Tag("long")
class StandstillIT {

    private static final int CALLERS = 8;
    private static final int ENOUGH = 50;

    /** Five seconds for the turn, what a pool waits, and the limit of a write, twelve; with some room. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final Duration LONGEST_TAKE_OVER = Duration.ofSeconds(10);

    private final long seed = Long.getLong("keji.seed", System.nanoTime());

    @ParameterizedTest
    @ValueSource(ints = {5, 30})
    void aDatabaseThatStandsStillIsSaidSo(int seconds) throws Exception {
        try (Site site = new Site()) {
            Node node = site.node().ready();
            Callers callers = new Callers(site.issuer(), List.of(node), seed);
            callers.work(CALLERS);
            awaitMore(callers);
            site.freezePostgres();
            try {
                TimeUnit.SECONDS.sleep(seconds);
                assertThat(node.health("liveness")).as("it lives").isEqualTo(200);
                assertThat(node.health("readiness")).as("it is not ready").isNotEqualTo(200);
            } finally {
                site.thawPostgres();
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> node.health("readiness") == 200);
            awaitMore(callers);
            callers.rest();
            assertThat(node.isAlive()).as("it recovers without a restart").isTrue();
            List<Op> history = callers.history();
            List<Op> unanswered = history.stream()
                    .filter(op -> op.verdict() == Verdict.UNKNOWN)
                    .toList();
            assertThat(unanswered).as("whoever is not answered is told so").allMatch(op -> op.status() == 503);
            // A shorter standstill may be waited out by everybody.
            assertThat(unanswered.isEmpty() && seconds > Database.SOCKET_LIMIT.toSeconds())
                    .as("everybody was answered within %d s", seconds)
                    .isFalse();
            Duration longest =
                    history.stream().map(Op::took).max(Duration::compareTo).orElseThrow();
            System.out.printf(
                    "StandstillIT %d s: heard %s, the longest waited %d ms%n",
                    seconds, Audit.counts(history), longest.toMillis());
            assertThat(longest).isLessThan(LONGEST_ANSWER);
            new Audit(site.ledger(), callers.settled()).check();
        }
    }

    @Test
    void aServerThatIsAskedToStopFailsNobody() throws Exception {
        try (Site site = new Site()) {
            Node first = site.node().ready();
            Node second = site.node().ready();
            Callers callers = new Callers(site.issuer(), List.of(first, second), seed);
            callers.work(CALLERS);
            awaitMore(callers);
            Duration stop = first.stop();
            long head = site.ledger().head();
            long began = System.nanoTime();
            await().atMost(LONGEST_TAKE_OVER).until(() -> site.ledger().read("complaint_register") >= head);
            long tookOver = System.nanoTime() - began;
            awaitMore(callers);
            callers.rest();
            System.out.printf(
                    "StandstillIT: stopped in %d ms, taken over in %d ms, heard %s%n",
                    stop.toMillis(), TimeUnit.NANOSECONDS.toMillis(tookOver), Audit.counts(callers.history()));
            assertThat(stop).isLessThan(LONGEST_STOP);
            assertThat(callers.history())
                    .as("failed requests")
                    .filteredOn(op -> op.verdict() == Verdict.UNKNOWN)
                    .isEmpty();
            new Audit(site.ledger(), callers.history()).check();
        }
    }

    private static void awaitMore(Callers callers) {
        int before = callers.heard();
        await().atMost(Duration.ofSeconds(90)).until(() -> callers.heard() > before + ENOUGH);
    }
}

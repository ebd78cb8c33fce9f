package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.SlowingProxy;
import org.keji.eventstore.testing.SlowingProxy.Pace;
import org.keji.house.crash.Op.Verdict;

/**
 * The network to the database is slow for a while, then only drips, then holds everything for longer than anybody
 * waits, and is itself again. What it held arrives when those who sent it have long given up and have sent it again.
 */
@Tag("long")
class SlowIT {

    private static final int CALLERS = 8;
    private static final int ENOUGH = 50;
    private static final int WARM = 200;
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration A_WHILE = Duration.ofSeconds(20);

    /** Waiting for an append has an end after 20 s. */
    private static final Duration STALL = Duration.ofSeconds(25);

    /** The limit of an append, and before it that of a connection and that of a socket to read by. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20 + 3 + 8);

    private final long seed = Long.getLong("keji.seed", System.nanoTime());

    @Test
    void aNetworkThatIsSlowForAWhileLosesNothing() throws Exception {
        try (Site site = new Site();
                SlowingProxy proxy = new SlowingProxy(site.databasePort(), seed)) {
            Node node = site.node(proxy.port()).ready();
            Callers callers = new Callers(site.issuer(), List.of(node), seed);
            callers.work(CALLERS);
            awaitMore(callers, WARM);
            Duration usual = callers.median(ENOUGH);
            endure(Pace.LATE, A_WHILE, proxy, callers);
            assertThat(node.health("liveness")).as("it lives").isEqualTo(200);
            endure(Pace.DRIPPING, A_WHILE, proxy, callers);
            assertThat(node.health("liveness")).as("it lives").isEqualTo(200);
            endure(Pace.STALLED, STALL, proxy, callers);
            assertThat(node.health("liveness")).as("it lives").isEqualTo(200);
            assertThat(node.health("readiness")).as("it is not ready").isNotEqualTo(200);
            recover(usual, proxy, node, callers);
            callers.rest();
            prove(site, proxy, callers);
        }
    }

    private static void endure(Pace pace, Duration time, SlowingProxy proxy, Callers callers) {
        int before = callers.heard();
        proxy.pace(pace);
        long end = System.nanoTime() + time.toNanos();
        await().atMost(LONG).until(() -> System.nanoTime() > end);
        List<Op> heard = callers.history().subList(before, callers.heard());
        long median = callers.median(Math.min(ENOUGH, heard.size())).toMillis();
        System.out.printf(
                "SlowIT %s: heard %s in %d s, a median of %d ms%n",
                pace, Audit.counts(heard), time.toSeconds(), median);
    }

    private static void recover(Duration usual, SlowingProxy proxy, Node node, Callers callers) {
        long began = System.nanoTime();
        proxy.pace(Pace.CLEAR);
        await().atMost(LONG).until(() -> node.health("readiness") == 200);
        awaitMore(callers, ENOUGH);
        Duration near = usual.multipliedBy(2).plusMillis(50);
        await().atMost(LONG).until(() -> callers.median(ENOUGH).compareTo(near) < 0);
        System.out.printf(
                "SlowIT: as before after %d ms, a median of %d ms and %d ms%n",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                usual.toMillis(),
                callers.median(ENOUGH).toMillis());
        assertThat(node.isAlive()).as("it recovers without a restart").isTrue();
    }

    private static void prove(Site site, SlowingProxy proxy, Callers callers) {
        List<Op> history = callers.history();
        List<Op> settled = callers.settled();
        System.out.printf(
                "SlowIT: heard %s, settled %s, the longest waited %d ms; %d pieces late, %d after a stall%n",
                Audit.counts(history), Audit.counts(settled), callers.longest().toMillis(), proxy.late(), proxy.held());
        assertThat(proxy.late())
                .as("a network that was not slow proves nothing")
                .isPositive();
        assertThat(proxy.held()).as("a stall that held nothing proves nothing").isPositive();
        assertThat(history)
                .as("whoever is not answered is told so")
                .filteredOn(op -> op.verdict() == Verdict.UNKNOWN)
                .isNotEmpty()
                .allMatch(op -> op.status() == 503);
        assertThat(callers.longest()).isLessThan(LONGEST_ANSWER);
        new Audit(site.ledger(), settled).check();
    }

    private static void awaitMore(Callers callers, int more) {
        int before = callers.heard();
        await().atMost(LONG).until(() -> callers.heard() > before + more);
    }
}

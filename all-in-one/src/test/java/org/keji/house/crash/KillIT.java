package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.CuttingProxy;
import org.keji.house.crash.Op.Verdict;

/**
 * Servers and PostgreSQL are killed under load at random points, and connections between them cut. {@code
 * -Dkeji.crash.rounds=…} says how often, {@code -Dkeji.seed=…} at which moments; threads make each run different.
 */
@Tag("long")
class KillIT {

    private static final int CALLERS = 8;
    private static final int ENOUGH = 25;
    private static final long LONGEST_NANOS = 1_500_000_000L;

    private final int rounds = Integer.getInteger("keji.crash.rounds", 20);
    private final long seed = Long.getLong("keji.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void aServerThatIsKilledLosesNothing() throws Exception {
        try (Site site = new Site()) {
            Node node = site.node().ready();
            Callers callers = new Callers(site.issuer(), List.of(node), seed);
            for (int round = 0; round < rounds; round++) {
                workForAWhile(callers, () -> {
                    node.kill();
                    node.again();
                });
                node.ready();
            }
            prove("server", site, callers);
        }
    }

    @Test
    void aDatabaseThatIsKilledLosesNothing() throws Exception {
        try (Site site = new Site()) {
            Node node = site.node().ready();
            Callers callers = new Callers(site.issuer(), List.of(node), seed);
            for (int round = 0; round < rounds; round++) {
                workForAWhile(callers, site::killPostgres);
                await().atMost(Duration.ofSeconds(60)).until(() -> node.health("readiness") == 200);
            }
            assertThat(node.isAlive()).as("it recovers without a restart").isTrue();
            prove("PostgreSQL", site, callers);
        }
    }

    @Test
    void oneOfTwoServersThatIsKilledLosesNothing() throws Exception {
        try (Site site = new Site()) {
            List<Node> nodes = List.of(site.node().ready(), site.node().ready());
            Callers callers = new Callers(site.issuer(), nodes, seed);
            for (int round = 0; round < rounds; round++) {
                Node victim = nodes.get(random.nextInt(nodes.size()));
                workForAWhile(callers, () -> {
                    victim.kill();
                    victim.again();
                });
                victim.ready();
            }
            prove("one of two", site, callers);
        }
    }

    @Test
    void connectionsThatAreCutLoseNothing() throws Exception {
        try (Site site = new Site();
                CuttingProxy proxy = new CuttingProxy(site.databasePort(), seed)) {
            proxy.calm();
            List<Node> nodes = List.of(
                    site.node(proxy.port()).ready(), site.node(proxy.port()).ready());
            Callers callers = new Callers(site.issuer(), nodes, seed);
            proxy.trouble();
            for (int round = 0; round < rounds; round++) {
                workForAWhile(callers, () -> {});
            }
            proxy.calm();
            for (CuttingProxy.Cut cut : CuttingProxy.Cut.values()) {
                assertThat(proxy.count(cut)).as("cut %s", cut).isPositive();
            }
            // Who is cut off at a commit may be answered after all: the writer sends the same again.
            prove("cut", site, callers, Verdict.OK, Verdict.REFUSED);
        }
    }

    private interface Blow {
        void strike() throws Exception;
    }

    /** The blow falls while they work, and they go on working for a moment. */
    private void workForAWhile(Callers callers, Blow blow) throws Exception {
        int before = callers.heard();
        callers.work(CALLERS);
        await().atMost(Duration.ofSeconds(60)).until(() -> callers.heard() > before + ENOUGH);
        LockSupport.parkNanos(random.nextLong(LONGEST_NANOS));
        blow.strike();
        LockSupport.parkNanos(random.nextLong(LONGEST_NANOS / 4));
        callers.rest();
    }

    private void prove(String what, Site site, Callers callers) {
        prove(what, site, callers, Verdict.values());
    }

    /** @param least what they must have heard, or it was a run without trouble, which proves nothing */
    private void prove(String what, Site site, Callers callers, Verdict... least) {
        Map<Verdict, Integer> heard = Audit.counts(callers.history());
        List<Op> settled = callers.settled();
        System.out.printf(
                "KillIT %s, seed %d, %d rounds: heard %s, settled %s, %d events%n",
                what, seed, rounds, heard, Audit.counts(settled), site.ledger().head());
        assertThat(heard.keySet()).as("heard").contains(least);
        assertThat(callers.history())
                .as("whoever cannot be answered is told so, or hears nothing")
                .filteredOn(op -> op.verdict() == Verdict.UNKNOWN)
                .allMatch(op -> op.status() == 0 || op.status() == 503);
        new Audit(site.ledger(), settled).check();
    }
}

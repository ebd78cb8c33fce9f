package org.keji.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.eventstore.testing.CuttingProxy;
import org.keji.eventstore.testing.CuttingProxy.Cut;
import org.keji.eventstore.testing.TestDatabase;

/**
 * Two processes append to one log and get into each other's way, while connections are cut and backends killed. What
 * everyone heard is then held against what is there. Threads make each run different; the seed, which is printed, and
 * may be given as {@code -Dlog.model.seed}, makes the units and the trouble alike.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LogModelTest {

    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final Duration LONG = Duration.ofSeconds(40);
    private static final int ROUNDS = 5;

    private final Queue<ModelEntry> history = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kills = new AtomicInteger();
    private volatile boolean fire = true;

    @Test
    void keepsItsPromisesUnderFire() throws Exception {
        run(seed(), SHORT);
    }

    @Test
    @Tag("long")
    void keepsItsPromisesForLonger() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            history.clear();
            fire = true;
            run(seed() + round, LONG);
        }
    }

    private static long seed() {
        return Long.getLong("log.model.seed", System.nanoTime());
    }

    private void run(long seed, Duration time) throws Exception {
        System.out.println("LogModelTest seed " + seed);
        TestDatabase database = new TestDatabase();
        String direct = database.database().url();
        int port = java.net.URI.create(direct.substring("jdbc:".length())).getPort();
        try (CuttingProxy proxy = new CuttingProxy(port, seed)) {
            String url = direct.replace(":" + port + "/", ":" + proxy.port() + "/");
            Process other = start(url, seed + 1_000_003, time);
            Thread listening = Thread.ofVirtual().start(() -> listen(other));
            await().atMost(Duration.ofSeconds(30)).until(() -> !history.isEmpty() || !other.isAlive());
            Thread killer = Thread.ofPlatform().daemon().start(() -> kill(database, new Random(seed)));
            try (ModelWriters here = new ModelWriters(url, seed, history::add)) {
                here.work(time);
                fire = false;
                proxy.calm();
                killer.join();
                other.outputWriter(StandardCharsets.UTF_8).append("settle\n").flush();
                here.settle();
            }
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            listening.join();
            assertThat(other.exitValue()).isZero();
            assertNotVacuous(seed, proxy);
        }
        new ModelChecker(database, List.copyOf(history)).check();
    }

    private static Process start(String url, long seed, Duration time) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ModelWriters.class.getName(),
                        url,
                        Long.toString(seed),
                        Long.toString(time.toMillis()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void listen(Process other) {
        try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ModelWriters.PREFIX)) {
                    history.add(ModelEntry.parse(line.substring(ModelWriters.PREFIX.length())));
                }
            }
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private void kill(TestDatabase database, Random random) {
        while (fire) {
            LockSupport.parkNanos(random.nextLong(400_000_000));
            kills.addAndGet((int) database.number("select count(pg_terminate_backend(pid)) from (select pid from"
                    + " pg_stat_activity where datname = current_database() and usename = 'keji_command'"
                    + " order by random() limit 1) victim"));
        }
    }

    /** A run in which nothing went wrong would prove nothing. */
    private void assertNotVacuous(long seed, CuttingProxy proxy) {
        Map<String, Long> heard = history.stream()
                .collect(Collectors.groupingBy(ModelEntry::verdict, TreeMap::new, Collectors.counting()));
        System.out.println("LogModelTest seed " + seed + ": " + heard + ", killed " + kills + ", cut before "
                + proxy.count(Cut.BEFORE) + ", unheard " + proxy.count(Cut.UNHEARD) + ", after "
                + proxy.count(Cut.AFTER));
        assertThat(heard)
                .containsOnlyKeys(
                        "Stored",
                        "AlreadyStored",
                        "AlreadyAnswered",
                        "Claimed",
                        "Conflict",
                        "Keyed",
                        ModelEntry.UNKNOWN);
        assertThat(heard.get("Stored")).isGreaterThan(100);
        assertThat(kills.get()).isPositive();
        for (Cut cut : Cut.values()) {
            assertThat(proxy.count(cut)).as("cut %s", cut).isPositive();
        }
    }
}

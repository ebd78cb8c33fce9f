package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keji.house.crash.Op.Verdict;

/**
 * PostgreSQL's disk is full while callers work. What happens then depends on what finds no room first. A table that
 * cannot grow refuses one transaction, and everything that is stored can still be read. A write-ahead log that cannot
 * grow ends PostgreSQL altogether, and it cannot come back before there is room. Shown is what the server makes of
 * both; not shown is a disk that lies or breaks.
 */
@Tag("long")
class DiskFullIT {

    private static final int MEGABYTES = 256;
    private static final int CALLERS = 8;
    private static final int ENOUGH = 50;
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Longer than a read model may stand still without anybody being told. */
    private static final Duration FULL = Duration.ofSeconds(30);

    private static final String LIST = "/api/v1/complaints";

    private final long seed = Long.getLong("keji.seed", System.nanoTime());

    @Test
    void tablesThatCannotGrowStopWritesAndNotReads() throws Exception {
        try (SmallDisk disk = SmallDisk.ofMegabytes(MEGABYTES);
                Site site = Site.on(disk.folder());
                Connection administrator = site.ledger().source().getConnection()) {
            Node node = site.node().ready();
            Callers callers = new Callers(site.issuer(), List.of(node), seed);
            callers.work(CALLERS);
            awaitDone(callers);
            // A fresh segment of 16 MB: the write-ahead log has room for longer than this takes.
            site.ledger().rows("select pg_switch_wal()");
            awaitDone(callers);
            try (SmallDisk.Ballast _ = disk.fill()) {
                readOn(disk, node, callers, administrator);
            }
            recover("tables", disk, site, node, callers);
        }
    }

    @Test
    void aWriteAheadLogThatCannotGrowIsSurvived() throws Exception {
        try (SmallDisk disk = SmallDisk.ofMegabytes(MEGABYTES);
                Site site = Site.on(disk.folder());
                Connection administrator = site.ledger().source().getConnection()) {
            Node node = site.node().ready();
            Callers callers = new Callers(site.issuer(), List.of(node), seed);
            callers.work(CALLERS);
            awaitDone(callers);
            try (SmallDisk.Ballast _ = disk.fill()) {
                ProcessHandle postmaster = site.postgres();
                fillWriteAheadLog(administrator);
                await().atMost(LONG).until(() -> !postmaster.isAlive());
                awaitRefused(callers);
                assertThat(callers.ask(node, "auditor-1", LIST))
                        .as("who cannot be answered is told so")
                        .isEqualTo(503);
                assertThat(node.health("liveness")).as("it lives").isEqualTo(200);
                assertThat(node.health("readiness")).as("it is not ready").isNotEqualTo(200);
            }
            recover("write-ahead log", disk, site, node, callers);
        }
    }

    private static void readOn(SmallDisk disk, Node node, Callers callers, Connection administrator) throws Exception {
        awaitRefused(callers);
        Set<Integer> readiness = new TreeSet<>();
        long end = System.nanoTime() + FULL.toNanos();
        await().atMost(LONG).until(() -> {
            assertThat(callers.ask(node, "auditor-1", LIST)).as("reads go on").isEqualTo(200);
            assertThat(node.health("liveness")).as("it lives").isEqualTo(200);
            readiness.add(node.health("readiness"));
            return System.nanoTime() > end;
        });
        System.out.printf("DiskFullIT tables: %d bytes free, readiness was %s%n", disk.free(), readiness);
        checkpoint(administrator);
        assertThat(administrator.isValid(5)).as("PostgreSQL went on").isTrue();
        assertThat(callers.ask(node, "auditor-1", LIST))
                .as("reads outlive a checkpoint")
                .isEqualTo(200);
    }

    /** It may fail for want of room; it may not end PostgreSQL. */
    private static void checkpoint(Connection connection) {
        try {
            connection.createStatement().execute("checkpoint");
        } catch (SQLException full) {
            System.out.printf("DiskFullIT: %s %s%n", full.getSQLState(), full.getMessage());
        }
    }

    /** Somebody else writes more than there is room for, until PostgreSQL is no more. */
    private static void fillWriteAheadLog(Connection connection) {
        assertThatThrownBy(() -> {
                    while (true) {
                        connection
                                .createStatement()
                                .execute("select pg_logical_emit_message(true, 'ballast', repeat('x', 1000000))");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    private static void recover(String what, SmallDisk disk, Site site, Node node, Callers callers) throws Exception {
        long began = System.nanoTime();
        await().atMost(LONG).until(() -> node.health("readiness") == 200);
        long ready = System.nanoTime() - began;
        awaitDone(callers);
        long working = System.nanoTime() - began;
        callers.rest();
        assertThat(node.isAlive()).as("it recovers without a restart").isTrue();
        List<Op> history = callers.history();
        System.out.printf(
                "DiskFullIT %s on %s: heard %s, the longest waited %d ms, ready %d ms and working %d ms after%n",
                what,
                disk.kind(),
                Audit.counts(history),
                callers.longest().toMillis(),
                TimeUnit.NANOSECONDS.toMillis(ready),
                TimeUnit.NANOSECONDS.toMillis(working));
        assertThat(history)
                .as("whoever is not answered is told so")
                .filteredOn(op -> op.verdict() == Verdict.UNKNOWN)
                .isNotEmpty()
                .allMatch(op -> op.status() == 503);
        new Audit(site.ledger(), callers.settled()).check();
    }

    private static void awaitDone(Callers callers) {
        awaitMore(callers, Verdict.OK, ENOUGH);
    }

    /** Twice as many as there are callers: nobody has got through in between. */
    private static void awaitRefused(Callers callers) {
        awaitMore(callers, Verdict.UNKNOWN, 2 * CALLERS);
    }

    private static void awaitMore(Callers callers, Verdict verdict, int more) {
        int before = Audit.counts(callers.history()).getOrDefault(verdict, 0);
        await().atMost(LONG).until(() -> Audit.counts(callers.history()).getOrDefault(verdict, 0) >= before + more);
    }
}

package org.keji.house.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data folder. It listens on this machine only, asks everyone for a password from the
 * first start on, and is durable. If a server of an earlier life still runs there, it is taken over.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "keji";
    private static final int PORT_LINE = 3;
    private static final long WATCH_MILLIS = 1000;
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final long LOOK_NANOS = 50_000_000;
    private static final String CANNOT_CONNECT_NOW = "57P03";

    private final Path programs;
    private final Path cluster;
    private final Secrets secrets;
    private final int port;
    private volatile boolean open = true;

    /**
     * @param data where the database lies
     * @param unpacked where PostgreSQL's programs lie, or are unpacked to
     */
    public LocalPostgres(Path data, Path unpacked, Secrets secrets) {
        this.programs =
                Binaries.unpackInto(unpacked.toAbsolutePath().normalize()).resolve("bin");
        this.cluster = data.toAbsolutePath().normalize().resolve("postgresql");
        this.secrets = secrets;
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise();
        }
        this.port = runningPort().orElseGet(this::start);
        awaitRecovered();
        createDatabase();
        Thread.ofPlatform().daemon().name("keji-postgres-watch").start(this::watch);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    /** Connections of the superuser, for making roles and schemas. */
    public PGSimpleDataSource admin() {
        return superuser(DATABASE);
    }

    private PGSimpleDataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database));
        source.setUser(SUPERUSER);
        source.setPassword(secrets.of("postgres"));
        return source;
    }

    private void initialise() {
        secrets.of(SUPERUSER);
        run(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                SUPERUSER,
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--pwfile=" + secrets.file(SUPERUSER),
                "--data-checksums");
    }

    /** The port of a server that runs on this folder already, such as one that outlived a killed process. */
    private Optional<Integer> runningPort() {
        Path pid = cluster.resolve("postmaster.pid");
        if (exitOf("pg_ctl", "status", "-D", cluster.toString()) != 0 || !Files.exists(pid)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Integer.parseInt(Files.readAllLines(pid).get(PORT_LINE).strip()));
        } catch (IOException | IndexOutOfBoundsException starting) {
            return Optional.empty();
        }
    }

    private int start() {
        int free = freePort();
        start(free);
        return free;
    }

    private void start(int onPort) {
        String options = String.join(
                " ",
                List.of(
                        "-p " + onPort,
                        "-c listen_addresses=127.0.0.1",
                        "-c unix_socket_directories=''",
                        "-c fsync=on",
                        "-c synchronous_commit=on",
                        "-c full_page_writes=on",
                        "-c max_connections=100",
                        "-c shared_buffers=256MB",
                        "-c max_wal_size=2GB",
                        "-c wal_compression=on",
                        // Nobody replicates into this database. Otherwise each checkpoint writes a file about that, and
                        // one that finds the disk full would end PostgreSQL, and with it all reading.
                        "-c max_active_replication_origins=0",
                        "-c timezone=UTC"));
        run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "60",
                "-D",
                cluster.toString(),
                "-l",
                cluster.resolve("server.log").toString(),
                "-o",
                options);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("There is no free port", none);
        }
    }

    /** While PostgreSQL replays its log, after a crash or from an archive, it takes nobody in, or only readers. */
    private void awaitRecovered() {
        Instant limit = Instant.now().plus(RECOVERY);
        while (isRecovering(limit)) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private boolean isRecovering(Instant limit) {
        boolean isLate = Instant.now().isAfter(limit);
        try (var connection = superuser(SUPERUSER).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_is_in_recovery()")) {
            row.next();
            if (row.getBoolean(1) && isLate) {
                throw new IllegalStateException("The local database still replays its log; see "
                        + cluster.resolve("server.log") + " and start again when it is done");
            }
            return row.getBoolean(1);
        } catch (java.sql.SQLException failed) {
            if (CANNOT_CONNECT_NOW.equals(failed.getSQLState()) && !isLate) {
                return true;
            }
            throw new IllegalStateException("The local database cannot be reached", failed);
        }
    }

    private void createDatabase() {
        try (var connection = superuser(SUPERUSER).getConnection();
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException("The local database cannot be reached", failed);
        }
    }

    /** Should PostgreSQL die, it is started again on the same port: everything that waits for it then goes on. */
    private void watch() {
        while (open) {
            try {
                TimeUnit.MILLISECONDS.sleep(WATCH_MILLIS);
                if (open && exitOf("pg_ctl", "status", "-D", cluster.toString()) != 0) {
                    LOG.warn("PostgreSQL is gone; it is started again");
                    start(port);
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException notYet) {
                LOG.error("PostgreSQL could not be started again; this is tried again", notYet);
            }
        }
    }

    /** Leaves the server running and watches it no longer, as the death of this process would. */
    void forget() {
        open = false;
    }

    @Override
    public void close() {
        forget();
        exitOf("pg_ctl", "stop", "-w", "-m", "fast", "-t", "20", "-D", cluster.toString());
    }

    private void run(String program, String... arguments) {
        int exit = exitOf(program, arguments);
        if (exit != 0) {
            throw new IllegalStateException(
                    "%s failed with %d; see %s".formatted(program, exit, cluster.resolve("server.log")));
        }
    }

    private int exitOf(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.start().waitFor();
        } catch (IOException missing) {
            throw new UncheckedIOException("Cannot run " + command.getFirst(), missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + program, stop);
        }
    }
}

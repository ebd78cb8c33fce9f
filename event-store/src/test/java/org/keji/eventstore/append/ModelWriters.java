package org.keji.eventstore.append;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.Failure;
import org.keji.eventstore.sql.LoginRole;
import org.slf4j.LoggerFactory;

/**
 * One process of the model: callers that go through an {@link Appender}, and strays that send a unit once and give up
 * at the first sign of trouble. Each writes down what it heard.
 */
final class ModelWriters implements AutoCloseable {

    /** Begins a line of history among whatever else a process prints. */
    static final String PREFIX = "H ";

    private static final int CALLERS = 12;
    private static final int STRAYS = 2;
    private static final long MOST_NANOS_BETWEEN_INTERRUPTS = 400_000_000;

    private final long seed;
    private final Consumer<ModelEntry> history;
    private final DataSource source;
    private final HikariDataSource pool;
    private final LogReader reader;
    private final Appender appender;
    private final ModelUnits units = new ModelUnits();
    private final Queue<AppendUnit> unknown = new ConcurrentLinkedQueue<>();

    ModelWriters(String url, long seed, Consumer<ModelEntry> history) {
        // Broken connections are what this is about; they need no mention.
        ((Logger) LoggerFactory.getLogger("com.zaxxer.hikari")).setLevel(Level.ERROR);
        this.seed = seed;
        this.history = history;
        this.source = new Database(url, role -> role.user() + "-secret").as(LoginRole.COMMAND);
        this.appender = new Appender(source, () -> {});
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(2000);
        config.setInitializationFailTimeout(-1);
        this.pool = new HikariDataSource(config);
        this.reader = new LogReader(pool);
    }

    /** Arguments: URL, seed, milliseconds. Settles what is unknown when it is told so by a line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Consumer<ModelEntry> print = entry -> System.out.println(PREFIX + entry.line());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (ModelWriters writers = new ModelWriters(arguments[0], Long.parseLong(arguments[1]), print)) {
            writers.work(Duration.ofMillis(Long.parseLong(arguments[2])));
            orders.readLine();
            writers.settle();
        }
    }

    void work(Duration time) throws InterruptedException {
        Instant end = Instant.now().plus(time);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CALLERS + STRAYS; i++) {
            Random random = new Random(seed * 31 + i);
            Function<AppendUnit, Verdict> log = i < CALLERS ? appender::append : this::once;
            threads.add(Thread.ofVirtual().start(() -> work(random, log, end)));
        }
        Random random = new Random(seed);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(random.nextLong(MOST_NANOS_BETWEEN_INTERRUPTS));
            threads.get(random.nextInt(CALLERS)).interrupt();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void work(Random random, Function<AppendUnit, Verdict> log, Instant end) {
        ArrayDeque<AppendUnit> stored = new ArrayDeque<>();
        while (Instant.now().isBefore(end)) {
            boolean again = !stored.isEmpty() && random.nextInt(10) == 0;
            AppendUnit unit = again ? stored.removeFirst() : units.make(random);
            Verdict heard = send(unit, log);
            if (heard instanceof Verdict.Stored && random.nextInt(3) == 0) {
                stored.add(unit);
            }
            if (heard == null) {
                unknown.add(unit);
            }
            if (heard instanceof Verdict.Conflict) {
                look(unit);
            }
            // Who was interrupted while doing something else goes on as if nothing had been.
            Thread.interrupted();
        }
    }

    private @Nullable Verdict send(AppendUnit unit, Function<AppendUnit, Verdict> log) {
        try {
            Verdict heard = log.apply(unit);
            history.accept(ModelEntry.of(unit, heard));
            units.learn(unit, heard);
            return heard;
        } catch (LogUnavailable nobodyKnows) {
            // The history says so, and the unit is sent again at the end.
            history.accept(ModelEntry.of(unit, null));
        } catch (RuntimeException unexpected) {
            history.accept(ModelEntry.failed(unit, unexpected));
        }
        return null;
    }

    private Verdict once(AppendUnit unit) {
        try (Connection connection = source.getConnection();
                PreparedStatement call = connection.prepareStatement(AppendCall.SQL)) {
            return new AppendCall(List.of(unit)).execute(connection, call).getFirst();
        } catch (SQLException error) {
            if (Failure.of(error) == Failure.DATA) {
                throw new IllegalArgumentException(error);
            }
            throw new LogUnavailable("Once is enough", error);
        }
    }

    private void look(AppendUnit unit) {
        try {
            unit.events().stream()
                    .map(NewEvent::stream)
                    .distinct()
                    .forEach(stream -> reader.lastSequence(stream).ifPresent(last -> units.reached(stream, last + 1)));
        } catch (LogUnavailable cut) {
            // Not knowing better only means another conflict.
        }
    }

    /** Sends again whatever has no answer, until it has one. */
    void settle() {
        for (AppendUnit unit : unknown) {
            while (send(unit, appender::append) == null) {
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    @Override
    public void close() {
        appender.close();
        pool.close();
    }
}

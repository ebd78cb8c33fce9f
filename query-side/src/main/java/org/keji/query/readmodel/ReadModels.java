package org.keji.query.readmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.keji.eventstore.axon.Follower;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.eventstore.axon.StartupGuard;
import org.keji.eventstore.axon.Tokens;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.vault.KeyRing;
import org.keji.query.readmodel.BuildRecord.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * All read models of this process: builds what is missing or outdated, follows the log for every live build, and keeps
 * watch that each of them really moves.
 */
public final class ReadModels implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration FORGETTING = Duration.ofHours(1);

    private final Map<String, ReadModel> models = new ConcurrentHashMap<>();
    private final Map<String, PooledStreamingEventProcessor> following = new ConcurrentHashMap<>();
    private final ScheduledExecutorService rounds;
    private final DataSource pool;
    private final LogEventStore store;
    private final LogReader reader;
    private final LiveWriter.StreamOf streams;
    private final Builds builds;
    private final BuildSchema schemas;
    private final Rebuild rebuild;
    private final Forgetting forgetting;
    private final Watch watch;
    private final Landings landings;

    /**
     * @param pool connections of the builder role under the limits of a request
     * @param patient connections of the builder role for rebuilds
     */
    public ReadModels(
            List<ReadModel> models,
            DataSource pool,
            DataSource patient,
            LogEventStore store,
            LogReader reader,
            EventMessages messages,
            KeyRing keys,
            Landings landings) {
        models.forEach(model -> this.models.put(model.name(), model));
        this.pool = pool;
        this.store = store;
        this.reader = reader;
        this.landings = landings;
        this.streams = (stream, position) -> reader.stream(stream, 0).stream()
                .filter(row -> row.position() <= position)
                .map(row -> Recorded.of(messages.tracked(row)))
                .toList();
        this.builds = new Builds(JdbcClient.create(pool));
        this.schemas = new BuildSchema(patient);
        this.forgetting = new Forgetting(JdbcClient.create(patient), keys::withoutKey);
        // The change of the register belongs to the transaction that switches the views: the same connections for both.
        this.rebuild = new Rebuild(
                new Builds(JdbcClient.create(patient)),
                schemas,
                new Comparison(JdbcClient.create(patient)),
                forgetting,
                patient,
                reader,
                messages,
                streams);
        this.watch = new Watch(reader::head, schemas::position, landings, java.time.InstantSource.system());
        this.rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("keji-read-models").factory());
    }

    /** Returns when every read model has a build of today's version that answers. */
    public void start() {
        schemas.migrateRegister();
        models.values().forEach(this::ensureLive);
        reconcile();
        rounds.scheduleWithFixedDelay(this::round, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
        rounds.scheduleWithFixedDelay(
                this::forget, FORGETTING.toMillis(), FORGETTING.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Optional<ReadModel> named(String name) {
        return Optional.ofNullable(models.get(name));
    }

    /** The builds that answer now, each with how far it has read. */
    public Map<BuildRecord, Long> live() {
        Map<BuildRecord, Long> positions = new java.util.LinkedHashMap<>();
        builds.inState(State.LIVE).forEach(build -> positions.put(build, schemas.position(build)));
        return positions;
    }

    public long head() {
        return reader.head();
    }

    public Optional<BuildRecord> build(String model, int number) {
        return builds.find(model, number);
    }

    /**
     * Begins a rebuild on this process, or finds the one the same request began before.
     *
     * @return empty if another rebuild of the model is under way
     */
    public Optional<BuildRecord> rebuild(ReadModel model, String requestKey) {
        Optional<BuildRecord> before = builds.requested(model.name(), requestKey);
        if (before.isPresent()) {
            return before;
        }
        builds.failSilent(model.name());
        Optional<BuildRecord> begun = builds.begin(model, requestKey, reader.head());
        begun.ifPresent(build ->
                Thread.ofPlatform().name("keji-rebuild").start(() -> rebuild.run(model, build, followingThis(model))));
        return begun;
    }

    private void ensureLive(ReadModel model) {
        while (builds.live(model.name())
                .filter(build -> build.version() >= model.version())
                .isEmpty()) {
            builds.failSilent(model.name());
            String request = "start " + java.util.UUID.randomUUID();
            Optional<BuildRecord> mine = builds.begin(model, request, reader.head());
            if (mine.isPresent() && !rebuild.run(model, mine.get(), followingThis(model))) {
                throw new IllegalStateException("The read model " + model.name() + " could not be built");
            }
            LockSupport.parkNanos(ROUND.toNanos() / 5);
        }
    }

    private Rebuild.Following followingThis(ReadModel model) {
        return new Rebuild.Following() {
            @Override
            public void start(BuildRecord build, long position) {
                follow(model, build, position);
            }

            @Override
            public void stop(BuildRecord build) {
                unfollow(build.processor());
            }
        };
    }

    private void follow(ReadModel model, BuildRecord build, long position) {
        following.computeIfAbsent(build.processor(), name -> {
            PooledStreamingEventProcessor processor = Follower.of(
                    name,
                    new Folding(model, build, pool, streams, landings)::on,
                    position,
                    store,
                    Tokens.in("read_side", pool),
                    new SpringTransactionManager(new JdbcTransactionManager(pool)));
            StartupGuard.requireStreaming(List.of(processor));
            processor.start();
            return processor;
        });
    }

    private void unfollow(String processor) {
        PooledStreamingEventProcessor stopped = following.remove(processor);
        if (stopped != null) {
            stopped.shutDown();
        }
    }

    private void round() {
        try {
            reconcile();
            // Whoever is not followed is followed again in the next round, from where the database says it stands.
            watch.dueToStart(builds.inState(State.LIVE)).forEach(build -> unfollow(build.processor()));
        } catch (RuntimeException passing) {
            LOG.warn("The read models could not be looked after; this is tried again: {}", passing.toString());
        }
    }

    private void forget() {
        try {
            builds.inState(State.LIVE)
                    .forEach(build -> named(build.model())
                            .filter(model -> model.version() == build.version())
                            .ifPresent(model -> forgetting.in(model, List.of(build))));
        } catch (RuntimeException passing) {
            LOG.warn("Whose key is gone could not be forgotten; this is tried again: {}", passing.toString());
        }
    }

    /** Follows every live build, and stops following what another process has replaced. */
    private void reconcile() {
        List<BuildRecord> live = builds.inState(State.LIVE);
        List<BuildRecord> growing = builds.inState(State.BUILDING);
        live.forEach(build -> named(build.model())
                .filter(model -> model.version() == build.version())
                .ifPresent(model -> follow(model, build, 0)));
        List<String> wanted = new ArrayList<>();
        live.forEach(build -> wanted.add(build.processor()));
        growing.forEach(build -> wanted.add(build.processor()));
        following.keySet().stream()
                .filter(name -> !wanted.contains(name))
                .toList()
                .forEach(this::unfollow);
        builds.inState(State.RETIRED).stream()
                .filter(build -> build.seenAt().isBefore(java.time.Instant.now().minus(GRACE)))
                .filter(build -> !"Dropped".equals(build.outcome()))
                .forEach(build -> {
                    schemas.drop(build);
                    builds.end(build, State.RETIRED, "Dropped");
                });
    }

    /** Names of read models that have stood still although there is something to read. */
    public List<String> stalled() {
        return watch.stalled(builds.inState(State.LIVE)).stream()
                .map(BuildRecord::model)
                .toList();
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        following.values().forEach(PooledStreamingEventProcessor::shutDown);
    }
}

package org.keji.query.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.query.readmodel.BuildRecord.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Builds a read model anew beside the one that answers: folds the log in bulk, follows it to the head, is compared with
 * the old one, and takes over in one transaction. Until then readers see the old one, from then on the new one.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int FETCH = 5000;
    private static final int ATTEMPTS = 20;
    private static final int REPORT_EVERY = 20_000;
    private static final Duration CATCH_UP_LIMIT = Duration.ofMinutes(10);
    private static final long PAUSE_NANOS = 20_000_000;

    private final Builds builds;
    private final BuildSchema schemas;
    private final Comparison comparison;
    private final Forgetting forgetting;
    private final DataSource builder;
    private final LogReader reader;
    private final EventMessages messages;
    private final LiveWriter.StreamOf streams;

    /** @param builder patient connections of the builder role */
    Rebuild(
            Builds builds,
            BuildSchema schemas,
            Comparison comparison,
            Forgetting forgetting,
            DataSource builder,
            LogReader reader,
            EventMessages messages,
            LiveWriter.StreamOf streams) {
        this.builds = builds;
        this.schemas = schemas;
        this.comparison = comparison;
        this.forgetting = forgetting;
        this.builder = builder;
        this.reader = reader;
        this.messages = messages;
        this.streams = streams;
    }

    /** Starts and stops following the log for a build. */
    interface Following {
        void start(BuildRecord build, long position);

        void stop(BuildRecord build);
    }

    /** @return whether the new build now answers */
    boolean run(ReadModel model, BuildRecord build, Following following) {
        try {
            schemas.make(model, build);
            long position = fold(model, build);
            following.start(build, position);
            Optional<BuildRecord> old = builds.live(model.name());
            if (old.isPresent()) {
                awaitCatchUp(build, old.get());
                compare(model, build, old.get());
            }
            takeOver(model, build, old);
            return true;
        } catch (RuntimeException failed) {
            LOG.error("Build {} failed; the one before it goes on answering", build.schema(), failed);
            following.stop(build);
            schemas.drop(build);
            builds.end(build, State.FAILED, String.valueOf(failed.getMessage()));
            return false;
        }
    }

    /** Readers may hold the views for a moment; the take-over waits for its turn, and tries again without one. */
    private void takeOver(ReadModel model, BuildRecord build, Optional<BuildRecord> old) {
        for (int attempt = 1; ; attempt++) {
            try {
                schemas.show(model, build, old, () -> {
                    old.ifPresent(before -> builds.end(before, State.RETIRED, "Replaced by build " + build.build()));
                    builds.end(build, State.LIVE, old.isPresent() ? "Took over" : "First build");
                });
                return;
            } catch (PessimisticLockingFailureException busy) {
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
            }
        }
    }

    private long fold(ReadModel model, BuildRecord build) {
        long head = reader.head();
        try (Connection connection = builder.getConnection();
                BulkWriter writer = new BulkWriter(connection, build.schema(), model, streams)) {
            Instant[] last = {Instant.EPOCH};
            reader.forEach(0, head, FETCH, row -> {
                writer.add(Recorded.of(messages.tracked(row)));
                last[0] = row.recordedAt();
                if (row.position() % REPORT_EVERY == 0) {
                    builds.progress(build, row.position());
                }
            });
            writer.finish();
            try (var progress = connection.prepareStatement(
                    "update %s.progress set position = ?, read_at = ?".formatted(build.schema()))) {
                progress.setLong(1, head);
                progress.setObject(2, last[0].atOffset(java.time.ZoneOffset.UTC));
                progress.executeUpdate();
            }
            try (var analyze = connection.createStatement()) {
                for (String table : model.tables()) {
                    analyze.execute("analyze %s.%s".formatted(build.schema(), table));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The build could not be written", failed);
        }
        builds.progress(build, head);
        return head;
    }

    private void awaitCatchUp(BuildRecord build, BuildRecord old) {
        Instant limit = Instant.now().plus(CATCH_UP_LIMIT);
        while (schemas.position(build) < schemas.position(old)) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException("The new build does not catch up");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /**
     * Two builds of the same folds must agree; a new version of the folds is meant to differ. Whose key is gone is in
     * the new build no more, and leaves the old one first.
     */
    private void compare(ReadModel model, BuildRecord build, BuildRecord old) {
        if (build.version() != old.version()) {
            return;
        }
        forgetting.in(model, List.of(build, old));
        long position = Math.min(schemas.position(build), schemas.position(old));
        List<String> different = comparison.differences(model, build, old, position);
        if (!different.isEmpty()) {
            throw new IllegalStateException("The new build differs from the old one in " + different);
        }
    }
}

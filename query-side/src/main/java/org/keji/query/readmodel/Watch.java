package org.keji.query.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares head and position itself instead of asking a processor how it is: a segment that stalls without a sign still
 * says it is running.
 */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LongSupplier head;
    private final ToLongFunction<BuildRecord> position;
    private final Landings landings;
    private final InstantSource clock;
    private final Map<String, Sight> lastMoved = new ConcurrentHashMap<>();
    private final Map<String, Instant> lastStarted = new ConcurrentHashMap<>();

    private record Sight(long position, Instant at) {}

    Watch(LongSupplier head, ToLongFunction<BuildRecord> position, Landings landings, InstantSource clock) {
        this.head = head;
        this.position = position;
        this.landings = landings;
        this.clock = clock;
    }

    /** Builds that have something to read and have not moved for long. */
    List<BuildRecord> stalled(List<BuildRecord> builds) {
        long newest = head.getAsLong();
        return builds.stream().filter(build -> isStalled(build, newest)).toList();
    }

    /**
     * Those that are to be started again now: what the database lost, and what has not moved for long. A new start is
     * given as long to show that it moves: started over and over, a model would never get as far as reading while the
     * database is slow.
     */
    List<BuildRecord> dueToStart(List<BuildRecord> builds) {
        List<BuildRecord> stalled = stalled(builds);
        return builds.stream()
                .filter(build -> hasFallenBack(build) || stalled.contains(build) && isDue(build))
                .toList();
    }

    /** Commits of read models are not waited for, and who follows does not hear that the database lost some. */
    private boolean hasFallenBack(BuildRecord build) {
        // What this process remembers is read first: what landed since cannot be mistaken for a loss.
        boolean fell = landings.position(build.model()) > position.applyAsLong(build);
        if (fell) {
            landings.fellBack(build.model());
            LOG.warn("{} lost what it wrote last when the database fell; it is read again", build.schema());
        }
        return fell;
    }

    private boolean isDue(BuildRecord build) {
        Instant now = clock.instant();
        Instant last = lastStarted.get(build.schema());
        if (last != null && last.isAfter(now.minus(PATIENCE))) {
            return false;
        }
        lastStarted.put(build.schema(), now);
        LOG.error("{} does not move although there is something to read; it is started again", build.schema());
        return true;
    }

    private boolean isStalled(BuildRecord build, long newest) {
        long reached = position.applyAsLong(build);
        Instant now = clock.instant();
        Sight sight = lastMoved.merge(
                build.schema(),
                new Sight(reached, now),
                (before, seen) -> seen.position() > before.position() || before.position() >= newest ? seen : before);
        return reached < newest && sight.at().isBefore(now.minus(PATIENCE));
    }
}

package org.keji.query.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keji.eventstore.read.LogReader;

/**
 * Compares head and position itself instead of asking a processor how it is: a segment that stalls without a sign still
 * says it is running.
 */
final class Watch {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LogReader reader;
    private final BuildSchema schemas;
    private final Map<String, Sight> lastMoved = new ConcurrentHashMap<>();

    private record Sight(long position, Instant at) {}

    Watch(LogReader reader, BuildSchema schemas) {
        this.reader = reader;
        this.schemas = schemas;
    }

    /** Builds that have something to read and have not moved for long. */
    List<BuildRecord> stalled(List<BuildRecord> builds) {
        long head = reader.head();
        return builds.stream().filter(build -> isStalled(build, head)).toList();
    }

    private boolean isStalled(BuildRecord build, long head) {
        long position = schemas.position(build);
        Instant now = Instant.now();
        Sight sight = lastMoved.merge(
                build.schema(),
                new Sight(position, now),
                (before, seen) -> seen.position() > before.position() || before.position() >= head ? seen : before);
        return position < head && sight.at().isBefore(now.minus(PATIENCE));
    }
}

package org.keji.query.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One build of a read model.
 *
 * @param done events folded so far
 * @param total events there were when it began
 * @param outcome what came of it, once it has ended
 */
public record BuildRecord(
        String model,
        int build,
        int version,
        State state,
        long done,
        long total,
        Instant begunAt,
        Instant seenAt,
        @Nullable String outcome) {

    /** How a build stands. */
    public enum State {
        BUILDING,
        LIVE,
        RETIRED,
        FAILED
    }

    String schema() {
        return model + "_b" + build;
    }

    /** The name its token is kept under. */
    String processor() {
        return schema();
    }
}

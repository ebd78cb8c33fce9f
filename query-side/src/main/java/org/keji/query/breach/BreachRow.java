package org.keji.query.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Reach;

/**
 * A breach as the register keeps it; what was told stays sealed.
 *
 * @param state reported, answered or decided
 * @param reply null while it is not answered
 * @param ruling null while it is not decided
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record BreachRow(
        String breachId,
        String state,
        Report report,
        @Nullable Reply reply,
        @Nullable Ruling ruling,
        long version,
        long position) {

    /** What the report said, which stays. */
    record Report(
            String rule,
            String concerned,
            String department,
            String reportedBy,
            Instant happenedAt,
            Instant reportedAt,
            Instant answerDue,
            Json account) {}

    /** What whoever is concerned said. */
    record Reply(Instant answeredAt, boolean inTime, Json answer) {}

    /** What was decided. */
    record Ruling(
            Instant decidedAt,
            String decidedBy,
            String finding,
            @Nullable String sanction) {}

    static BreachRow of(
            String id, Report report, @Nullable Reply reply, @Nullable Ruling ruling, long version, long position) {
        // A decision ends it, whatever becomes known of the answer afterwards.
        String state = ruling != null ? "decided" : reply != null ? "answered" : "reported";
        return new BreachRow(id, state, report, reply, ruling, version, position);
    }

    boolean isIn(Reach reach) {
        return reach.covers(report.department(), report.concerned(), report.reportedBy());
    }
}

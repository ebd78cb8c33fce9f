package org.keji.query.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Complaints in numbers at a moment.
 *
 * @param asOf the moment in business time the numbers are of
 * @param position the position of the log up to which they know everything
 */
@Schema(name = "ComplaintStatistics")
record StatisticsView(By by, Instant asOf, long position, Group total, List<Group> groups) {

    /** What complaints are grouped by. */
    enum By {
        CHANNEL,
        PRODUCT,
        KIND,
        DEPARTMENT,
        MONTH,
        TIMELY,
        DISPUTED,
        SEVERITY,
        RESPONSIBILITY,
        CAUSE;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * How long something took, from the receipt.
     *
     * @param n cases in which it was done
     */
    @Schema(name = "TimesTaken", description = "How long it took from the receipt, in seconds, over n cases")
    record Taken(
            long n,

            @Schema(description = "Half took no longer", example = "5400")
            double medianSeconds,

            @Schema(description = "Nine in ten took no longer", example = "80000")
            double p90Seconds) {}

    /**
     * How many kept a target, at the moment asked about.
     *
     * @param met done in time
     * @param late done late, or not done and past the target
     * @param running not done, target not yet passed or not yet set, or the clock stands still
     * @param inTime the share done in time of those that are decided; absent where there are none
     * @param taken how long it took where it was done; absent where it never was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TargetKept")
    record Kept(
            long met,
            long late,
            long running,
            @Nullable Share inTime,
            @Nullable Taken taken) {

        static Kept of(long count, long met, long late, @Nullable Taken taken) {
            long decided = met + late;
            return new Kept(met, late, count - decided, decided == 0 ? null : Share.of(met, decided), taken);
        }
    }

    /**
     * One group.
     *
     * @param count complaints received by then
     * @param reopened how many of them were opened again, as a share
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintGroup")
    record Group(
            @Schema(example = "web") String key,
            @Schema(example = "2227") long count,
            Kept firstAnswer,
            Kept resolution,
            @Nullable Share reopened) {}

    /**
     * A cause that came back (CO-10).
     *
     * @param times how many complaints had it
     */
    @Schema(name = "RepeatedCause")
    record RepeatedCause(
            @Schema(example = "Billing run started twice") String cause,
            @Schema(example = "3") long times,
            Instant first,
            Instant latest) {}

    /** Causes found in more than one complaint, most frequent first. */
    @Schema(name = "RepeatedCauses")
    record RepeatedCauses(Instant asOf, long position, List<RepeatedCause> causes) {}
}

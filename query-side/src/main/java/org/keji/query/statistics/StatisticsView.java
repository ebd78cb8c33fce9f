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
        DISPUTED;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One group.
     *
     * @param count complaints received by then
     * @param answeredInTime first answer within the time of the book
     * @param late answered late, or unanswered past their time
     * @param running unanswered, time not yet up
     * @param inTime the share answered in time of those whose time is decided; absent where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintGroup")
    record Group(
            @Schema(example = "web") String key,
            @Schema(example = "2227") long count,
            long answeredInTime,
            long late,
            long running,
            @Nullable Share inTime) {

        static Group of(String key, long count, long answeredInTime, long late) {
            long decided = answeredInTime + late;
            return new Group(
                    key,
                    count,
                    answeredInTime,
                    late,
                    count - decided,
                    decided == 0 ? null : Share.of(answeredInTime, decided));
        }
    }
}

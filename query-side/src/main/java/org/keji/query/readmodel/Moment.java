package org.keji.query.readmodel;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springdoc.core.annotations.ParameterObject;

/**
 * The point in both times a question is about, as every question over HTTP takes it.
 *
 * @param asOf when it was true; null for now
 * @param position what was known then; null for all that is known
 * @param minPosition what must be known before the question is answered, so that one reads one's own writes
 */
@ParameterObject
public record Moment(
        @Parameter(description = "As it was at this time; now if left out") @Nullable
        Instant asOf,

        @Parameter(description = "As known at this position of the log; all that is known if left out") @Nullable
        Long position,

        @Parameter(name = "min-position", description = "Answer only when the log is known up to here") @Nullable
        Long minPosition) {

    /** Now, by all that is known. */
    public static final Moment NOW = new Moment(null, null, null);

    /** Now, by all that is known up to this position of the log at least. */
    public static Moment knowing(long position) {
        return new Moment(null, null, position);
    }

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** @throws Refusal if the time or a position is none there could be */
    public Moment {
        requirePlausible(asOf, "query asOf");
        requirePosition(position, "query position");
        requirePosition(minPosition, "query min-position");
    }

    /** @throws Refusal if the time is none there could be; where it was left out, nothing is wrong */
    public static void requirePlausible(@Nullable Instant time, String where) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            throw new Refusal(HouseRule.TIME_IS_PLAUSIBLE, where);
        }
    }

    private static void requirePosition(@Nullable Long position, String where) {
        if (position != null && position < 0) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, where);
        }
    }

    /** The time asked about, as fine as the log tells times apart. */
    public Instant at(Clock clock) {
        return asOf == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : asOf;
    }

    /** Whether the plain tables answer, without looking into history. */
    public boolean isNow() {
        return asOf == null && position == null;
    }

    /** @throws Refusal if the log has not got as far as is asked */
    void requireReached(long head) {
        if (position != null && position > head) {
            throw new Refusal(HouseRule.POSITION_IS_IN_THE_LOG, "query position");
        }
        if (minPosition != null && minPosition > head) {
            throw new Refusal(HouseRule.POSITION_IS_IN_THE_LOG, "query min-position");
        }
    }

    long needed() {
        return Math.max(position == null ? 0 : position, minPosition == null ? 0 : minPosition);
    }
}

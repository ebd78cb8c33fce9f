package org.keji.query.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * The point in both times a question is about.
 *
 * @param asOf when it was true; null for now
 * @param position what was known then; null for all that is known
 * @param minPosition what must be known before the question is answered, so that one reads one's own writes
 */
public record Moment(
        @Nullable Instant asOf,
        @Nullable Long position,
        @Nullable Long minPosition) {

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

    /** Whether the plain tables answer, without looking into history. */
    public boolean isNow() {
        return asOf == null && position == null;
    }

    long needed() {
        return Math.max(position == null ? 0 : position, minPosition == null ? 0 : minPosition);
    }
}

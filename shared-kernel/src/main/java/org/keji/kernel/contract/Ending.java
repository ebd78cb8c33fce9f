package org.keji.kernel.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a contract ends by itself, and by when its renewal is to be announced (CU-19).
 *
 * @param endsOn the last day on which it holds
 * @param endsAt the midnight after that day, when it holds no longer
 * @param announceBy the last moment in time to announce a renewal, by the book of the day
 */
public record Ending(LocalDate endsOn, Instant endsAt, Instant announceBy) {

    /**
     * @param zone in which the house counts days
     * @param notice how long ahead a renewal is to be announced
     */
    public static Ending of(LocalDate endsOn, ZoneId zone, Duration notice) {
        Instant endsAt = midnightAfter(endsOn, zone);
        return new Ending(endsOn, endsAt, endsAt.minus(notice));
    }

    /** When the day is over. */
    public static Instant midnightAfter(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

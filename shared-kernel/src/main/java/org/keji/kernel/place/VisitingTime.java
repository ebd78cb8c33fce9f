package org.keji.kernel.place;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A time of one day of the week at which a customer receives visitors (VP-05).
 *
 * @param until the end, which is no part of it
 */
public record VisitingTime(DayOfWeek day, LocalTime from, LocalTime until) {

    /** Whether it ends after it begins. */
    public boolean endsLater() {
        return from.isBefore(until);
    }

    /** Whether the two have a moment in common; one may begin where the other ends. */
    public boolean overlaps(VisitingTime other) {
        return day == other.day && from.isBefore(other.until) && other.from.isBefore(until);
    }
}

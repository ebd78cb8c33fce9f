package org.keji.kernel.calendar;

import java.time.LocalDate;

/**
 * Days off together, as they are announced: weekends in between belong to them.
 *
 * @param from the first day
 * @param until the last day, included
 */
public record Holiday(String name, String chinese, LocalDate from, LocalDate until) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Holiday other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}

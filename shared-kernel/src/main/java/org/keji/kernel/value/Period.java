package org.keji.kernel.value;

import java.time.LocalDate;

/**
 * Days in the zone of the house, the first and the last among them.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period begins before it ends");
        }
    }

    /** As many days as this, the last of them this one. */
    public static Period endingOn(LocalDate last, long days) {
        return new Period(last.minusDays(days - 1), last);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}

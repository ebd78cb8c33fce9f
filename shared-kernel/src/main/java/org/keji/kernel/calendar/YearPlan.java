package org.keji.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is announced for one year.
 *
 * @param makeUpDays days of a weekend that are worked in exchange (调休)
 * @param source the notice it was taken from
 */
public record YearPlan(List<Holiday> holidays, List<LocalDate> makeUpDays, String source) {

    public YearPlan {
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
    }

    /** The holiday a day belongs to. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.contains(day)).findFirst();
    }
}

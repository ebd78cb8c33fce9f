package org.keji.kernel.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keji.kernel.policy.WorkingHours;

/**
 * Which days are worked: those of the working hours, less the holidays, and the days that make up for them. A year
 * nobody published counts by its weekdays alone, and {@link #isPublished} says so.
 */
public final class Days {

    private final WorkingHours hours;
    private final Map<Integer, YearPlan> years;

    /** @param years what was published, by the year */
    public Days(WorkingHours hours, Map<Integer, YearPlan> years) {
        this.hours = hours;
        this.years = Map.copyOf(years);
    }

    public boolean isPublished(int year) {
        return years.containsKey(year);
    }

    /** A holiday may begin before its year or end after it, so every year is asked. */
    public Day on(LocalDate date) {
        Optional<Holiday> holiday = years.values().stream()
                .flatMap(plan -> plan.holidayOn(date).stream())
                .findFirst();
        if (holiday.isPresent()) {
            return new Day(date, Day.Kind.HOLIDAY, holiday.get());
        }
        boolean madeUp =
                years.values().stream().anyMatch(plan -> plan.makeUpDays().contains(date));
        if (madeUp) {
            return new Day(date, Day.Kind.MAKE_UP, null);
        }
        return new Day(date, hours.includes(date) ? Day.Kind.WORKDAY : Day.Kind.WEEKEND, null);
    }

    public boolean isWorked(LocalDate date) {
        return on(date).worked();
    }

    /**
     * The n-th day that is worked after this one.
     *
     * @throws IllegalArgumentException if none is asked for
     */
    public LocalDate after(LocalDate date, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("The first working day after a day is the nearest one asked for");
        }
        LocalDate day = date;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** The days of a month that are worked. */
    public List<LocalDate> workedIn(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(this::isWorked)
                .toList();
    }

    /** Every day from one to the other, both included. */
    public List<Day> between(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1)).map(this::on).toList();
    }
}

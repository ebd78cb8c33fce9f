package org.keji.command.calendar;

import static org.keji.command.calendar.CalendarRule.*;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keji.command.calendar.CalendarCommand.CorrectYear;
import org.keji.command.calendar.CalendarCommand.PublishYear;
import org.keji.kernel.calendar.CalendarEvent.YearCorrected;
import org.keji.kernel.calendar.CalendarEvent.YearPublished;
import org.keji.kernel.calendar.Holiday;
import org.keji.kernel.calendar.YearPlan;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.WorkingHours;

/**
 * The days off of a year are published once and corrected with a reason (VP-05). What is announced holds from when it
 * is told: nobody could have planned by what was not known yet.
 */
final class DecideYear {

    private DecideYear() {}

    static YearPublished publish(CalendarState state, PublishYear command, DecisionContext context) {
        context.require(YEAR_IS_PUBLISHED_ONCE, state.plan(command.year()) == null, "/year");
        requireSound(state, command, context);
        return new YearPublished(command.calendarId(), context.now(), command.region(), command.year(), command.plan());
    }

    static YearCorrected correct(CalendarState state, CorrectYear command, DecisionContext context) {
        YearPlan before = state.plan(command.year());
        context.require(CORRECTED_YEAR_WAS_PUBLISHED, before != null, "");
        context.require(CORRECTION_CHANGES_THE_YEAR, !command.plan().equals(before), "");
        context.require(CORRECTION_OF_A_YEAR_STATES_WHY, context.givesReason(), "/reason");
        requireSound(state, command, context);
        return new YearCorrected(command.calendarId(), context.now(), command.region(), command.year(), command.plan());
    }

    private static void requireSound(CalendarState state, CalendarCommand command, DecisionContext context) {
        List<YearPlan> besides = state.besides(command.year());
        List<Holiday> known = new ArrayList<>();
        besides.forEach(plan -> known.addAll(plan.holidays()));
        List<Holiday> holidays = command.plan().holidays();
        for (int i = 0; i < holidays.size(); i++) {
            requireSound(holidays.get(i), command.year(), known, "/holidays/" + i, context);
            known.add(holidays.get(i));
        }
        Set<LocalDate> worked = new HashSet<>();
        besides.forEach(plan -> worked.addAll(plan.makeUpDays()));
        List<LocalDate> days = command.plan().makeUpDays();
        for (int i = 0; i < days.size(); i++) {
            requireSound(days.get(i), command.year(), known, "/makeUpDays/" + i, context);
            context.require(MAKE_UP_DAY_IS_NAMED_ONCE, worked.add(days.get(i)), "/makeUpDays/" + i);
        }
        requireRest(holidays, besides, context);
    }

    private static void requireSound(
            Holiday holiday, int year, List<Holiday> others, String pointer, DecisionContext context) {
        context.require(HOLIDAY_ENDS_AFTER_IT_BEGINS, !holiday.until().isBefore(holiday.from()), pointer + "/until");
        boolean touches = holiday.from().getYear() == year || holiday.until().getYear() == year;
        boolean near = isNear(holiday.from(), year) && isNear(holiday.until(), year);
        context.require(HOLIDAY_LIES_IN_ITS_YEAR, touches && near, pointer + "/from");
        context.require(HOLIDAYS_DO_NOT_OVERLAP, others.stream().noneMatch(holiday::overlaps), pointer + "/from");
    }

    private static void requireSound(
            LocalDate day, int year, List<Holiday> holidays, String pointer, DecisionContext context) {
        WorkingHours hours = context.book().workingHours();
        context.require(MAKE_UP_DAY_LIES_IN_ITS_YEAR, isNear(day, year), pointer);
        context.require(MAKE_UP_DAY_WOULD_BE_OFF, !hours.includes(day), pointer);
        context.require(
                MAKE_UP_DAY_IS_NO_HOLIDAY, holidays.stream().noneMatch(holiday -> holiday.contains(day)), pointer);
    }

    /** A new holiday may not swallow a day another year already has worked. */
    private static void requireRest(List<Holiday> holidays, List<YearPlan> besides, DecisionContext context) {
        for (int i = 0; i < holidays.size(); i++) {
            Holiday holiday = holidays.get(i);
            boolean free =
                    besides.stream().flatMap(plan -> plan.makeUpDays().stream()).noneMatch(holiday::contains);
            context.require(MAKE_UP_DAY_IS_NO_HOLIDAY, free, "/holidays/" + i + "/from");
        }
    }

    /** In the year, or in the month before or after it: holidays at the turn of the year reach across. */
    private static boolean isNear(LocalDate day, int year) {
        LocalDate first = LocalDate.of(year - 1, Month.DECEMBER, 1);
        return !day.isBefore(first) && day.isBefore(LocalDate.of(year + 1, Month.FEBRUARY, 1));
    }
}

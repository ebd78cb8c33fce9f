package org.keji.command.calendar;

import static org.keji.command.calendar.CalendarRule.*;
import static org.keji.command.calendar.CalendarVocabulary.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.command.spec.Table;
import org.keji.kernel.calendar.CalendarEvent;
import org.keji.kernel.calendar.Holiday;
import org.keji.kernel.calendar.YearPlan;
import org.keji.kernel.event.DomainEvent;

/** Every example of calendars. */
public final class CalendarExamples implements Examples {

    private static final Holiday NEW_YEAR = off("New Year", "2026-01-01", "2026-01-03");
    private static final YearPlan PLAN = plan(List.of(NEW_YEAR), "2026-01-04");
    private static final YearPlan NEXT = plan(List.of(off("New Year", "2026-12-31", "2027-01-02")), "2026-12-27");

    private static final List<Example> COURSE = List.of(
            example("VP-05", "A year is published with its holidays and the days that make up for them")
                    .shows(
                            YEAR_IS_PUBLISHED_ONCE,
                            HOLIDAY_ENDS_AFTER_IT_BEGINS,
                            HOLIDAY_LIES_IN_ITS_YEAR,
                            HOLIDAYS_DO_NOT_OVERLAP,
                            MAKE_UP_DAY_LIES_IN_ITS_YEAR,
                            MAKE_UP_DAY_WOULD_BE_OFF,
                            MAKE_UP_DAY_IS_NO_HOLIDAY,
                            MAKE_UP_DAY_IS_NAMED_ONCE)
                    .when(publish(2026, PLAN))
                    .then(published(2026, PLAN)),
            example("VP-05", "A holiday at the turn of the year belongs to the year it was announced with")
                    .given(published(2026, PLAN))
                    .shows(YEAR_IS_PUBLISHED_ONCE, HOLIDAY_LIES_IN_ITS_YEAR, MAKE_UP_DAY_LIES_IN_ITS_YEAR)
                    .when(publish(2027, NEXT))
                    .then(published(2027, NEXT)),
            example("VP-05", "Or to the year in which it begins")
                    .shows(HOLIDAY_LIES_IN_ITS_YEAR)
                    .when(publish(2026, plan(List.of(off("New Year", "2026-12-31", "2027-01-02")))))
                    .then(published(2026, plan(List.of(off("New Year", "2026-12-31", "2027-01-02"))))),
            example("VP-05", "A year may have none")
                    .when(publish(2026, plan(List.of())))
                    .then(published(2026, plan(List.of()))),
            example("VP-05", "A year is published once")
                    .given(published(2026, PLAN))
                    .when(publish(2026, PLAN))
                    .refusedBy(YEAR_IS_PUBLISHED_ONCE),
            example("VP-05", "What was announced anew is corrected")
                    .given(published(2026, PLAN))
                    .shows(CORRECTED_YEAR_WAS_PUBLISHED, CORRECTION_CHANGES_THE_YEAR, CORRECTION_OF_A_YEAR_STATES_WHY)
                    .when(correct(2026, plan(List.of(NEW_YEAR))).because("No day is worked instead"))
                    .then(corrected(2026, plan(List.of(NEW_YEAR)))),
            example("VP-05", "And corrected back")
                    .given(published(2026, PLAN), corrected(2026, plan(List.of(NEW_YEAR))))
                    .shows(CORRECTION_CHANGES_THE_YEAR)
                    .when(correct(2026, PLAN).because("It is worked after all"))
                    .then(corrected(2026, PLAN)),
            example("VP-05", "A correction says why")
                    .given(published(2026, PLAN))
                    .when(correct(2026, plan(List.of(NEW_YEAR))))
                    .refusedBy(CORRECTION_OF_A_YEAR_STATES_WHY),
            example("VP-05", "A correction changes something")
                    .given(published(2026, PLAN))
                    .when(correct(2026, PLAN).because("Looked over"))
                    .refusedBy(CORRECTION_CHANGES_THE_YEAR),
            example("VP-05", "What nobody published is not corrected")
                    .given(published(2026, PLAN))
                    .when(correct(2027, NEXT).because("Announced"))
                    .refusedBy(CORRECTED_YEAR_WAS_PUBLISHED));

    private static final List<Example> REFUSED = List.of(
            example("VP-05", "A holiday does not end before it begins")
                    .when(publish(2026, plan(List.of(off("New Year", "2026-01-03", "2026-01-01")))))
                    .refusedBy(HOLIDAY_ENDS_AFTER_IT_BEGINS),
            example("VP-05", "A holiday of another year is published with that year")
                    .when(publish(2026, plan(List.of(off("New Year", "2027-01-01", "2027-01-03")))))
                    .refusedBy(HOLIDAY_LIES_IN_ITS_YEAR),
            example("VP-05", "A holiday does not reach far into another year")
                    .when(publish(2026, plan(List.of(off("Winter", "2026-12-31", "2027-02-01")))))
                    .refusedBy(HOLIDAY_LIES_IN_ITS_YEAR),
            example("VP-05", "Nor from far into the year before")
                    .when(publish(2026, plan(List.of(off("Winter", "2025-11-30", "2026-01-03")))))
                    .refusedBy(HOLIDAY_LIES_IN_ITS_YEAR),
            example("VP-05", "A holiday near a year and not in it is published with its own")
                    .when(publish(2026, plan(List.of(off("Year's end", "2025-12-20", "2025-12-22")))))
                    .refusedBy(HOLIDAY_LIES_IN_ITS_YEAR),
            example("VP-05", "A correction is as sound as what it corrects")
                    .given(published(2026, PLAN))
                    .when(correct(2026, plan(List.of(NEW_YEAR), "2026-01-09")).because("Announced anew"))
                    .refusedBy(MAKE_UP_DAY_WOULD_BE_OFF),
            example("VP-05", "Holidays do not overlap")
                    .when(publish(2026, plan(List.of(NEW_YEAR, off("Winter", "2026-01-03", "2026-01-06")))))
                    .refusedBy(HOLIDAYS_DO_NOT_OVERLAP),
            example("VP-05", "Nor with those of the year before")
                    .given(published(2026, plan(List.of(off("Year's end", "2026-12-28", "2026-12-31")))))
                    .when(publish(2027, NEXT))
                    .refusedBy(HOLIDAYS_DO_NOT_OVERLAP),
            example("VP-05", "Holidays may follow each other")
                    .shows(HOLIDAYS_DO_NOT_OVERLAP)
                    .when(publish(2026, plan(List.of(NEW_YEAR, off("Winter", "2026-01-04", "2026-01-06")))))
                    .then(published(2026, plan(List.of(NEW_YEAR, off("Winter", "2026-01-04", "2026-01-06"))))),
            example("VP-05", "A day of another season makes up for nothing")
                    .when(publish(2026, plan(List.of(NEW_YEAR), "2027-02-06")))
                    .refusedBy(MAKE_UP_DAY_LIES_IN_ITS_YEAR),
            example("VP-05", "Nor does a day long before")
                    .when(publish(2026, plan(List.of(NEW_YEAR), "2025-11-30")))
                    .refusedBy(MAKE_UP_DAY_LIES_IN_ITS_YEAR),
            example("VP-05", "A Friday is worked anyway")
                    .when(publish(2026, plan(List.of(NEW_YEAR), "2026-01-09")))
                    .refusedBy(MAKE_UP_DAY_WOULD_BE_OFF),
            example("VP-05", "A holiday makes up for none")
                    .when(publish(2026, plan(List.of(NEW_YEAR), "2026-01-03")))
                    .refusedBy(MAKE_UP_DAY_IS_NO_HOLIDAY),
            example("VP-05", "Nor does one of the year before")
                    .given(published(2026, plan(List.of(off("Year's end", "2026-12-26", "2026-12-28")))))
                    .when(publish(2027, NEXT))
                    .refusedBy(MAKE_UP_DAY_IS_NO_HOLIDAY),
            example("VP-05", "A holiday is none where the year beside it has a day worked")
                    .given(published(2027, NEXT))
                    .when(publish(2026, plan(List.of(off("Year's end", "2026-12-26", "2026-12-28")))))
                    .refusedBy(MAKE_UP_DAY_IS_NO_HOLIDAY),
            example("VP-05", "A day is named once")
                    .when(publish(2026, plan(List.of(NEW_YEAR), "2026-01-04", "2026-01-04")))
                    .refusedBy(MAKE_UP_DAY_IS_NAMED_ONCE),
            example("VP-05", "Also in the years beside each other")
                    .given(published(2027, NEXT))
                    .when(publish(2026, plan(List.of(NEW_YEAR), "2026-12-27")))
                    .refusedBy(MAKE_UP_DAY_IS_NAMED_ONCE));

    static final List<Example> ALL = Stream.of(
                    COURSE,
                    REFUSED,
                    Table.ofNothing("VP-05", correct(2026, PLAN).because("Announced anew")))
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return WorkCalendar.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return history.isEmpty() ? "nothing yet" : "published";
    }

    static CalendarState fold(List<DomainEvent> history) {
        CalendarState state = CalendarState.EMPTY;
        for (DomainEvent event : history) {
            state = state.after((CalendarEvent) event);
        }
        return state;
    }
}

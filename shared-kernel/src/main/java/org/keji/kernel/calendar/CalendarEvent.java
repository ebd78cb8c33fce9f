package org.keji.kernel.calendar;

import java.time.Instant;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.CalendarId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to the calendar of a region: years are published, and corrected where they were wrong. */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface CalendarEvent extends DomainEvent {

    CalendarId calendarId();

    /** The code of the region, such as {@code cn}. */
    String region();

    /** The year it is about. */
    int year();

    /** All of what is announced for the year. */
    YearPlan plan();

    @Override
    default String stream() {
        return calendarId().value();
    }

    /** The days off of a year, and the days that make up for them, are known. */
    @EventName("calendar.year-published")
    record YearPublished(
            CalendarId calendarId,
            Instant occurredAt,
            String region,
            @Part int year,
            YearPlan plan) implements CalendarEvent {}

    /** They were announced anew, or were entered wrongly; all of them are said anew, and the reason is beside it. */
    @EventName("calendar.year-corrected")
    record YearCorrected(
            CalendarId calendarId,
            Instant occurredAt,
            String region,
            @Part int year,
            YearPlan plan) implements CalendarEvent {}
}

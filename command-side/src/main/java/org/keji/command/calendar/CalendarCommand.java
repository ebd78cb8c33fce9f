package org.keji.command.calendar;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.calendar.YearPlan;
import org.keji.kernel.identity.CalendarId;

/** What one can ask of the calendar of a region. */
public sealed interface CalendarCommand extends Command {

    CalendarId calendarId();

    /** The code of the region, after which the calendar is named. */
    String region();

    int year();

    YearPlan plan();

    @Override
    default String stream() {
        return calendarId().value();
    }

    /** Say which days of a year are off, and which are worked instead (VP-05). */
    @Requires(Permission.PUBLISH_CALENDAR)
    record PublishYear(@TargetAggregateIdentifier CalendarId calendarId, String region, int year, YearPlan plan)
            implements CalendarCommand {

        static PublishYear of(String region, int year, YearPlan plan) {
            return new PublishYear(CalendarId.of(region), region, year, plan);
        }
    }

    /** Say all of a year anew, and why (VP-05). */
    @Requires(Permission.PUBLISH_CALENDAR)
    record CorrectYear(@TargetAggregateIdentifier CalendarId calendarId, String region, int year, YearPlan plan)
            implements CalendarCommand {

        static CorrectYear of(String region, int year, YearPlan plan) {
            return new CorrectYear(CalendarId.of(region), region, year, plan);
        }
    }
}

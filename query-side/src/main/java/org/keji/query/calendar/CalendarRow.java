package org.keji.query.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.calendar.CalendarEvent;
import org.keji.kernel.calendar.Holiday;
import org.keji.kernel.calendar.YearPlan;
import org.keji.kernel.event.EventJson;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Recorded;

/**
 * A year of a calendar as the read model keeps it.
 *
 * @param id the calendar and the year
 * @param plan all of it, as JSON
 * @param correction null while it was not corrected
 */
record CalendarRow(
        String id,
        String calendarId,
        String region,
        int year,
        Json plan,
        Summary summary,
        Instant publishedAt,
        String publishedBy,
        @Nullable Correction correction,
        long version,
        long position) {

    private static final EventJson JSON = new EventJson();

    /** The same for who asks in SQL. */
    record Summary(List<String> holidays, int daysOff, List<String> makeUpDays, String source) {

        private static Summary of(YearPlan plan) {
            return new Summary(
                    plan.holidays().stream().map(Holiday::name).toList(),
                    plan.holidays().stream()
                            .mapToInt(holiday -> (int) holiday.from()
                                    .datesUntil(holiday.until().plusDays(1))
                                    .count())
                            .sum(),
                    plan.makeUpDays().stream().map(Object::toString).toList(),
                    plan.source());
        }
    }

    /** Who said it anew last, and why. */
    @Schema(name = "CalendarCorrection")
    record Correction(
            Instant correctedAt,
            String correctedBy,
            @Nullable String because) {}

    static String idOf(CalendarEvent event) {
        return event.stream() + "-" + event.year();
    }

    static CalendarRow of(CalendarEvent event, Recorded recorded) {
        return of(event, recorded.occurredAt(), recorded.actor(), null, recorded.sequence() + 1, recorded.position());
    }

    CalendarRow corrected(CalendarEvent event, Recorded recorded) {
        return of(
                event,
                publishedAt,
                publishedBy,
                new Correction(recorded.occurredAt(), recorded.actor(), recorded.reason()),
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    private static CalendarRow of(
            CalendarEvent event,
            Instant publishedAt,
            String publishedBy,
            @Nullable Correction correction,
            long version,
            long position) {
        return new CalendarRow(
                idOf(event),
                event.stream(),
                event.region(),
                event.year(),
                new Json(JSON.write(event.plan())),
                Summary.of(event.plan()),
                publishedAt,
                publishedBy,
                correction,
                version,
                position);
    }

    YearPlan planned() {
        return JSON.read(plan.text(), YearPlan.class);
    }
}

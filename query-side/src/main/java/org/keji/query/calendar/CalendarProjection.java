package org.keji.query.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.calendar.CalendarEvent;
import org.keji.kernel.calendar.CalendarEvent.YearCorrected;
import org.keji.kernel.calendar.CalendarEvent.YearPublished;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How years of calendars are published and corrected (VP-05). */
@Configuration(proxyBeanMethods = false)
public class CalendarProjection {

    static final String NAME = "work_calendar";
    static final String YEAR = "calendar_year";

    @Bean
    public ReadModel workCalendar() {
        return new ReadModel(
                NAME,
                1,
                List.of(new Entities<>(YEAR, CalendarRow.class, CalendarProjection::key, CalendarProjection::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof CalendarEvent event ? CalendarRow.idOf(event) : null;
    }

    private static @Nullable CalendarRow after(@Nullable CalendarRow before, Recorded recorded) {
        return switch ((CalendarEvent) recorded.event()) {
            case YearPublished e -> CalendarRow.of(e, recorded);
            case YearCorrected e -> before == null ? null : before.corrected(e, recorded);
        };
    }
}

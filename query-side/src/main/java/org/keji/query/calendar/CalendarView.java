package org.keji.query.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.calendar.Day;
import org.keji.kernel.calendar.Days;
import org.keji.kernel.calendar.Holiday;
import org.keji.kernel.calendar.YearPlan;
import org.keji.query.calendar.CalendarRow.Correction;

/** What is answered to questions to calendars. */
sealed interface CalendarView {

    /** A year of a calendar. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CalendarYear")
    record Year(
            @Schema(example = "cn") String region,
            @Schema(example = "2026") int year,
            List<Holiday> holidays,

            @Schema(description = "Days of a weekend that are worked instead (调休)", example = "[\"2026-01-04\"]")
            List<LocalDate> makeUpDays,

            @Schema(example = "Notice of the State Council of 4 November 2025")
            String source,

            Instant publishedAt,
            @Schema(example = "service-manager-1") String publishedBy,

            @Schema(description = "Who said it anew last, and why; absent while nobody did") @Nullable
            Correction correction)
            implements CalendarView {

        static Year of(CalendarRow row) {
            YearPlan plan = row.planned();
            return new Year(
                    row.region(),
                    row.year(),
                    plan.holidays(),
                    plan.makeUpDays(),
                    plan.source(),
                    row.publishedAt(),
                    row.publishedBy(),
                    row.correction());
        }
    }

    /** All years, by region and year. */
    @Schema(name = "CalendarYears")
    record Years(List<Year> items) implements CalendarView {}

    /** A day, and why it is worked or not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CalendarDay")
    record Line(
            @Schema(example = "2026-01-04") LocalDate date,

            @Schema(description = "workday, weekend, holiday or make-up", example = "make-up")
            String kind,

            @Schema(example = "true") boolean worked,

            @Schema(description = "The holiday it belongs to; absent on any other day") @Nullable
            String holiday)
            implements CalendarView {

        private static Line of(Day day) {
            Holiday holiday = day.holiday();
            return new Line(day.date(), day.kind().code(), day.worked(), holiday == null ? null : holiday.name());
        }
    }

    /** Days in their order. */
    @Schema(name = "CalendarDays")
    record Span(
            List<Line> items,

            @Schema(description = "How many of them are worked", example = "21")
            long worked,

            @Schema(description = "Years of them nobody published, which count by their weekdays alone", example = "[]")
            List<Integer> unpublished)
            implements CalendarView {

        static Span of(Days days, LocalDate from, LocalDate until) {
            List<Line> lines = days.between(from, until).stream().map(Line::of).toList();
            List<Integer> unpublished = lines.stream()
                    .map(line -> line.date().getYear())
                    .distinct()
                    .filter(year -> !days.isPublished(year))
                    .toList();
            return new Span(lines, lines.stream().filter(Line::worked).count(), unpublished);
        }
    }

    /** A holiday to come. */
    @Schema(name = "HolidayToCome")
    record Coming(
            @Schema(example = "cn") String region,
            @Schema(example = "Mid-Autumn Festival") String name,
            @Schema(example = "中秋节") String chinese,
            @Schema(example = "2026-09-25") LocalDate from,
            @Schema(example = "2026-09-27") LocalDate until)
            implements CalendarView {}

    /** Holidays to come, the next one first. */
    @Schema(name = "HolidaysToCome")
    record Ahead(List<Coming> items) implements CalendarView {}
}

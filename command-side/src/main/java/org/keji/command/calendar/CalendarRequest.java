package org.keji.command.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.calendar.Holiday;
import org.keji.kernel.calendar.YearPlan;

/** Bodies of the commands about calendars. */
sealed interface CalendarRequest extends Body {

    int MOST_HOLIDAYS = 50;
    int MOST_MAKE_UP_DAYS = 100;
    String HOLIDAYS =
            "[{\"name\": \"New Year\", \"chinese\": \"元旦\", \"from\": \"2026-01-01\", " + "\"until\": \"2026-01-03\"}]";

    /** It holds from when it is told: nobody planned by what was not known. */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    List<Holiday> holidays();

    List<LocalDate> makeUpDays();

    String source();

    @Schema(hidden = true)
    default YearPlan plan() {
        return new YearPlan(holidays(), makeUpDays(), source());
    }

    default void check() {
        requireHolidays(holidays());
        requireDays(makeUpDays());
        Body.requireWord(source(), "/source");
        Body.requireReason(reason());
    }

    private static void requireHolidays(@Nullable List<Holiday> holidays) {
        Body.requireField(holidays != null && holidays.size() <= MOST_HOLIDAYS, "/holidays");
        for (int i = 0; holidays != null && i < holidays.size(); i++) {
            String pointer = "/holidays/" + i;
            Holiday holiday = holidays.get(i);
            Body.requireField(holiday != null, pointer);
            Body.requireWord(holiday.name(), pointer + "/name");
            Body.requireWord(holiday.chinese(), pointer + "/chinese");
            requireDay(holiday.from(), pointer + "/from");
            requireDay(holiday.until(), pointer + "/until");
        }
    }

    private static void requireDays(@Nullable List<LocalDate> days) {
        Body.requireField(days != null && days.size() <= MOST_MAKE_UP_DAYS, "/makeUpDays");
        for (int i = 0; days != null && i < days.size(); i++) {
            requireDay(days.get(i), "/makeUpDays/" + i);
        }
    }

    private static void requireDay(@Nullable LocalDate day, String pointer) {
        Body.requireField(day != null, pointer);
        Body.requireDay(day, pointer);
    }

    /** A year that is published. */
    @Schema(name = "CalendarYearPublication")
    record Published(
            @Schema(example = "2026", requiredMode = Schema.RequiredMode.REQUIRED)
            int year,

            @Schema(
                    description = "The days off, each holiday from its first day to its last",
                    example = HOLIDAYS,
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<Holiday> holidays,

            @Schema(
                    description = "Days of a weekend that are worked instead (调休)",
                    example = "[\"2026-01-04\"]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<LocalDate> makeUpDays,

            @Schema(
                    description = "The notice it is taken from",
                    example = "Notice of the State Council of 4 November 2025",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String source,

            @Schema(description = REASON, example = "Announced for next year") @Nullable
            String reason)
            implements CalendarRequest {

        @Override
        public void check() {
            Body.requireField(year > EARLIEST_DAY.getYear() && year < LATEST_DAY.getYear(), "/year");
            CalendarRequest.super.check();
        }
    }

    /** All of a year anew. */
    @Schema(name = "CalendarYearCorrection")
    record Corrected(
            @Schema(example = HOLIDAYS, requiredMode = Schema.RequiredMode.REQUIRED)
            List<Holiday> holidays,

            @Schema(example = "[\"2026-01-04\"]", requiredMode = Schema.RequiredMode.REQUIRED)
            List<LocalDate> makeUpDays,

            @Schema(
                    example = "Notice of the State Council of 4 November 2025",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String source,

            @Schema(description = REASON, example = "A day was entered wrongly") @Nullable
            String reason)
            implements CalendarRequest {}
}

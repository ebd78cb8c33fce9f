package org.keji.query.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.calendar.Days;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.calendar.CalendarView.Span;
import org.keji.query.calendar.CalendarView.Year;
import org.keji.query.calendar.CalendarView.Years;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to calendars over HTTP. */
@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "Calendars", description = "Holidays, and the days that are worked (handbook chapter 2)")
class CalendarsApi {

    private static final int MOST_DAYS = 732;

    private final Reading reading;
    private final CalendarReader calendars;

    CalendarsApi(Reading reading, CalendarReader calendars) {
        this.reading = reading;
        this.calendars = calendars;
    }

    @GetMapping
    @Requires(Permission.READ_CALENDARS)
    @Operation(
            operationId = "listCalendarYears",
            summary = "The years that are published, by region and year (VP-05)",
            description = "Filters are exact. As they stand, or as they stood.")
    ResponseEntity<Years> list(
            @Parameter(example = "cn") @RequestParam(required = false) @Nullable String region,
            @Parameter(example = "2026") @RequestParam(required = false) @Nullable Integer year,
            Moment moment) {
        Asked.text(region, "region");
        Answer<List<CalendarRow>> answer = read(moment, sql -> CalendarStore.years(sql, moment, region, year));
        return answer.begin()
                .body(new Years(answer.body().stream().map(Year::of).toList()));
    }

    @GetMapping("/{region}/years/{year}")
    @Requires(Permission.READ_CALENDARS)
    @Operation(
            operationId = "getCalendarYear",
            summary = "One year of a calendar (VP-05)",
            description = "As it stands, or as it stood. ETag is the version of the calendar of the region.")
    ResponseEntity<Year> year(
            @PathVariable String region, @PathVariable int year, Moment moment, HttpServletRequest http) {
        Answer<Found> answer = read(moment, sql -> Found.in(sql, moment, region, year));
        return answer.versioned(
                answer.body().version(),
                moment,
                http,
                () -> Year.of(answer.body().row()));
    }

    @GetMapping("/{region}/days")
    @Requires(Permission.READ_CALENDARS)
    @Operation(
            operationId = "listCalendarDays",
            summary = "Which days are worked, and why (VP-05)",
            description =
                    "By the calendar of the region and the working hours of the house's policy book at the moment. A "
                            + "year nobody published counts by its weekdays alone, and is named as unpublished.")
    ResponseEntity<Span> days(
            @PathVariable String region,
            @Parameter(description = "The first day", example = "2026-01-01")
                    @RequestParam
                    @DateTimeFormat(iso = ISO.DATE)
                    LocalDate from,
            @Parameter(description = "The last day, included; at most 732 days in all", example = "2026-01-31")
                    @RequestParam
                    @DateTimeFormat(iso = ISO.DATE)
                    LocalDate until,
            Moment moment) {
        Asked.text(region, "region");
        Asked.day(from, "from");
        Asked.day(until, "until");
        if (until.isBefore(from) || !until.isBefore(from.plusDays(MOST_DAYS))) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query until");
        }
        Answer<Days> answer = calendars.days(region, moment);
        return answer.begin().body(Span.of(answer.body(), from, until));
    }

    private <T> Answer<T> read(Moment moment, Function<DSLContext, T> question) {
        return reading.read(CalendarProjection.NAME, moment, question);
    }

    /** A year, and the version of its calendar, which is what a command to it may insist on. */
    private record Found(CalendarRow row, long version) {

        static Found in(DSLContext sql, Moment moment, String region, int year) {
            Asked.text(region, "region");
            List<CalendarRow> years = CalendarStore.years(sql, moment, region, null);
            CalendarRow row = years.stream()
                    .filter(one -> one.year() == year)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            return new Found(
                    row, years.stream().mapToLong(CalendarRow::version).max().orElse(0));
        }
    }
}

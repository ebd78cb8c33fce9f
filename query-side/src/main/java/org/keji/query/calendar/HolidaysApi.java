package org.keji.query.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.calendar.CalendarView.Ahead;
import org.keji.query.calendar.CalendarView.Coming;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which holidays come, for those who greet their customers on them (CU-15). */
@RestController
@RequestMapping("/api/v1/care")
@Tag(name = "Calendars", description = "Holidays, and the days that are worked (handbook chapter 2)")
class HolidaysApi {

    private static final int LOOK = 90;

    private final Reading reading;
    private final BookInForce books;
    private final Clock clock;

    HolidaysApi(Reading reading, BookInForce books, Clock clock) {
        this.reading = reading;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/holidays")
    @Requires(Permission.READ_CALENDARS)
    @Operation(
            operationId = "listHolidaysToCome",
            summary = "Holidays to come, the next one first (CU-15)",
            description = "Those that have a day in the time asked about; the next 90 days where it is left out, and "
                    + "of every region where none is named.")
    ResponseEntity<Ahead> list(
            @Parameter(example = "cn") @RequestParam(required = false) @Nullable String region,
            @Parameter(description = "The first day; today if left out", example = "2026-09-01")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day; 90 days after the first if left out", example = "2026-10-31")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate until,
            Moment moment) {
        Asked.text(region, "region");
        Asked.day(from, "from");
        Asked.day(until, "until");
        LocalDate first = from == null
                ? LocalDate.ofInstant(moment.at(clock), books.at(moment).zone())
                : from;
        LocalDate last = until == null ? first.plusDays(LOOK) : until;
        if (last.isBefore(first)) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query until");
        }
        Answer<List<CalendarRow>> answer =
                reading.read(CalendarProjection.NAME, moment, sql -> CalendarStore.years(sql, moment, region, null));
        return answer.begin().body(new Ahead(ahead(answer.body(), first, last)));
    }

    private static List<Coming> ahead(List<CalendarRow> years, LocalDate first, LocalDate last) {
        return years.stream()
                .flatMap(year -> year.planned().holidays().stream()
                        .filter(holiday -> !holiday.until().isBefore(first)
                                && !holiday.from().isAfter(last))
                        .map(holiday -> new Coming(
                                year.region(), holiday.name(), holiday.chinese(), holiday.from(), holiday.until())))
                .sorted(Comparator.comparing(Coming::from).thenComparing(Coming::region))
                .toList();
    }
}

package org.keji.query.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.customer.CustomerNames;
import org.keji.query.icalendar.CalendarFile;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Printed;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.visit.VisitCalendar.Appointment;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An account manager's visits as a calendar, over HTTP. */
@RestController
@RequestMapping("/api/v1/visits.ics")
@Tag(name = "Visits", description = VisitsApi.ABOUT)
class VisitCalendarApi {

    private static final String CALENDAR = "text/calendar";
    private static final int BEFORE_MONTHS = 1;
    private static final int LONGEST_DAYS = 400;
    private static final int AHEAD_DAYS = 123;
    private static final int MOST = 20_000;

    private final Reading reading;
    private final CustomerNames names;
    private final BookInForce books;
    private final Clock clock;

    VisitCalendarApi(Reading reading, CustomerNames names, BookInForce books, Clock clock) {
        this.reading = reading;
        this.names = names;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_VISITS)
    @Operation(
            operationId = "getVisitCalendar",
            summary = "An account manager's visits as a calendar that other programs read (VP-01)",
            description =
                    "RFC 5545. A visit keeps its UID; its SEQUENCE is its version. One without a time takes the whole day, "
                            + "with its place among those of the day. What was called off is cancelled. Organisations are named, "
                            + "persons are not. Whoever has the calendar already is told 304. Like every question it needs a "
                            + "bearer token.")
    @ApiResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<byte[]> calendar(
            @Parameter(description = "Whose visits; those of whoever asks, if left out", example = "account-manager-1")
                    @RequestParam(required = false)
                    @Nullable
                    String accountManager,
            @Parameter(description = "The first day; a month ago, if left out", example = "2026-06-01")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(
                            description = "The last day, within 400 days; four months after the first, if left out",
                            example = "2026-06-30")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate until,
            Moment moment,
            Actor actor,
            HttpServletRequest http) {
        Asked.text(accountManager, "accountManager");
        String whose = Objects.requireNonNullElse(accountManager, actor.subject());
        Reach reach = Reach.of(actor, Permission.READ_VISITS);
        if (!reach.covers(null, whose)) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        VisitCalendar calendar = window(from, until, moment);
        Answer<List<Appointment>> answer = reading.read(
                VisitProjection.NAME, moment, sql -> CalendarStore.of(sql, moment, reach, whose, calendar, MOST));
        String text = calendar.of(named(answer.body(), moment));
        return new Printed(text.getBytes(StandardCharsets.UTF_8), CalendarFile.TYPE).respond(answer.begin(), http);
    }

    private VisitCalendar window(@Nullable LocalDate from, @Nullable LocalDate until, Moment moment) {
        Asked.day(from, "from");
        Asked.day(until, "until");
        ZoneId zone = books.at(moment).zone();
        Instant at = moment.at(clock);
        LocalDate first =
                Objects.requireNonNullElse(from, LocalDate.ofInstant(at, zone).minusMonths(BEFORE_MONTHS));
        LocalDate last = Objects.requireNonNullElse(until, first.plusDays(AHEAD_DAYS));
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < 0 || days > LONGEST_DAYS) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query until");
        }
        return new VisitCalendar(zone, first, last);
    }

    private List<Appointment> named(List<Appointment> appointments, Moment moment) {
        List<String> customers = appointments.stream()
                .map(one -> one.visit().customerId())
                .distinct()
                .toList();
        // The other read model need not know as much yet: a name that is missing for a moment is told next time.
        Map<String, String> known = names.of(customers, new Moment(moment.asOf(), moment.position(), null));
        return appointments.stream()
                .map(one -> new Appointment(one.visit(), known.get(one.visit().customerId()), one.changedAt()))
                .toList();
    }
}

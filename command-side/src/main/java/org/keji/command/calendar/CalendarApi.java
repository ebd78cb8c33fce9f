package org.keji.command.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.calendar.CalendarCommand.CorrectYear;
import org.keji.command.calendar.CalendarCommand.PublishYear;
import org.keji.command.calendar.CalendarRequest.Corrected;
import org.keji.command.calendar.CalendarRequest.Published;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.calendar.CalendarEvent;
import org.keji.kernel.identity.CalendarId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about calendars over HTTP. */
@RestController
@RequestMapping("/api/v1/calendars/{region}/years")
@Answers(CalendarAnswer.class)
@Tag(name = "Calendars", description = "Holidays, and the days that are worked (handbook chapter 2)")
class CalendarApi {

    private final CommandDoor door;
    private final CommandRequests requests;

    CalendarApi(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    @PostMapping
    @Requires(Permission.PUBLISH_CALENDAR)
    @Operation(
            operationId = "registerCalendarYear",
            summary = "Say which days of a year are off, and which are worked instead (VP-05)",
            description = "Once for each year; what changes is corrected. A holiday at the turn of the year belongs to "
                    + "the year it was announced with.")
    ResponseEntity<String> publish(
            @Parameter(description = "The code of the region", example = "cn") @PathVariable String region,
            @RequestBody Published body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return send(PublishYear.of(known(region), body.year(), body.plan()), body, actor, http, true);
    }

    @PostMapping("/{year}/correction")
    @Requires(Permission.PUBLISH_CALENDAR)
    @Operation(
            operationId = "correctCalendarYear",
            summary = "Say all of a year anew, and why (VP-05)",
            description = "How the year stood before stays readable.")
    ResponseEntity<String> correct(
            @Parameter(description = "The code of the region", example = "cn") @PathVariable String region,
            @Parameter(example = "2026") @PathVariable String year,
            @RequestBody Corrected body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        int number = Named.number(year, CalendarRule.CORRECTED_YEAR_WAS_PUBLISHED);
        return send(CorrectYear.of(known(region), number, body.plan()), body, actor, http, false);
    }

    private ResponseEntity<String> send(
            CalendarCommand command, CalendarRequest body, Actor actor, HttpServletRequest http, boolean isNew) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        Receipt receipt = door.send(command, sending, CalendarApi::changed);
        return requests.answer(
                isNew ? receipt.made() : receipt,
                "/api/v1/calendars/%s/years/%d".formatted(command.region(), command.year()));
    }

    /** What is no code of a region names a calendar that is not there. */
    private static String known(String region) {
        return Named.object(region, code -> {
            CalendarId.of(code);
            return code;
        });
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        CalendarEvent event = (CalendarEvent) last.getPayload();
        return new CalendarAnswer(event.stream(), event.region(), event.year(), last.getSequenceNumber() + 1);
    }
}

package org.keji.query.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.clock.ClockStore.Held;
import org.keji.query.clock.ClockView.Clocks;
import org.keji.query.clock.ClockView.Due;
import org.keji.query.clock.ClockView.DueToday;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due, and what clocks show, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Clocks", description = "What is due, and what clocks show or showed (CO-08, CO-11, CO-12)")
class ClocksApi {

    private static final int LARGEST_PAGE = 1000;

    private final Reading reading;
    private final Clock clock;
    private final ZoneId zone;

    ClocksApi(Reading reading, Clock clock, @Value("${keji.policy-book}") String book) {
        this.reading = reading;
        this.clock = clock;
        this.zone = new ShippedBooks().named(book).zone();
    }

    @GetMapping("/complaints/{id}/clocks")
    @Requires(Permission.READ_COMPLAINTS)
    @Operation(
            operationId = "listClocks",
            summary = "What the clocks of a complaint show, or showed (CO-11)",
            description = "Asked asOf, what they showed then, as far as is known; asked at a position, what is shown "
                    + "was known then; asked with both, exactly what anyone could have seen then. Who sees to a step of "
                    + "another's complaint is shown the clock of that step.")
    ResponseEntity<Clocks> clocks(@PathVariable String id, Moment moment, Actor actor) {
        Instant at = moment.at(clock);
        Reach reach = Reach.of(actor, Permission.READ_COMPLAINTS);
        Set<String> visibleNow = new HashSet<>();
        Answer<List<Held>> answer = reading.read(ClockProjection.NAME, moment, sql -> {
            ClockStore.of(sql, Moment.NOW, id).stream()
                    .filter(held -> held.isIn(reach))
                    .forEach(held -> visibleNow.add(held.clock().id()));
            return ClockStore.of(sql, moment, id);
        });
        if (answer.body().isEmpty()) {
            throw new Refusal(HouseRule.OBJECT_EXISTS, "");
        }
        // Whoever may see a clock now may see what it showed, and nobody else, whoever saw it then.
        List<Held> visible = answer.body().stream()
                .filter(held -> visibleNow.contains(held.clock().id()))
                .toList();
        if (visible.isEmpty()) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.begin()
                .body(new Clocks(
                        id,
                        at,
                        answer.known(moment),
                        visible.stream().map(held -> shown(held, at)).toList()));
    }

    @GetMapping("/due-today")
    @Requires(Permission.READ_COMPLAINTS)
    @Operation(
            operationId = "listDue",
            summary = "Open steps whose time is up today, first things first (CO-08, CO-12)",
            description = "Each names one responsible person and a time. Overdue ones are among them, with who was "
                    + "told. An account manager sees steps of their own, a department officer those of the department.")
    ResponseEntity<DueToday> due(
            @Parameter(description = "The end of today where the house counts days, if left out")
                    @RequestParam(required = false)
                    @Nullable
                    Instant until,
            @Parameter(description = "Who sees to it", example = "account-manager-1")
                    @RequestParam(required = false)
                    @Nullable
                    String responsible,
            @Parameter(example = "Billing") @RequestParam(required = false) @Nullable String department,
            @Parameter(description = "Steps of this complaint alone") @RequestParam(required = false) @Nullable
                    String complaint,
            Moment moment,
            @RequestParam(defaultValue = "200") int limit,
            Actor actor) {
        Asked.limit(limit, LARGEST_PAGE);
        Moment.requirePlausible(until, "query until");
        Instant at = moment.at(clock);
        Instant end = until == null ? endOfDay(at) : until;
        var wanted = ClockStore.seen(Reach.of(actor, Permission.READ_COMPLAINTS), moment)
                .and(ClockStore.responsibleIs(Asked.text(responsible, "responsible")))
                .and(ClockStore.departmentIs(Asked.text(department, "department")))
                .and(ClockStore.complaintIs(Asked.text(complaint, "complaint")));
        Answer<List<Held>> answer =
                reading.read(ClockProjection.NAME, moment, sql -> ClockStore.due(sql, moment, end, wanted, limit));
        return answer.begin()
                .body(new DueToday(
                        end,
                        at,
                        answer.known(moment),
                        answer.body().stream()
                                .map(held -> new Due(
                                        held.clock().complaintId(), held.number(), held.kind(), shown(held, at)))
                                .toList()));
    }

    private static ClockView.Clock shown(Held held, Instant at) {
        return ClockView.Clock.of(held.clock(), held.owner(), held.department(), at);
    }

    /** The last moment of the day that the log can tell apart. */
    private Instant endOfDay(Instant at) {
        return at.atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .minus(1, ChronoUnit.MICROS);
    }
}

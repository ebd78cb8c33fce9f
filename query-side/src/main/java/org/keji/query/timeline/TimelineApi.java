package org.keji.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.customer.CustomerSight;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.timeline.TimelineStore.Wanted;
import org.keji.query.timeline.TimelineView.Page;
import org.keji.query.timeline.TimelineView.Step;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything that happened with a customer, over HTTP. */
@RestController
@RequestMapping("/api/v1/customers/{id}/timeline")
@Tag(name = "Customers")
class TimelineApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final CustomerSight sight;

    TimelineApi(Reading reading, CustomerSight sight) {
        this.reading = reading;
        this.sight = sight;
    }

    @GetMapping
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "getTimeline",
            summary = "Everything that happened with the customer, newest first (CU-03, CU-12)",
            description =
                    "Over all that concerns it: its card, complaints and whatever else names it, with what was "
                            + "told of cards that were merged into it. It says what happened, when, by whom and why, and "
                            + "nothing of what was said: that is read where it happened. The Link header leads to the next page.")
    ResponseEntity<Page> timeline(
            @PathVariable String id,
            @Parameter(description = "Only what belongs to these", example = "complaint")
                    @RequestParam(defaultValue = "")
                    List<String> kind,
            @Parameter(description = "Only what happened then or later") @RequestParam(required = false) @Nullable
                    Instant from,
            @Parameter(description = "Only what happened before") @RequestParam(required = false) @Nullable
                    Instant until,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Moment.requirePlausible(from, "query from");
        Moment.requirePlausible(until, "query until");
        kind.forEach(one -> Asked.text(one, "kind"));
        Wanted wanted = new Wanted(kind, from, until, Spot.read(cursor), limit + 1);
        sight.require(id, moment, actor, Permission.READ_CUSTOMERS);
        Answer<List<StepRow>> answer =
                reading.read(TimelineProjection.NAME, moment, sql -> TimelineStore.page(sql, moment, id, wanted));
        List<StepRow> rows = answer.body();
        List<StepRow> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit
                ? new Spot(shown.getLast().occurredAt(), shown.getLast().position()).written()
                : null;
        ResponseEntity.BodyBuilder response = answer.begin();
        if (next != null) {
            response.header("Link", Asked.next(http, next));
        }
        return response.body(new Page(shown.stream().map(Step::of).toList(), next));
    }
}

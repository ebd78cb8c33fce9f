package org.keji.query.trail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail over HTTP. */
@RestController
@RequestMapping("/api/v1/audit-trail")
@Tag(name = "Audit trail", description = "Who did what, when, why, to what, and where in the log it stands")
class TrailApi {

    private final Reading reading;

    TrailApi(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_AUDIT_TRAIL)
    @Operation(
            operationId = "listAuditTrail",
            summary = "The audit trail in the order of the log",
            description = "Each entry says field by field what it changed. Personal data stay sealed: the trail says "
                    + "that they are there, and when they were replaced. What was refused is listed under /refusals.")
    ResponseEntity<TrailView> list(
            @Parameter(description = "The object, such as a complaint") @RequestParam(required = false) @Nullable
                    String about,
            @Parameter(description = "Who") @RequestParam(required = false) @Nullable String actor,
            Moment moment,
            @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "Position after which the page begins") @RequestParam(defaultValue = "0")
                    long cursor,
            HttpServletRequest http) {
        Page.requireLimit(limit);
        TrailStore.Wanted wanted = new TrailStore.Wanted(about, actor, moment, cursor, limit);
        Answer<Page<TrailView.Entry>> answer =
                reading.read(TrailProjection.NAME, wanted.moment(), sql -> TrailStore.page(sql, wanted));
        Page<TrailView.Entry> page = answer.body();
        return page.link(answer.begin(), http).body(new TrailView(page.items(), page.next()));
    }
}

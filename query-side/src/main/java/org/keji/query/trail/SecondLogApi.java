package org.keji.query.trail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The second log over HTTP: what was refused, and whose personal data were opened. */
@RestController
@RequestMapping("/api/v1/audit-trail")
@Tag(name = "Audit trail", description = "Who did what, when, why, to what, and where in the log it stands")
class SecondLogApi {

    private final SecondLog log;

    SecondLogApi(SecondLog log) {
        this.log = log;
    }

    @GetMapping("/refusals")
    @Requires(Permission.READ_AUDIT_TRAIL)
    @Operation(
            operationId = "listRefusals",
            summary = "What was asked for and not allowed, in the order of the second log",
            description = "Positions are those of the second log. An entry says who tried what on which object and "
                    + "which rule did not hold, never what was sent.")
    ResponseEntity<RefusalView> refusals(
            @Parameter(description = "The object, such as a complaint") @RequestParam(required = false) @Nullable
                    String about,
            @Parameter(description = "Who") @RequestParam(required = false) @Nullable String actor,
            @Parameter(description = "A rule's id or its name", example = "CO-04")
                    @RequestParam(required = false)
                    @Nullable
                    String rule,
            @Parameter(description = "Recorded at this time or later") @RequestParam(required = false) @Nullable
                    Instant from,
            @Parameter(description = "Recorded before this time") @RequestParam(required = false) @Nullable
                    Instant until,
            @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "Position after which the page begins") @RequestParam(defaultValue = "0")
                    long cursor,
            HttpServletRequest http) {
        Page<RefusalView.Entry> page =
                log.refusals(new SecondLog.Wanted(about, actor, from, until, cursor, limit), rule);
        return page.link(ResponseEntity.ok(), http).body(new RefusalView(page.items(), page.next()));
    }

    @GetMapping("/openings")
    @Requires(Permission.READ_AUDIT_TRAIL)
    @Operation(
            operationId = "listOpenings",
            summary = "Whose personal data were opened by whom, in the order of the second log (DP-02)",
            description = "Positions are those of the second log. An entry says which field was opened, never what "
                    + "it holds.")
    ResponseEntity<OpeningView> openings(
            @Parameter(description = "The object, such as a complaint") @RequestParam(required = false) @Nullable
                    String about,
            @Parameter(description = "Who") @RequestParam(required = false) @Nullable String actor,
            @Parameter(description = "Whose data") @RequestParam(required = false) @Nullable String subject,
            @Parameter(description = "Recorded at this time or later") @RequestParam(required = false) @Nullable
                    Instant from,
            @Parameter(description = "Recorded before this time") @RequestParam(required = false) @Nullable
                    Instant until,
            @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "Position after which the page begins") @RequestParam(defaultValue = "0")
                    long cursor,
            HttpServletRequest http) {
        Page<OpeningView.Entry> page =
                log.openings(new SecondLog.Wanted(about, actor, from, until, cursor, limit), subject);
        return page.link(ResponseEntity.ok(), http).body(new OpeningView(page.items(), page.next()));
    }
}

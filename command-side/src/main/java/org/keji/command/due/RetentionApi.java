package org.keji.command.due;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.keji.command.door.CommandRequests;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What will be forgotten when, over HTTP: a run without effect, for the list is what the run goes by (DP-03). */
@RestController
@RequestMapping("/api/v1/retention")
@Tag(name = "Persons", description = "Consent, holds, erasure and export of personal data (handbook chapter 7)")
class RetentionApi {

    private static final int MOST = 1000;

    private final DueList due;

    RetentionApi(WorkSchema migrated, Pools pools) {
        this.due = new DueList(JdbcClient.create(pools.of(LoginRole.COMMAND)));
    }

    /**
     * One line.
     *
     * @param about the complaint, contact, breach or permit whose time is over, or the person who will be erased
     * @param what retain: erasure will be requested; erase: the key will be destroyed
     */
    record Line(String about, String what, Instant dueAt) {}

    /** Lines in the order in which they are due. */
    record DryRun(Instant until, List<Line> items) {}

    @GetMapping
    @Requires(Permission.READ_PERSONS)
    @Operation(
            operationId = "listRetention",
            summary = "What will be forgotten by then, and nothing is forgotten (DP-03)",
            description =
                    "Complaints, contacts, breaches and permits of which what was told is no longer kept, and persons whose grace is "
                            + "over. "
                            + "Requested when the retention is over, a person is erased after the grace; a hold stops that.")
    ResponseEntity<DryRun> dryRun(
            @Parameter(description = "Up to this moment", example = "2030-01-01T00:00:00Z") @RequestParam
                    Instant until) {
        Instant limit = CommandRequests.plausible(until, "query until");
        return ResponseEntity.ok(new DryRun(
                limit,
                due.forgotten(limit, MOST).stream()
                        .map(item -> new Line(
                                item.stream(), item.kind() == DueItem.Kind.ERASE ? "erase" : "retain", item.dueAt()))
                        .toList()));
    }
}

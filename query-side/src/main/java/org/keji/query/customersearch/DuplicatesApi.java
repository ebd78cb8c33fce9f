package org.keji.query.customersearch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.customersearch.Candidates.Candidate;
import org.keji.query.customersearch.DuplicateView.Lines;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Customers who may be one, over HTTP. The check is a POST because a telephone number has no place in an address; it
 * changes nothing, and takes no idempotency key. Nothing is ever refused for what is found.
 */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Customer search")
class DuplicatesApi {

    private static final String WHAT = "Twenty at most, the most alike first: by registration number, by the telephone "
            + "number of who works there, by name without legal form, and by address. Of somebody else's customer it is "
            + "told that there is one and who looks after them. A search by telephone number is logged before it is "
            + "answered (DP-02).";
    private static final String KNOWN = "Answer only when the log is known up to here";

    private final Duplicates duplicates;

    DuplicatesApi(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping("/customers/{id}/possible-duplicates")
    @Requires(Permission.READ_CONTACTS)
    @Operation(
            operationId = Duplicates.OF_A_CARD,
            summary = "Which other cards may stand for the same customer (CU-12)",
            description = WHAT)
    ResponseEntity<Lines> ofCard(
            @PathVariable String id,
            @Parameter(description = KNOWN) @RequestParam(name = "min-position", required = false) @Nullable
                    Long minPosition,
            Actor actor) {
        return respond(duplicates.of(actor, id, now(minPosition)), actor);
    }

    @PostMapping("/customer-duplicate-checks")
    @Requires(Permission.READ_CONTACTS)
    @Operation(
            operationId = Duplicates.BEFORE_A_CARD,
            summary = "Whether somebody who is to have a card may have one already (CU-12)",
            description = WHAT)
    ResponseEntity<Lines> before(
            @RequestBody DuplicateSought body,
            @Parameter(description = KNOWN) @RequestParam(name = "min-position", required = false) @Nullable
                    Long minPosition,
            Actor actor) {
        body.check();
        return respond(duplicates.of(actor, body, now(minPosition)), actor);
    }

    private static Moment now(@Nullable Long minPosition) {
        return new Moment(null, null, minPosition);
    }

    private static ResponseEntity<Lines> respond(Answer<List<Candidate>> answer, Actor actor) {
        return answer.begin().body(Lines.of(answer.body(), Reach.of(actor, Permission.READ_CONTACTS)));
    }
}

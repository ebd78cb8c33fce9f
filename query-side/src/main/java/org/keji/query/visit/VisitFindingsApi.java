package org.keji.query.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.opening.Told;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.visit.VisitFindingStore.Entry;
import org.keji.query.visit.VisitFindingView.File;
import org.keji.query.visit.VisitFindingView.Line;
import org.keji.query.visit.VisitFindingView.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the findings that departments were told of over HTTP. */
@RestController
@RequestMapping("/api/v1/visit-findings")
@Tag(name = "Visits", description = VisitsApi.ABOUT)
class VisitFindingsApi {

    private final Reading reading;
    private final VisitReader reader;
    private final Clock clock;

    VisitFindingsApi(Reading reading, VisitReader reader, Clock clock) {
        this.reading = reading;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_FINDINGS)
    @Operation(
            operationId = "listVisitFindings",
            summary = "Findings of visits that departments were told of, the one told last first (VP-09)",
            description =
                    "Filters are exact. A department sees those it was told of, an account manager those of their "
                            + "own visits. The Link header leads to the next page.")
    ResponseEntity<Page> list(
            VisitFindingFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, VisitsApi.LARGEST_PAGE);
        Instant at = moment.at(clock);
        Place after = Place.read(cursor, "visit");
        Reach reach = Reach.of(actor, Permission.READ_FINDINGS);
        Answer<List<Entry>> answer = reading.read(
                VisitProjection.NAME,
                moment,
                sql -> VisitFindingStore.page(sql, moment, reach, filter.wanted(at), after, limit + 1));
        return Answer.page(answer, limit, http, entry -> entry.row().place(), entry -> Line.of(entry, at), Page::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_FINDINGS)
    @Operation(
            operationId = "getVisitFinding",
            summary = "One finding with what was found (VP-09)",
            description = "As it stands, or as it stood. What was found is opened, and every opening is logged before "
                    + "it is answered (DP-02). ETag is the version of the finding within the plan of the visit.")
    ResponseEntity<File> finding(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Answer<Entry> answer = reading.read(
                VisitProjection.NAME,
                moment,
                sql -> VisitFindingStore.find(sql, moment, id)
                        .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")));
        Entry entry = answer.body();
        // Neither its department nor whose visit it was ever changes, so whoever may see it now could then.
        if (!entry.isIn(Reach.of(actor, Permission.READ_FINDINGS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(entry.row().version(), moment, http, () -> {
            Told<String> told = reader.open(actor, entry.row());
            return new File(Line.of(entry, at), told.value(), told.erased() ? Boolean.TRUE : null);
        });
    }
}

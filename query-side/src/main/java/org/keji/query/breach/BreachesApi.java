package org.keji.query.breach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.breach.BreachStore.Filter;
import org.keji.query.breach.BreachView.File;
import org.keji.query.breach.BreachView.Line;
import org.keji.query.breach.BreachView.Lines;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of breaches over HTTP. */
@RestController
@RequestMapping("/api/v1/breaches")
@Tag(
        name = "Breaches",
        description = "Breaches of the regulations are reported, answered and decided on (handbook chapter 9)")
class BreachesApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final BreachReader reader;

    BreachesApi(Reading reading, BreachReader reader) {
        this.reading = reading;
        this.reader = reader;
    }

    @GetMapping
    @Requires(Permission.READ_BREACHES)
    @Operation(
            operationId = "listBreaches",
            summary = "Reported breaches, newest report first (PO-06)",
            description = "Filters are exact. Quality, the managers and auditors see all of them, everyone else those "
                    + "that concern them or that they reported.")
    ResponseEntity<Lines> list(
            @Parameter(description = "reported, answered or decided", example = "reported")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @Parameter(example = "account-manager-1") @RequestParam(required = false) @Nullable String concerned,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        Asked.limit(limit, LARGEST_PAGE);
        Filter filter = new Filter(Asked.text(state, "state"), Asked.text(concerned, "concerned"));
        Reach reach = Reach.of(actor, Permission.READ_BREACHES);
        Answer<List<BreachRow>> answer = reading.read(
                BreachProjection.NAME, moment, sql -> BreachStore.newest(sql, moment, reach, filter, limit));
        return answer.begin()
                .body(new Lines(answer.body().stream().map(Line::of).toList()));
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_BREACHES)
    @Operation(
            operationId = "getBreach",
            summary = "One breach with what was told of it (PO-06)",
            description = "What happened and what was answered is opened, and every opening is logged before it is "
                    + "answered (DP-02). ETag is the version of the breach.")
    ResponseEntity<File> file(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Answer<BreachRow> answer = reading.read(
                BreachProjection.NAME,
                moment,
                sql -> BreachStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")));
        BreachRow row = answer.body();
        if (!row.isIn(Reach.of(actor, Permission.READ_BREACHES))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(row.version(), moment, http, () -> {
            var opened = reader.open(actor, row);
            return new File(Line.of(row), opened.account(), opened.answer());
        });
    }
}

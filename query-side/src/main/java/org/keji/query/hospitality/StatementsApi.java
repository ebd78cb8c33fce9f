package org.keji.query.hospitality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.readmodel.Wanted;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to bills of restaurants over HTTP. */
@RestController
@RequestMapping("/api/v1/meal-statements")
@Tag(name = "Hospitality", description = MealsApi.ABOUT)
class StatementsApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;

    StatementsApi(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_MEALS)
    @Operation(
            operationId = "listMealStatements",
            summary = "Bills of restaurants, newest import first (HO-06)",
            description = "Filters are exact. Seen by those who see all meals. The Link header leads to the next page.")
    ResponseEntity<StatementView.Lines> list(
            @Parameter(example = "Lotus House") @RequestParam(required = false) @Nullable String restaurant,
            @Parameter(example = "2026-05") @RequestParam(required = false) @Nullable String month,
            @Parameter(description = "imported or settled", example = "imported")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, "meal-statement");
        Condition wanted = Wanted.equal("e", "restaurant", Asked.text(restaurant, "restaurant"))
                .and(Wanted.equal("e", "month", Asked.text(month, "month")))
                .and(Wanted.equal("e", "state", Asked.text(state, "state")));
        Reach reach = Reach.of(actor, Permission.READ_MEALS);
        Answer<List<StatementRow>> answer = reading.read(
                HospitalityProjection.NAME,
                moment,
                sql -> StatementStore.page(sql, moment, reach, wanted, after, limit + 1));
        return Answer.page(answer, limit, http, StatementRow::place, StatementView.Line::of, StatementView.Lines::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_MEALS)
    @Operation(
            operationId = "getMealStatement",
            summary = "One bill with its rows, the meals they are for, and what does not fit (HO-06)",
            description = "As it stands, or as it stood. ETag is the version.")
    ResponseEntity<StatementView.File> statement(
            @PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Reach reach = Reach.of(actor, Permission.READ_MEALS);
        Answer<StatementRow> answer = reading.read(
                HospitalityProjection.NAME,
                moment,
                sql -> StatementStore.find(sql, moment, id)
                        .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")));
        StatementRow row = answer.body();
        if (!reach.covers(null, row.importedBy())) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(row.version(), moment, http, () -> StatementView.File.of(row));
    }
}

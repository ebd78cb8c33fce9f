package org.keji.query.visit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.visit.VisitStage;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.readmodel.Wanted;
import org.keji.query.territory.RestrictedAreas;
import org.keji.query.visit.PlanView.File;
import org.keji.query.visit.PlanView.Line;
import org.keji.query.visit.PlanView.Page;
import org.keji.query.visit.VisitStore.Entry;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of plans of visits over HTTP. */
@RestController
@RequestMapping("/api/v1/visit-plans")
@Tag(name = "Visits", description = VisitsApi.ABOUT)
class PlansApi {

    private final Reading reading;
    private final RestrictedAreas restricted;
    private final Clock clock;

    PlansApi(Reading reading, RestrictedAreas restricted, Clock clock) {
        this.reading = reading;
        this.restricted = restricted;
        this.clock = clock;
    }

    /** Which plans are asked for, as query parameters; everything where one is left out. */
    @ParameterObject
    record Filter(
            @Parameter(example = "account-manager-1") @Nullable
            String accountManager,

            @Parameter(description = "Any day of the month", example = "2026-06-01")
            @DateTimeFormat(iso = ISO.DATE)
            @Nullable
            LocalDate month,

            @Parameter(description = "draft, submitted, approved, running or closed", example = "submitted") @Nullable
            String state,

            @Parameter(description = "true for those changed by somebody else that await a remark (VP-06)") @Nullable
            Boolean awaitsRemark) {

        /** @throws Refusal if a value is none a database could hold */
        Filter {
            Asked.text(accountManager, "accountManager");
            Asked.text(state, "state");
            Asked.day(month, "month");
        }

        Condition wanted() {
            Condition wanted =
                    Wanted.equal("p", "account_manager", accountManager).and(Wanted.equal("p", "state", state));
            if (awaitsRemark != null) {
                wanted = wanted.and(
                        field(name("p", "awaits_remark"), Boolean.class).eq(awaitsRemark));
            }
            return month == null ? wanted : wanted.and(VisitTables.MONTH.eq(month.withDayOfMonth(1)));
        }
    }

    @GetMapping
    @Requires(Permission.READ_VISITS)
    @Operation(
            operationId = "listVisitPlans",
            summary = "The register of plans of visits, the one begun last first (VP-01, VP-03)",
            description =
                    "Filters are exact. An account manager sees their own. The Link header leads to the next page.")
    ResponseEntity<Page> list(
            Filter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, VisitsApi.LARGEST_PAGE);
        Place after = Place.read(cursor, "visit-plan");
        Reach reach = Reach.of(actor, Permission.READ_VISITS);
        Answer<List<PlanRow>> answer = reading.read(
                VisitProjection.NAME,
                moment,
                sql -> PlanStore.page(sql, moment, reach, filter.wanted(), after, limit + 1));
        return Answer.page(answer, limit, http, PlanRow::place, Line::of, Page::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_VISITS)
    @Operation(
            operationId = "getVisitPlan",
            summary = "One plan with its visits, in the order in which they are made (VP-01)",
            description =
                    "As it stands, or as it stood. It also names customers still to be visited who lie in a restricted "
                            + "area of the map (VP-15). ETag is the version of the plan.")
    ResponseEntity<File> plan(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Answer<Found> answer = reading.read(
                VisitProjection.NAME,
                moment,
                sql -> new Found(
                        PlanStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")),
                        VisitStore.ofPlan(sql, moment, id)));
        PlanRow plan = answer.body().plan();
        if (!Reach.of(actor, Permission.READ_VISITS).covers(null, plan.accountManager())) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(plan.version(), moment, http, () -> file(answer.body(), moment, at));
    }

    private File file(Found found, Moment moment, Instant at) {
        List<String> toBeVisited = found.visits().stream()
                .map(Entry::row)
                .filter(row -> row.state().equals(VisitStage.PLANNED.code()))
                .map(VisitRow::customerId)
                .distinct()
                .toList();
        return new File(
                Line.of(found.plan()),
                found.visits().stream()
                        .map(entry -> VisitView.Line.of(entry, at))
                        .toList(),
                toBeVisited.isEmpty() ? List.of() : restricted.of(moment, toBeVisited));
    }

    private record Found(PlanRow plan, List<Entry> visits) {}
}

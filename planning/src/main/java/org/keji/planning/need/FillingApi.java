package org.keji.planning.need;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.command.visit.RouteCommand.Due;
import org.keji.command.visit.RouteCommand.FillPlan;
import org.keji.command.visit.VisitPlanReceipt;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.NameBasedId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.Territories;
import org.keji.kernel.visit.VisitSlot;
import org.keji.kernel.visit.VisitTerms;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.territory.TerritoriesInForce;
import org.keji.query.visit.VisitsToPlan;
import org.keji.query.visit.VisitsToPlan.PlanOf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fills drafts with who is due, over HTTP. */
@RestController
@RequestMapping("/api/v1/visit-plans")
@Answers(VisitPlanReceipt.class)
@Tag(name = "Visits", description = "An account manager's visits of a month, and what happens on the road")
class FillingApi {

    private final Needs needs;
    private final VisitsToPlan visits;
    private final TerritoriesInForce territories;
    private final CommandDoor door;
    private final CommandRequests requests;

    FillingApi(
            Needs needs,
            VisitsToPlan visits,
            TerritoriesInForce territories,
            CommandDoor door,
            CommandRequests requests) {
        this.needs = needs;
        this.visits = visits;
        this.territories = territories;
        this.door = door;
        this.requests = requests;
    }

    @PostMapping("/{id}/due-visits")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "fillVisitPlan",
            summary = "Fill a draft with who is due in its month (VP-02)",
            description =
                    "By the frequencies of the policy book, as visit-needs proposes them: spaced, and balanced over "
                            + "the year and the days worked. Whom the month leaves out, and why, visit-needs says afterwards, "
                            + "in the form in which the plan is submitted. All visits enter the draft, or none.")
    ResponseEntity<String> fill(
            @PathVariable String id, @RequestBody Filling body, Actor actor, HttpServletRequest http) {
        body.check();
        VisitPlanId plan = Named.object(id, VisitPlanId::new);
        Sending sending = requests.sending(http, actor, body, null, body.reason());
        FillPlan command = new FillPlan(plan, due(plan, body, actor, requests.newId(http, actor, "due visits")));
        return requests.answer(
                door.send(command, sending, VisitPlanReceipt::of), "/api/v1/visit-plans/" + plan.value());
    }

    /** @param request what the visits are called after: the same where the request is repeated */
    private List<Due> due(VisitPlanId id, Filling body, Actor actor, UUID request) {
        Moment moment = needs.now();
        PlanOf plan = visits.plan(moment, id.value()).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        Reach reach = Reach.of(actor, Permission.PLAN_VISITS);
        if (!reach.covers(null, plan.accountManager())) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        Year year = needs.of(plan.accountManager(), plan.month(), body.calendar(), reach);
        return due(year, plan, territories.at(moment), body, request);
    }

    private static List<Due> due(Year year, PlanOf plan, Optional<Territories> map, Filling body, UUID request) {
        Map<LocalDate, Integer> orders = new HashMap<>();
        year.needs().values().stream()
                .flatMap(need -> need.customer().booked().stream())
                .forEach(day -> orders.merge(day, 1, Integer::sum));
        List<Due> all = new ArrayList<>();
        for (Spread.Visit visit : year.in(plan.month())) {
            LocalDate day = Objects.requireNonNull(visit.day());
            VisitSlot slot = new VisitSlot(day, null, orders.merge(day, 1, Integer::sum));
            all.add(new Due(
                    VisitId.of(NameBasedId.of("%s: %s on %s".formatted(request, visit.customer(), day))),
                    terms(visit.customer(), territory(year, visit, map), body),
                    slot,
                    null));
        }
        if (!hasDays(year, plan.month())) {
            throw new Refusal(NeedRule.MONTH_HAS_A_WORKING_DAY, "");
        }
        return all;
    }

    private static boolean hasDays(Year year, YearMonth month) {
        return year.worked().stream().anyMatch(day -> YearMonth.from(day).equals(month));
    }

    private static @Nullable String territory(Year year, Spread.Visit visit, Optional<Territories> map) {
        return Optional.ofNullable(year.needs().get(visit.customer()))
                .flatMap(need -> Optional.ofNullable(need.at()))
                .flatMap(at -> Optional.ofNullable(at.at().position()))
                .flatMap(position -> map.flatMap(borders -> borders.of(position)))
                .map(Area::code)
                .orElse(null);
    }

    private static VisitTerms terms(String customer, @Nullable String territory, Filling body) {
        return new VisitTerms(
                new CustomerId(customer),
                body.purpose(),
                body.goal(),
                territory,
                body.length(),
                body.items(),
                null,
                null);
    }
}

package org.keji.planning.route;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.visit.RouteCommand;
import org.keji.command.visit.RouteCommand.Due;
import org.keji.command.visit.RouteCommand.RefuseRoute;
import org.keji.command.visit.RouteCommand.TakeOverRoute;
import org.keji.command.visit.VisitPlanReceipt;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.NameBasedId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Moment;
import org.keji.query.visit.VisitsToPlan;
import org.keji.query.visit.VisitsToPlan.Stated;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What account managers say to routes, over HTTP. */
@RestController
@RequestMapping("/api/v1/visit-plans")
@Answers(VisitPlanReceipt.class)
@Tag(name = "Routes", description = ProposalsApi.ABOUT)
class TakingApi {

    private final ProposalReader proposals;
    private final VisitsToPlan visits;
    private final LogReader log;
    private final CommandDoor door;
    private final CommandRequests requests;

    TakingApi(
            ProposalReader proposals, VisitsToPlan visits, LogReader log, CommandDoor door, CommandRequests requests) {
        this.proposals = proposals;
        this.visits = visits;
        this.log = log;
        this.door = door;
        this.requests = requests;
    }

    @PostMapping("/{id}/route")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "takeRouteOver",
            summary = "Drive as proposed, on all days or on some (VP-05)",
            description =
                    "Whoever's plan it is confirms it. Visits that come to the days that are named, or leave them, "
                            + "move as proposed; those that another account manager of the territory makes go to them, once the one has "
                            + "given them up; visits of a draft that no route has are taken out of it, and of an approved plan "
                            + "stay where they are. Once the plan is approved it is a revision, and has a reason.")
    ResponseEntity<String> take(
            @PathVariable String id, @RequestBody RouteWord body, Actor actor, HttpServletRequest http) {
        body.check();
        VisitPlanId plan = Named.object(id, VisitPlanId::new);
        Taking taking = taking(plan, body, actor);
        Set<LocalDate> days = days(taking, body);
        Moment now = Moment.knowing(log.head());
        boolean isDraft = visits.plan(now, plan.value())
                .filter(found -> found.state().equals("draft"))
                .isPresent();
        return send(
                new TakeOverRoute(
                        plan,
                        body.proposalId(),
                        List.copyOf(days),
                        taking.moves(days),
                        isDraft ? taking.unserved(days) : List.of(),
                        taking.leaving(days),
                        taking.arriving(days).stream()
                                .map(one -> arriving(one, body, now))
                                .toList()),
                body,
                actor,
                http);
    }

    /** @throws Refusal if the plan it stands in has not given it up */
    private Due arriving(Taking.Arriving one, RouteWord body, Moment now) {
        Stated stated = visits.stated(now, one.visit()).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        if (!stated.isGivenUp()) {
            throw new Refusal(ProposalRule.VISIT_IS_GIVEN_BEFORE_IT_IS_TAKEN, "/visits/" + one.visit());
        }
        VisitId own = VisitId.of(NameBasedId.of("%s by %s".formatted(one.visit(), body.proposalId())));
        return new Due(own, stated.terms(), one.slot(), new VisitId(one.visit()));
    }

    @PostMapping("/{id}/route-refusal")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "refuseRoute",
            summary = "Leave the plan as it is, on all days or on some, and say why (VP-05)",
            description = "Whoever's plan it is refuses it; nothing moves.")
    ResponseEntity<String> refuse(
            @PathVariable String id, @RequestBody RouteWord body, Actor actor, HttpServletRequest http) {
        body.check();
        VisitPlanId plan = Named.object(id, VisitPlanId::new);
        Set<LocalDate> days = days(taking(plan, body, actor), body);
        return send(new RefuseRoute(plan, body.proposalId(), List.copyOf(days)), body, actor, http);
    }

    private Taking taking(VisitPlanId plan, RouteWord body, Actor actor) {
        RouteResult result = proposals.find(body.proposalId().value(), actor).result();
        if (result == null) {
            throw new Refusal(ProposalRule.PROPOSAL_IS_THERE, "/proposalId");
        }
        return Taking.of(result, plan.value());
    }

    private static Set<LocalDate> days(Taking taking, RouteWord body) {
        Set<LocalDate> all = taking.days();
        Set<LocalDate> named = body.named().isEmpty() ? all : new TreeSet<>(body.named());
        if (named.isEmpty() || !all.containsAll(named)) {
            throw new Refusal(ProposalRule.DAYS_ARE_OF_THE_PROPOSAL, "/days");
        }
        return named;
    }

    private ResponseEntity<String> send(RouteCommand command, RouteWord body, Actor actor, HttpServletRequest http) {
        return requests.answer(
                door.send(command, requests.sending(http, actor, body, null, body.reason()), VisitPlanReceipt::of),
                "/api/v1/visit-plans/" + command.stream());
    }
}

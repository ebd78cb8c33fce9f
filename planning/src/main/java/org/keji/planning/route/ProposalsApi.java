package org.keji.planning.route;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.keji.command.door.CommandRequests;
import org.keji.eventstore.vault.MasterKey;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.RouteProposalId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Reach;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Searches for routes, and what they propose, over HTTP. */
@RestController
@RequestMapping(ProposalsApi.PATH)
@Tag(name = "Routes", description = ProposalsApi.ABOUT)
class ProposalsApi {

    static final String PATH = "/api/v1/route-proposals";
    static final String ABOUT = "Proposals of routes for planned visits, and what account managers say to them";
    private static final EventJson JSON = new EventJson();

    private final Ground ground;
    private final Searches searches;
    private final ProposalStore store;
    private final ProposalReader proposals;
    private final ProposalStreams streams;
    private final CommandRequests requests;
    private final MasterKey master;
    private final Clock clock;

    ProposalsApi(
            Ground ground,
            Searches searches,
            ProposalStore store,
            ProposalReader proposals,
            ProposalStreams streams,
            CommandRequests requests,
            MasterKey master,
            Clock clock) {
        this.ground = ground;
        this.searches = searches;
        this.store = store;
        this.proposals = proposals;
        this.streams = streams;
        this.requests = requests;
        this.master = master;
        this.clock = clock;
    }

    @PostMapping
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "searchRoutes",
            summary = "Search for routes of planned visits over account managers and days (VP-05, VP-07, VP-14)",
            description =
                    "Of all visits in drafts, approved and running plans of the period that are still to be made: "
                            + "on which day, in which order and at what time, within working hours, visiting hours, the days "
                            + "worked, what a day holds and the frequency of the customer, each with the account manager whose "
                            + "plan it stands in. Nothing changes before an account manager takes a route over. The answer is "
                            + "an operation to ask for progress. One search runs at a time; others wait.")
    ResponseEntity<ProposalView> search(@RequestBody RouteAsked body, Actor actor, HttpServletRequest http) {
        body.check();
        List<String> managers = body.managers(actor);
        Reach reach = ProposalReader.reach(actor);
        if (!managers.stream().allMatch(manager -> reach.covers(null, manager))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        String id = RouteProposalId.of(requests.newId(http, actor, "route proposal"))
                .value();
        String fingerprint = master.fingerprint(JSON.write(body).getBytes(StandardCharsets.UTF_8));
        var before = store.fingerprint(id);
        if (before.isPresent() && !before.get().equals(fingerprint)) {
            throw new Refusal(HouseRule.KEY_NAMES_ONE_REQUEST, "");
        }
        if (before.isEmpty()) {
            Groundwork found = ground.of(body, managers, reach);
            boolean isFirst = store.begin(
                    id,
                    actor.subject(),
                    fingerprint,
                    body,
                    managers,
                    found.stops().size(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (isFirst) {
                searches.begin(id, found);
            }
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.accepted().header("Location", PATH + "/" + id);
        if (before.isPresent()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(ProposalView.of(proposals.find(id, actor), reach));
    }

    @GetMapping("/{id}")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "getRouteProposal",
            summary = "How far a search for routes is, and what it proposes (VP-05)",
            description =
                    "Distance, travel and visit time beside what is planned now, leg by leg; of each visit no route "
                            + "has, why, in a sentence; and visits whose way could not be looked at. Kept for 90 days.")
    ProposalView proposal(@PathVariable String id, Actor actor) {
        return ProposalView.of(proposals.find(id, actor), ProposalReader.reach(actor));
    }

    @PostMapping("/{id}/cancellation")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "cancelRouteSearch",
            summary = "End a search for routes early (VP-05)",
            description =
                    "It ends within a second or two; what was found by then stays, and may be taken over. One that has "
                            + "ended stays as it is.")
    ResponseEntity<ProposalView> cancel(@PathVariable String id, Actor actor, HttpServletRequest http) {
        requests.key(http);
        ProposalRow row = proposals.find(id, actor);
        Reach reach = ProposalReader.reach(actor);
        if (!actor.is(row.askedBy()) && !row.managers().stream().allMatch(one -> reach.covers(null, one))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        store.cancel(id);
        return ResponseEntity.accepted()
                .header("Location", PATH + "/" + id)
                .body(ProposalView.brief(proposals.find(id, actor)));
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "followRouteSearch",
            summary = "How far a search for routes is, as it goes on (VP-05)",
            description =
                    "A message named progress when something has changed, and one named end, after which the stream "
                            + "ends; the data of both is a RouteProposal without its result.")
    @ApiResponse(
            responseCode = "200",
            description = "A stream until the search has ended",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = ProposalView.class)))
    ResponseEntity<SseEmitter> follow(@PathVariable String id, Actor actor) {
        proposals.find(id, actor);
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(streams.open(id));
    }
}

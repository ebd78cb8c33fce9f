package org.keji.command.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.visit.FollowCommand.AnswerFinding;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What departments say to findings over HTTP. */
@RestController
@RequestMapping(VisitSending.PLANS + "/{id}/visits/{visit}/findings")
@Answers(VisitPlanReceipt.class)
@Tag(name = "Visits", description = VisitPlanApi.ABOUT)
class FollowApi {

    private final VisitSending sending;

    FollowApi(VisitSending sending) {
        this.sending = sending;
    }

    @PostMapping("/{finding}/answer")
    @Requires(Permission.ANSWER_FINDING)
    @Operation(
            operationId = "answerVisitFinding",
            summary = "Say what a department does about a finding that concerns it (VP-09)",
            description =
                    "By somebody of that department, or the service manager. A late answer is taken, and is late.")
    ResponseEntity<String> answer(
            @PathVariable String id,
            @PathVariable String visit,
            @Parameter(description = "Its number on the visit, from 1", example = "1") @PathVariable int finding,
            @RequestBody FollowRequest body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        VisitId one = Named.object(visit, VisitId::new);
        VisitPlanId plan = Named.object(id, VisitPlanId::new);
        return sending.toVisit(new AnswerFinding(plan, one, finding, body.answer()), one, body, actor, http);
    }
}

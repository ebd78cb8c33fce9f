package org.keji.command.permit;

import static org.keji.command.permit.PermitSending.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.permit.DecisionCommand.ApprovePermit;
import org.keji.command.permit.DecisionCommand.ConsentToWalkIn;
import org.keji.command.permit.DecisionCommand.RefusePermit;
import org.keji.command.permit.DecisionCommand.ReviewPermit;
import org.keji.command.permit.DecisionRequest.Approving;
import org.keji.command.permit.DecisionRequest.Refusing;
import org.keji.command.permit.DecisionRequest.Reviewing;
import org.keji.command.permit.PermitRequest.Step;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Permits are decided on over HTTP (PE-04, PE-06). */
@RestController
@RequestMapping(PermitSending.PERMITS + "/{id}")
@Answers(PermitReceipt.class)
@Tag(name = PermitSending.TAG, description = PermitSending.ABOUT)
class DecisionApi {

    private final PermitSending sending;

    DecisionApi(PermitSending sending) {
        this.sending = sending;
    }

    @PostMapping("/review")
    @Requires(Permission.REVIEW_PERMIT)
    @Operation(
            operationId = "reviewVisitorPermit",
            summary = "Set what visitors see and where they go, and say why (PE-04)",
            description = "Not by who applied (SOD). The reception is proposed by the kind of the tour, the number "
                    + "of visitors, the rooms and the grade of the customer (PE-09). Where the policy book "
                    + "leaves the last word to the department, they may come, as if it were approved.")
    ResponseEntity<String> review(
            @PathVariable String id, @RequestBody Reviewing body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new ReviewPermit(permit(id), body.tour(), body.word()), body, actor, http);
    }

    @PostMapping("/approval")
    @Requires(Permission.APPROVE_PERMIT)
    @Operation(
            operationId = "approveVisitorPermit",
            summary = "Have visitors come, and say why (PE-04)",
            description = "Not by who applied or reviewed (SOD). The notice goes to the departments at the same "
                    + "time; where it is too late for that, an ordinary tour is no longer approved, and for a "
                    + "key or group tour the departments were phoned before (PE-03).")
    ResponseEntity<String> approve(
            @PathVariable String id, @RequestBody Approving body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new ApprovePermit(permit(id), body.word()), body, actor, http);
    }

    @PostMapping("/consent")
    @Requires(Permission.CONSENT_TO_VISIT)
    @Operation(
            operationId = "consentToWalkIn",
            summary = "Have in who came unannounced, and say why (PE-06)",
            description = "Not by who registered them (SOD). To customers also their account manager consents.")
    ResponseEntity<String> consent(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new ConsentToWalkIn(permit(id)), body, actor, http);
    }

    @PostMapping("/refusal")
    @Requires(Permission.REFUSE_PERMIT)
    @Operation(
            operationId = "refuseVisitorPermit",
            summary = "Say that visitors may not come, by which rule and why (PE-04, PE-06)",
            description = "Tactfully; it is recorded, and is no public fact.")
    ResponseEntity<String> refuse(
            @PathVariable String id, @RequestBody Refusing body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new RefusePermit(permit(id), body.clause()), body, actor, http);
    }
}

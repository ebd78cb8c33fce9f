package org.keji.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.keji.command.complaint.ResolutionCommand.AcceptAnswer;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.CarryOutAction;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.PlanAction;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.VerifyAction;
import org.keji.command.complaint.ResolutionCommand.WaiveFollowUp;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.command.complaint.ResolutionRequest.ActionPlan;
import org.keji.command.complaint.ResolutionRequest.Closure;
import org.keji.command.complaint.ResolutionRequest.Deed;
import org.keji.command.complaint.ResolutionRequest.FollowUp;
import org.keji.command.complaint.ResolutionRequest.Investigation;
import org.keji.command.complaint.ResolutionRequest.Solution;
import org.keji.command.complaint.ResolutionRequest.Verification;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandRequests;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.personal.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From the investigation of a complaint to its end over HTTP. */
@RestController
@RequestMapping("/api/v1/complaints")
@Answers(ComplaintAnswer.class)
@Tag(name = "Complaint desk", description = "Taking and answering complaints (handbook chapter 4)")
class ResolutionApi {

    private final Changing complaints;

    ResolutionApi(Changing complaints) {
        this.complaints = complaints;
    }

    @PostMapping("/{id}/investigation")
    @Requires(Permission.INVESTIGATE_COMPLAINT)
    @Operation(
            operationId = "investigateComplaint",
            summary = "Register what the investigation found (CO-05)",
            description =
                    "Whose doing it was, the root cause, the departments concerned. Who investigates is said by the policy book.")
    ResponseEntity<String> investigate(
            @PathVariable String id, @RequestBody Investigation body, Actor actor, HttpServletRequest http) {
        body.check();
        ComplaintId complaint = Named.object(id, ComplaintId::new);
        return complaints.change(
                new InvestigateComplaint(
                        complaint,
                        body.responsibility(),
                        body.cause(),
                        body.concerned(),
                        Personal.of(complaint.complainant(), body.findings())),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/actions")
    @Requires(Permission.PLAN_ACTION)
    @Operation(
            operationId = "planAction",
            summary = "Plan a corrective or preventive action (CO-06)",
            description = "It names a department, a person and a time (CO-12). The answer carries its number.")
    ResponseEntity<String> plan(
            @PathVariable String id, @RequestBody ActionPlan body, Actor actor, HttpServletRequest http) {
        body.check();
        return complaints.change(
                new PlanAction(
                        Named.object(id, ComplaintId::new),
                        body.kind(),
                        body.description(),
                        body.department(),
                        body.responsible(),
                        CommandRequests.plausible(body.dueAt(), "/dueAt")),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/actions/{action}/completion")
    @Requires(Permission.CARRY_OUT_ACTION)
    @Operation(
            operationId = "carryOutAction",
            summary = "Register that an action was carried out (CO-06)",
            description = "The responsible department does.")
    ResponseEntity<String> carryOut(
            @PathVariable String id,
            @PathVariable int action,
            @RequestBody Deed body,
            Actor actor,
            HttpServletRequest http) {
        return complaints.change(new CarryOutAction(Named.object(id, ComplaintId::new), action), body, actor, http);
    }

    @PostMapping("/{id}/actions/{action}/verification")
    @Requires(Permission.VERIFY_ACTION)
    @Operation(
            operationId = "verifyAction",
            summary = "Verify that an action is effective (CO-06)",
            description = "Quality does, and never whoever carried it out (SOD). An ineffective action is done again.")
    ResponseEntity<String> verify(
            @PathVariable String id,
            @PathVariable int action,
            @RequestBody Verification body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        Instant dueAt = body.dueAt();
        Instant again = dueAt == null ? null : CommandRequests.plausible(dueAt, "/dueAt");
        return complaints.change(
                new VerifyAction(Named.object(id, ComplaintId::new), action, body.effective(), again),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/answer")
    @Requires(Permission.ANSWER_COMPLAINT)
    @Operation(
            operationId = "answerComplaint",
            summary = "Give the complainant the solution (CO-07)",
            description = "Facts are verified before (CO-05). The clock of the resolution stops.")
    ResponseEntity<String> answer(
            @PathVariable String id, @RequestBody Solution body, Actor actor, HttpServletRequest http) {
        body.check();
        ComplaintId complaint = Named.object(id, ComplaintId::new);
        return complaints.change(
                new AnswerComplaint(complaint, Personal.of(complaint.complainant(), body.solution())),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/answer/acceptance")
    @Requires(Permission.ANSWER_COMPLAINT)
    @Operation(
            operationId = "acceptAnswer",
            summary = "Register that the complainant is content with the answer (CO-07)",
            description = "Once for each answer.")
    ResponseEntity<String> accept(
            @PathVariable String id, @RequestBody Deed body, Actor actor, HttpServletRequest http) {
        return complaints.change(new AcceptAnswer(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/answer/rejection")
    @Requires(Permission.ANSWER_COMPLAINT)
    @Operation(
            operationId = "rejectAnswer",
            summary = "Register that the complainant refused the answer (CO-07)",
            description = "The complaint is open again; no recorded time changes.")
    ResponseEntity<String> reject(
            @PathVariable String id, @RequestBody Deed body, Actor actor, HttpServletRequest http) {
        return complaints.change(new RejectAnswer(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/follow-up")
    @Requires(Permission.ANSWER_COMPLAINT)
    @Operation(
            operationId = "followUpComplaint",
            summary = "Register the call-back and how satisfied the complainant is (CO-07)",
            description = "From 1, very dissatisfied, to 5, very satisfied.")
    ResponseEntity<String> followUp(
            @PathVariable String id, @RequestBody FollowUp body, Actor actor, HttpServletRequest http) {
        body.check();
        ComplaintId complaint = Named.object(id, ComplaintId::new);
        String remark = body.remark();
        return complaints.change(
                new FollowUpComplaint(
                        complaint,
                        body.satisfaction(),
                        remark == null ? null : Personal.of(complaint.complainant(), remark)),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/follow-up/waiver")
    @Requires(Permission.ANSWER_COMPLAINT)
    @Operation(
            operationId = "waiveFollowUp",
            summary = "Do without the call-back, for a reason (CO-09)",
            description = "The reason is needed.")
    ResponseEntity<String> waive(
            @PathVariable String id, @RequestBody Deed body, Actor actor, HttpServletRequest http) {
        return complaints.change(new WaiveFollowUp(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/closure")
    @Requires(Permission.CLOSE_COMPLAINT)
    @Operation(
            operationId = "closeComplaint",
            summary = "Close a complaint (CO-09, CO-13)",
            description =
                    "Answered, actions verified, call-back done or waived; a complaint of ours names what has become better.")
    ResponseEntity<String> close(
            @PathVariable String id, @RequestBody Closure body, Actor actor, HttpServletRequest http) {
        return complaints.change(
                new CloseComplaint(Named.object(id, ComplaintId::new), body.improvement()), body, actor, http);
    }

    @PostMapping("/{id}/reopening")
    @Requires(Permission.REOPEN_COMPLAINT)
    @Operation(
            operationId = "reopenComplaint",
            summary = "Open a closed complaint again, for a reason (CO-09)",
            description = "The time to resolve begins anew; no recorded time changes.")
    ResponseEntity<String> reopen(
            @PathVariable String id, @RequestBody Deed body, Actor actor, HttpServletRequest http) {
        return complaints.change(new ReopenComplaint(Named.object(id, ComplaintId::new)), body, actor, http);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Permission.WITHDRAW_COMPLAINT)
    @Operation(
            operationId = "withdrawComplaint",
            summary = "Register that the complainant took the complaint back",
            description = "Clocks that run end undecided.")
    ResponseEntity<String> withdraw(
            @PathVariable String id, @RequestBody Deed body, Actor actor, HttpServletRequest http) {
        return complaints.change(new WithdrawComplaint(Named.object(id, ComplaintId::new)), body, actor, http);
    }
}

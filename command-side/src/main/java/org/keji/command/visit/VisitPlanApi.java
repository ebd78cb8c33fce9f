package org.keji.command.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.visit.PlanCommand.ApprovePlan;
import org.keji.command.visit.PlanCommand.ClosePlan;
import org.keji.command.visit.PlanCommand.RemarkPlan;
import org.keji.command.visit.PlanCommand.ReturnPlan;
import org.keji.command.visit.PlanCommand.StartPlan;
import org.keji.command.visit.PlanRequest.Opening;
import org.keji.command.visit.PlanRequest.Remark;
import org.keji.command.visit.PlanRequest.Step;
import org.keji.command.visit.PlanRequest.Submission;
import org.keji.command.visit.VisitRequest.Planning;
import org.keji.command.visit.VisitRequest.Revision;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.VisitPlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about plans of visits over HTTP. */
@RestController
@RequestMapping(VisitSending.PLANS)
@Answers(VisitPlanReceipt.class)
@Tag(name = "Visits", description = VisitPlanApi.ABOUT)
class VisitPlanApi {

    static final String ABOUT =
            "An account manager's visits of a month, and what happens on the road (handbook chapter 2)";

    private final VisitSending sending;

    VisitPlanApi(VisitSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "registerVisitPlan",
            summary = "Begin the plan of an account manager's visits in a month (VP-01)",
            description = "There is one plan for each account manager and month; the plan of a year is its twelve.")
    ResponseEntity<String> open(@RequestBody Opening body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.toPlan(body.command(actor), body, actor, http);
    }

    @PostMapping("/{id}/visits")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "registerVisit",
            summary = "Put a visit into a plan (VP-01)",
            description = "Into a draft; once the plan is approved it is a revision, and has a reason (VP-06).")
    ResponseEntity<String> plan(
            @PathVariable String id, @RequestBody Planning body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.planned(body.command(plan(id), () -> sending.newId(http, actor)), body, actor, http);
    }

    @PostMapping("/{id}/revision")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "reviseVisitPlan",
            summary = "Change several visits of a plan for one reason (VP-06, VP-12)",
            description =
                    "In a draft visits are moved and taken out. Later they are moved, missed, cancelled, postponed "
                            + "to another month or reassigned, each with its history. All changes hold, or none. Where somebody "
                            + "else than the account manager changes an approved plan, the account manager is asked for a remark.")
    ResponseEntity<String> revise(
            @PathVariable String id, @RequestBody Revision body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.toPlan(body.command(plan(id)), body, actor, http);
    }

    @PostMapping("/{id}/submission")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "submitVisitPlan",
            summary = "Put a plan before the superior, and name whom it leaves out (VP-02, VP-03)",
            description =
                    "One that visits key customers is submitted ahead of its month, by the time of the policy book. "
                            + "Where the book asks for no approval, it is approved at once.")
    ResponseEntity<String> submit(
            @PathVariable String id, @RequestBody Submission body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.toPlan(body.command(plan(id)), body, actor, http);
    }

    @PostMapping("/{id}/approval")
    @Requires(Permission.SUPERVISE_VISITS)
    @Operation(
            operationId = "approveVisitPlan",
            summary = "Approve a plan (VP-03)",
            description = "By somebody else than whose plan it is, and than who submitted it.")
    ResponseEntity<String> approve(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return step(new ApprovePlan(plan(id)), body, actor, http);
    }

    @PostMapping("/{id}/return")
    @Requires(Permission.SUPERVISE_VISITS)
    @Operation(
            operationId = "returnVisitPlan",
            summary = "Give a plan back to be changed, and say why (VP-03)",
            description = "It is a draft again.")
    ResponseEntity<String> giveBack(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return step(new ReturnPlan(plan(id)), body, actor, http);
    }

    @PostMapping("/{id}/start")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "startVisitPlan",
            summary = "Start an approved plan (VP-03)",
            description = "From then on visits are made.")
    ResponseEntity<String> start(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return step(new StartPlan(plan(id)), body, actor, http);
    }

    @PostMapping("/{id}/remark")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "remarkVisitPlan",
            summary = "Say something to a change of one's plan by somebody else (VP-06)",
            description = "Once for the last change.")
    ResponseEntity<String> remark(
            @PathVariable String id, @RequestBody Remark body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.toPlan(new RemarkPlan(plan(id), body.remark()), body, actor, http);
    }

    @PostMapping("/{id}/closing")
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "closeVisitPlan",
            summary = "Close a plan with what it came to (VP-10)",
            description = "Each visit is reported, missed, cancelled, postponed or reassigned by then; otherwise the "
                    + "pointer of the problem names the first that is not.")
    ResponseEntity<String> close(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return step(new ClosePlan(plan(id)), body, actor, http);
    }

    private ResponseEntity<String> step(PlanCommand command, Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.toPlan(command, body, actor, http);
    }

    private static VisitPlanId plan(String id) {
        return Named.object(id, VisitPlanId::new);
    }
}

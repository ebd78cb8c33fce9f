package org.keji.command.hospitality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.door.Receipt;
import org.keji.command.hospitality.HospitalityBody.Refusing;
import org.keji.command.hospitality.HospitalityBody.Step;
import org.keji.command.hospitality.HospitalityCommand.ApproveBanquet;
import org.keji.command.hospitality.HospitalityCommand.ApproveMeal;
import org.keji.command.hospitality.HospitalityCommand.FilePapers;
import org.keji.command.hospitality.HospitalityCommand.RefuseMeal;
import org.keji.command.hospitality.HospitalityCommand.RequestMeal;
import org.keji.command.hospitality.HospitalityCommand.WithdrawMeal;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for meals with guests and what is said to them, over HTTP. */
@RestController
@RequestMapping(HospitalitySending.REQUESTS)
@Answers(HospitalityReceipt.class)
@Tag(name = "Hospitality", description = HospitalitySending.ABOUT)
class HospitalityApi {

    private final HospitalitySending sending;

    HospitalityApi(HospitalitySending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.REQUEST_MEAL)
    @Operation(
            operationId = "registerHospitalityRequest",
            summary = "Ask for a meal with guests (HO-01 to HO-05)",
            description = "Before it begins, unless somebody had agreed in words; their papers follow in the time of "
                    + "the policy book. Over a limit that binds it is refused, over another it is recorded with a "
                    + "warning; quoteHospitality says both beforehand, by the same code.")
    ResponseEntity<String> request(@RequestBody MealRequestBody body, Actor actor, HttpServletRequest http) {
        body.check();
        RequestMeal command = body.command(sending.newId(http, actor));
        Receipt receipt = sending.receipt(command, body, actor, http).made();
        return sending.answer(receipt, command);
    }

    @PostMapping("/{id}/approval")
    @Requires(Permission.APPROVE_MEAL)
    @Operation(
            operationId = "approveHospitality",
            summary = "Agree to a meal with guests (HO-01)",
            description = "By somebody else than who asked, before it begins. A banquet needs a second consent.")
    ResponseEntity<String> approve(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return sending.step(new ApproveMeal(meal(id)), body, actor, http);
    }

    @PostMapping("/{id}/banquet-approval")
    @Requires(Permission.APPROVE_BANQUET)
    @Operation(
            operationId = "approveBanquet",
            summary = "Agree to a banquet for the department (HO-01)",
            description = "After it was approved as a meal, by somebody else than who asked.")
    ResponseEntity<String> approveBanquet(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return sending.step(new ApproveBanquet(meal(id)), body, actor, http);
    }

    @PostMapping("/{id}/refusal")
    @Requires(Permission.APPROVE_MEAL)
    @Operation(
            operationId = "refuseHospitality",
            summary = "Do not agree to a meal with guests, and say why and by which rule (HO-01)",
            description = "By somebody else than who asked, who withdraws it instead.")
    ResponseEntity<String> refuse(
            @PathVariable String id, @RequestBody Refusing body, Actor actor, HttpServletRequest http) {
        return sending.step(new RefuseMeal(meal(id), body.clause()), body, actor, http);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Permission.REQUEST_MEAL)
    @Operation(
            operationId = "withdrawHospitality",
            summary = "Say that a meal is not wanted any more, and why (HO-01)",
            description = "Before it took place, by who asked or arranges it, or their superiors.")
    ResponseEntity<String> withdraw(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return sending.step(new WithdrawMeal(meal(id)), body, actor, http);
    }

    @PostMapping("/{id}/papers")
    @Requires(Permission.APPROVE_MEAL)
    @Operation(
            operationId = "fileHospitalityPapers",
            summary = "Agree in writing to what one agreed to in words (HO-05)",
            description = "By that person alone. Late papers are taken, and are late; without them nothing is "
                    + "reimbursed.")
    ResponseEntity<String> filePapers(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return sending.step(new FilePapers(meal(id)), body, actor, http);
    }

    private static HospitalityId meal(String id) {
        return Named.object(id, HospitalityId::new);
    }
}

package org.keji.command.contract;

import static org.keji.command.contract.ContractSending.contract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.contract.ContractRequest.Answer;
import org.keji.command.contract.ContractRequest.Renewal;
import org.keji.command.contract.RenewalCommand.AnnounceRenewal;
import org.keji.command.contract.RenewalCommand.AnswerRenewal;
import org.keji.command.contract.RenewalCommand.RecordAnswerToRenewal;
import org.keji.command.door.Answers;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands to renewals of contracts over HTTP. */
@RestController
@RequestMapping("/api/v1/contracts/{id}/renewal")
@Answers(ContractReceipt.class)
@Tag(
        name = "Contracts",
        description = "Contracts with customers: reviewed, signed, changed, renewed (handbook chapter 1)")
class ContractRenewalApi {

    private final ContractSending sending;

    ContractRenewalApi(ContractSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.CHANGE_CONTRACT)
    @Operation(
            operationId = "announceContractRenewal",
            summary = "Announce that a contract is to hold longer (CU-19)",
            description = "Ahead as the policy book says; a late announcement is taken, and is late.")
    ResponseEntity<String> announce(
            @PathVariable String id, @RequestBody Renewal body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new AnnounceRenewal(contract(id), body.endsOn()), body, actor, http);
    }

    @PostMapping("/answer")
    @Requires(Permission.AGREE_TO_CONTRACT)
    @Operation(
            operationId = "answerContractRenewal",
            summary = "Say for the house whether it agrees to a renewal (CU-19)",
            description = "Not by who announced it (SOD). Once both sides have agreed the contract holds longer.")
    ResponseEntity<String> answer(
            @PathVariable String id, @RequestBody Answer body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new AnswerRenewal(contract(id), body.verdict()), body, actor, http);
    }

    @PostMapping("/customer-answer")
    @Requires(Permission.CHANGE_CONTRACT)
    @Operation(
            operationId = "customerAnswersContractRenewal",
            summary = "Record what the customer says to a renewal (CU-19)",
            description = "Once both sides have agreed the contract holds longer.")
    ResponseEntity<String> customerAnswers(
            @PathVariable String id, @RequestBody Answer body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new RecordAnswerToRenewal(contract(id), body.verdict()), body, actor, http);
    }
}

package org.keji.command.contract;

import static org.keji.command.contract.ChangeRule.CHANGE_IS_OPEN;
import static org.keji.command.contract.ContractSending.contract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.contract.ChangeCommand.AcknowledgeChange;
import org.keji.command.contract.ChangeCommand.AnswerChange;
import org.keji.command.contract.ChangeCommand.NotifyChange;
import org.keji.command.contract.ChangeCommand.ProposeChange;
import org.keji.command.contract.ChangeCommand.RecordAnswerToChange;
import org.keji.command.contract.ChangeCommand.ReviewChange;
import org.keji.command.contract.ChangeCommand.WithdrawChange;
import org.keji.command.contract.ContractRequest.Answer;
import org.keji.command.contract.ContractRequest.Change;
import org.keji.command.contract.ContractRequest.Step;
import org.keji.command.door.Answers;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands to changes of contracts over HTTP. */
@RestController
@RequestMapping("/api/v1/contracts/{id}/changes")
@Answers(ContractReceipt.class)
@Tag(
        name = "Contracts",
        description = "Contracts with customers: reviewed, signed, changed, renewed (handbook chapter 1)")
class ContractChangeApi {

    private final ContractSending sending;

    ContractChangeApi(ContractSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.CHANGE_CONTRACT)
    @Operation(
            operationId = "proposeContractChange",
            summary = "Propose other terms for a contract in force, and say why (CU-19)",
            description = "One change at a time. The terms in force stay until both sides have agreed, "
                    + "every department has acknowledged it and, if it is major, agreed again.")
    ResponseEntity<String> propose(
            @PathVariable String id, @RequestBody Change body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new ProposeChange(contract(id), body.terms().terms(), body.asMajor()), body, actor, http);
    }

    @PostMapping("/{number}/answer")
    @Requires(Permission.AGREE_TO_CONTRACT)
    @Operation(
            operationId = "answerContractChange",
            summary = "Say for the house whether it agrees to a change (CU-19)",
            description = "Not by who proposed it (SOD). A no has a reason, and ends the change.")
    ResponseEntity<String> answer(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Answer body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.send(new AnswerChange(contract(id), change(number), body.verdict()), body, actor, http);
    }

    @PostMapping("/{number}/customer-answer")
    @Requires(Permission.CHANGE_CONTRACT)
    @Operation(
            operationId = "customerAnswersContractChange",
            summary = "Record what the customer says to a change (CU-19)",
            description = "A no has a reason, and ends the change.")
    ResponseEntity<String> customerAnswers(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Answer body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.send(new RecordAnswerToChange(contract(id), change(number), body.verdict()), body, actor, http);
    }

    @PostMapping("/{number}/notice")
    @Requires(Permission.CHANGE_CONTRACT)
    @Operation(
            operationId = "notifyContractChange",
            summary = "Record that the departments were told of a change in writing (CU-19)",
            description = "Once both sides have agreed.")
    ResponseEntity<String> tell(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.send(new NotifyChange(contract(id), change(number)), body, actor, http);
    }

    @PostMapping("/{number}/acknowledgement")
    @Requires(Permission.REVIEW_CONTRACT)
    @Operation(
            operationId = "acknowledgeContractChange",
            summary = "Say for one's department that it has taken note of a change (CU-19)",
            description = "The last acknowledgement makes a change hold that is not major.")
    ResponseEntity<String> acknowledge(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.send(new AcknowledgeChange(contract(id), change(number)), body, actor, http);
    }

    @PostMapping("/{number}/review")
    @Requires(Permission.REVIEW_CONTRACT)
    @Operation(
            operationId = "reviewContractChange",
            summary = "Say for one's department whether a major change may hold (CU-19)",
            description = "Whoever reviews it has taken note of it. The last agreement makes it hold; an "
                    + "objection says why, and ends it.")
    ResponseEntity<String> review(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Answer body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.send(new ReviewChange(contract(id), change(number), body.verdict()), body, actor, http);
    }

    @PostMapping("/{number}/withdrawal")
    @Requires(Permission.CHANGE_CONTRACT)
    @Operation(operationId = "withdrawContractChange", summary = "Take a change back, and say why (CU-19)")
    ResponseEntity<String> withdraw(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return sending.send(new WithdrawChange(contract(id), change(number)), body, actor, http);
    }

    private static int change(String number) {
        return Named.number(number, CHANGE_IS_OPEN);
    }
}

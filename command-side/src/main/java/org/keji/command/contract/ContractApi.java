package org.keji.command.contract;

import static org.keji.command.contract.ContractSending.contract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.contract.ContractCommand.ClarifyContract;
import org.keji.command.contract.ContractCommand.FulfilContract;
import org.keji.command.contract.ContractCommand.RegisterContract;
import org.keji.command.contract.ContractCommand.ReviewContract;
import org.keji.command.contract.ContractCommand.SignContract;
import org.keji.command.contract.ContractCommand.TerminateContract;
import org.keji.command.contract.ContractRequest.Answer;
import org.keji.command.contract.ContractRequest.Clarification;
import org.keji.command.contract.ContractRequest.Registration;
import org.keji.command.contract.ContractRequest.Step;
import org.keji.command.door.Answers;
import org.keji.command.door.Body;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands to contracts over HTTP. */
@RestController
@RequestMapping("/api/v1/contracts")
@Answers(ContractReceipt.class)
@Tag(
        name = "Contracts",
        description = "Contracts with customers: reviewed, signed, changed, renewed (handbook chapter 1)")
class ContractApi {

    private final ContractSending sending;

    ContractApi(ContractSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.REGISTER_CONTRACT)
    @Operation(
            operationId = "registerContract",
            summary = "Enter a contract, however it came (CU-19)",
            description = "With all five terms it goes to the departments the policy book names; with one "
                    + "left out it "
                    + "stands as unclear until it is clarified.")
    ResponseEntity<String> register(@RequestBody Registration body, Actor actor, HttpServletRequest http) {
        body.check();
        CustomerId customer = customer(body.customerId());
        return sending.send(
                new RegisterContract(
                        sending.newId(http, actor),
                        customer,
                        body.number(),
                        body.arrival(),
                        body.terms().terms(),
                        body.endsOn()),
                body,
                actor,
                http);
    }

    private static CustomerId customer(String id) {
        try {
            return new CustomerId(id);
        } catch (IllegalArgumentException notAnId) {
            throw Body.malformed("/customerId");
        }
    }

    @PostMapping("/{id}/clarification")
    @Requires(Permission.REGISTER_CONTRACT)
    @Operation(
            operationId = "clarifyContract",
            summary = "Say all terms anew, once they are clear (CU-19)",
            description = "What was unclear or objected to was settled with the customer; every department "
                    + "named is asked anew.")
    ResponseEntity<String> clarify(
            @PathVariable String id, @RequestBody Clarification body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new ClarifyContract(contract(id), body.terms().terms(), body.endsOn()), body, actor, http);
    }

    @PostMapping("/{id}/review")
    @Requires(Permission.REVIEW_CONTRACT)
    @Operation(
            operationId = "reviewContract",
            summary = "Say for one's department whether a contract may be signed (CU-19)",
            description = "Not by who entered its terms (SOD). An objection says why, and sends the "
                    + "contract back to be clarified.")
    ResponseEntity<String> review(
            @PathVariable String id, @RequestBody Answer body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new ReviewContract(contract(id), body.verdict()), body, actor, http);
    }

    @PostMapping("/{id}/signature")
    @Requires(Permission.SIGN_CONTRACT)
    @Operation(
            operationId = "signContract",
            summary = "Say that a contract was signed (CU-19)",
            description = "Once every department named has agreed. It holds from here, to the end of its last day.")
    ResponseEntity<String> sign(@PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new SignContract(contract(id)), body, actor, http);
    }

    @PostMapping("/{id}/fulfilment")
    @Requires(Permission.END_CONTRACT)
    @Operation(operationId = "fulfilContract", summary = "Say that a contract was fulfilled (CU-19)")
    ResponseEntity<String> fulfil(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new FulfilContract(contract(id)), body, actor, http);
    }

    @PostMapping("/{id}/termination")
    @Requires(Permission.END_CONTRACT)
    @Operation(
            operationId = "terminateContract",
            summary = "Give a contract up, and say why (CU-19)",
            description = "Signed or not; a change that is open goes with it.")
    ResponseEntity<String> terminate(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.send(new TerminateContract(contract(id)), body, actor, http);
    }
}

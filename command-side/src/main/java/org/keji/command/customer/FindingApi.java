package org.keji.command.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.customer.FindingCommand.NoteFinding;
import org.keji.command.customer.FindingCommand.WithdrawFinding;
import org.keji.command.customer.FindingRequest.Note;
import org.keji.command.customer.FindingRequest.Withdrawal;
import org.keji.command.door.Answers;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about what was found out with a customer, over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Answers(CustomerAnswer.class)
@Tag(name = "Customers")
class FindingApi {

    private final CustomerDesk desk;

    FindingApi(CustomerDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/{id}/findings")
    @Requires(Permission.NOTE_FINDING)
    @Operation(
            operationId = "noteFinding",
            summary = "Note what was found out about competitors, needs, objections or suggestions (CU-17)",
            description = "It is found by its words, and stands in the customer's line of time.")
    ResponseEntity<String> note(@PathVariable String id, @RequestBody Note body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(
                new NoteFinding(Named.object(id, CustomerId::new), body.kind(), body.text()), body, actor, http);
    }

    @PostMapping("/{id}/findings/{finding}/withdrawal")
    @Requires(Permission.WITHDRAW_FINDING)
    @Operation(
            operationId = "withdrawFinding",
            summary = "Take a finding back that was wrong or holds no longer, and say why (CU-17)",
            description = "Only who noted it, or their superiors. It stays readable, as one that was withdrawn.")
    ResponseEntity<String> withdraw(
            @PathVariable String id,
            @PathVariable int finding,
            @RequestBody Withdrawal body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return desk.send(new WithdrawFinding(Named.object(id, CustomerId::new), finding), body, actor, http);
    }
}

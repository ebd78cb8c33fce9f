package org.keji.command.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.customer.TeamCommand.AcceptCustomer;
import org.keji.command.customer.TeamCommand.DeclineCustomer;
import org.keji.command.customer.TeamCommand.NameTeam;
import org.keji.command.customer.TeamCommand.OfferCustomer;
import org.keji.command.customer.TeamRequest.Offer;
import org.keji.command.customer.TeamRequest.Reply;
import org.keji.command.customer.TeamRequest.TeamSaid;
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

/** Commands about who looks after a customer, over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Answers(CustomerAnswer.class)
@Tag(name = "Customers")
class TeamApi {

    private final CustomerDesk desk;

    TeamApi(CustomerDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/{id}/hand-over")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "offerCustomer",
            summary = "Ask another account manager to take the customer (CU-08)",
            description = "Who looks after them goes on until it is accepted; who was asked before is asked no longer.")
    ResponseEntity<String> offer(
            @PathVariable String id, @RequestBody Offer body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new OfferCustomer(Named.object(id, CustomerId::new), body.to()), body, actor, http);
    }

    @PostMapping("/{id}/hand-over/acceptance")
    @Requires(Permission.TAKE_CUSTOMER)
    @Operation(
            operationId = "acceptCustomer",
            summary = "Take the customer (CU-08)",
            description = "Only who was asked.")
    ResponseEntity<String> accept(
            @PathVariable String id, @RequestBody Reply body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new AcceptCustomer(Named.object(id, CustomerId::new)), body, actor, http);
    }

    @PostMapping("/{id}/hand-over/refusal")
    @Requires(Permission.TAKE_CUSTOMER)
    @Operation(
            operationId = "declineCustomer",
            summary = "Leave the customer where they are, and say why (CU-08)",
            description = "Only who was asked.")
    ResponseEntity<String> decline(
            @PathVariable String id, @RequestBody Reply body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new DeclineCustomer(Named.object(id, CustomerId::new)), body, actor, http);
    }

    @PostMapping("/{id}/team")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(operationId = "nameTeam", summary = "Name the support team, all of it (CU-02, CU-08)")
    ResponseEntity<String> name(
            @PathVariable String id, @RequestBody TeamSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new NameTeam(Named.object(id, CustomerId::new), body.members()), body, actor, http);
    }
}

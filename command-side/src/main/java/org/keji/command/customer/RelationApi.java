package org.keji.command.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.customer.RelationCommand.ChangeCredit;
import org.keji.command.customer.RelationCommand.MarkCustomer;
import org.keji.command.customer.RelationCommand.MoveInFunnel;
import org.keji.command.customer.RelationCommand.PlaceInPortfolio;
import org.keji.command.customer.RelationCommand.PutOnKeyList;
import org.keji.command.customer.RelationCommand.TakeOffKeyList;
import org.keji.command.customer.RelationRequest.Change;
import org.keji.command.customer.RelationRequest.CreditSaid;
import org.keji.command.customer.RelationRequest.KeyListing;
import org.keji.command.customer.RelationRequest.Marks;
import org.keji.command.customer.RelationRequest.Place;
import org.keji.command.customer.RelationRequest.StageReached;
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

/** Commands that classify a customer, over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Answers(CustomerAnswer.class)
@Tag(name = "Customers")
class RelationApi {

    private final CustomerDesk desk;

    RelationApi(CustomerDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/{id}/key-list")
    @Requires(Permission.CHANGE_STANDING)
    @Operation(
            operationId = "putOnKeyList",
            summary = "Put the customer on the key list of that name, and say why (CU-05)",
            description = "A potential customer may be on it too.")
    ResponseEntity<String> list(
            @PathVariable String id, @RequestBody KeyListing body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new PutOnKeyList(Named.object(id, CustomerId::new), body.list()), body, actor, http);
    }

    @PostMapping("/{id}/key-list/removal")
    @Requires(Permission.CHANGE_STANDING)
    @Operation(operationId = "takeOffKeyList", summary = "Take the customer off the key list, and say why (CU-05)")
    ResponseEntity<String> unlist(
            @PathVariable String id, @RequestBody Change body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new TakeOffKeyList(Named.object(id, CustomerId::new)), body, actor, http);
    }

    @PostMapping("/{id}/funnel")
    @Requires(Permission.CHANGE_STANDING)
    @Operation(
            operationId = "moveInFunnel",
            summary = "Say how far the house has come with them (CU-10)",
            description = "Step by step; back, lost, and begun again after a loss are said with a reason.")
    ResponseEntity<String> move(
            @PathVariable String id, @RequestBody StageReached body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new MoveInFunnel(Named.object(id, CustomerId::new), body.stage()), body, actor, http);
    }

    @PostMapping("/{id}/credit")
    @Requires(Permission.CHANGE_CREDIT)
    @Operation(
            operationId = "changeCredit",
            summary = "Say how well they pay and on which terms, with the cause (CU-14)")
    ResponseEntity<String> credit(
            @PathVariable String id, @RequestBody CreditSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(
                new ChangeCredit(Named.object(id, CustomerId::new), body.credit(), body.days(), body.percent()),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/portfolio")
    @Requires(Permission.CHANGE_STANDING)
    @Operation(
            operationId = "placeInPortfolio",
            summary = "Place them in the portfolio, and say why (CU-09)",
            description = "The quadrant follows from attractiveness and our position.")
    ResponseEntity<String> place(
            @PathVariable String id, @RequestBody Place body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(
                new PlaceInPortfolio(Named.object(id, CustomerId::new), body.attractiveness(), body.position()),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/marks")
    @Requires(Permission.CHANGE_STANDING)
    @Operation(operationId = "markCustomer", summary = "Set their marks, all of them, and say why (CU-07, CU-16)")
    ResponseEntity<String> mark(
            @PathVariable String id, @RequestBody Marks body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(
                new MarkCustomer(
                        Named.object(id, CustomerId::new), body.vip(), body.greenChannel(), body.onSiteService()),
                body,
                actor,
                http);
    }
}

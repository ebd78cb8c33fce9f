package org.keji.command.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.customer.CustomerCommand.ChangeStanding;
import org.keji.command.customer.CustomerCommand.CorrectCard;
import org.keji.command.customer.CustomerCommand.DeactivateCustomer;
import org.keji.command.customer.CustomerCommand.MergeCustomer;
import org.keji.command.customer.CustomerCommand.ReactivateCustomer;
import org.keji.command.customer.CustomerCommand.RegisterCustomer;
import org.keji.command.customer.CustomerCommand.ReviewCard;
import org.keji.command.customer.CustomerRequest.CardSaid;
import org.keji.command.customer.CustomerRequest.Merger;
import org.keji.command.customer.CustomerRequest.StandingSaid;
import org.keji.command.customer.CustomerRequest.Step;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandRequests;
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

/** Commands to customers' cards over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Answers(CustomerAnswer.class)
@Tag(
        name = "Customers",
        description =
                "Cards of customers: who they are, how they are classified, where they stand (handbook chapter 1)")
class CustomerApi {

    private final CustomerDesk desk;
    private final CommandRequests requests;

    CustomerApi(CustomerDesk desk, CommandRequests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @PostMapping
    @Requires(Permission.REGISTER_CUSTOMER)
    @Operation(
            operationId = "registerCustomer",
            summary = "Make the card of an organisation (CU-01, CU-04)",
            description = "Whoever registers it looks after it. A registration number stands on one live card alone.")
    ResponseEntity<String> register(@RequestBody CardSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        CustomerId id = CustomerId.of(requests.newId(http, actor, "customer"));
        return desk.send(new RegisterCustomer(id, body.particulars()), body, actor, http);
    }

    @PostMapping("/{id}/correction")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "correctCard",
            summary = "Say the card anew, and why (CU-03)",
            description =
                    "All of it is said anew. That counts as a review, and the next one is due after the interval of the book.")
    ResponseEntity<String> correct(
            @PathVariable String id, @RequestBody CardSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new CorrectCard(Named.object(id, CustomerId::new), body.particulars()), body, actor, http);
    }

    @PostMapping("/{id}/review")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(operationId = "reviewCard", summary = "Say that the card is right as it stands (CU-03)")
    ResponseEntity<String> review(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new ReviewCard(Named.object(id, CustomerId::new)), body, actor, http);
    }

    @PostMapping("/{id}/standing")
    @Requires(Permission.CHANGE_STANDING)
    @Operation(
            operationId = "changeStanding",
            summary = "Say where the customer stands from now on, and why (CU-05)",
            description = "The card of a key customer is looked over more often.")
    ResponseEntity<String> changeStanding(
            @PathVariable String id, @RequestBody StandingSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new ChangeStanding(Named.object(id, CustomerId::new), body.standing()), body, actor, http);
    }

    @PostMapping("/{id}/deactivation")
    @Requires(Permission.RETIRE_CUSTOMER)
    @Operation(
            operationId = "deactivateCustomer",
            summary = "Take the customer out of service, and say why (CU-12)",
            description =
                    "Out of plans and statistics, never out of history. Its registration number may stand on another card then.")
    ResponseEntity<String> deactivate(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new DeactivateCustomer(Named.object(id, CustomerId::new)), body, actor, http);
    }

    @PostMapping("/{id}/reactivation")
    @Requires(Permission.RETIRE_CUSTOMER)
    @Operation(
            operationId = "reactivateCustomer",
            summary = "Take the customer back into service, and say why (CU-12)",
            description = "Refused while another live card has its registration number.")
    ResponseEntity<String> reactivate(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new ReactivateCustomer(Named.object(id, CustomerId::new)), body, actor, http);
    }

    @PostMapping("/{id}/merger")
    @Requires(Permission.RETIRE_CUSTOMER)
    @Operation(
            operationId = "mergeCustomer",
            summary = "Say that the card is a duplicate, which other goes on, and why (CU-12)",
            description =
                    "Out of plans and statistics, never out of history, and never taken back. Both histories stay "
                            + "readable: the card that goes on shows what was told of the other.")
    ResponseEntity<String> merge(
            @PathVariable String id, @RequestBody Merger body, Actor actor, HttpServletRequest http) {
        body.check();
        return desk.send(new MergeCustomer(Named.object(id, CustomerId::new), body.into()), body, actor, http);
    }
}

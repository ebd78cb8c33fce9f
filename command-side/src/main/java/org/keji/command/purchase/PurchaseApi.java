package org.keji.command.purchase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.command.purchase.PurchaseCommand.CorrectPurchase;
import org.keji.command.purchase.PurchaseCommand.RecordPurchase;
import org.keji.command.purchase.PurchaseCommand.ReversePurchase;
import org.keji.command.purchase.PurchaseRequest.Corrected;
import org.keji.command.purchase.PurchaseRequest.Reversed;
import org.keji.command.purchase.PurchaseRequest.Said;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PurchaseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands to purchases over HTTP. */
@RestController
@RequestMapping("/api/v1/purchases")
@Answers(PurchaseReceipt.class)
@Tag(name = "Purchases", description = "What customers bought, for how much and at what cost (handbook chapter 1)")
class PurchaseApi {

    private final CommandDoor door;
    private final CommandRequests requests;

    PurchaseApi(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    @PostMapping
    @Requires(Permission.RECORD_PURCHASE)
    @Operation(
            operationId = "recordPurchase",
            summary = "Record what a customer bought (CU-13)",
            description = "By finance. It counts from the beginning of its day. What carries an outside reference is "
                    + "recorded once, however it is capitalised or spaced.")
    ResponseEntity<String> record(@RequestBody Said body, Actor actor, HttpServletRequest http) {
        body.check();
        PurchaseId id = PurchaseId.of(requests.newId(http, actor, "purchase"));
        return send(new RecordPurchase(id, body.customerId(), body.terms().kept()), body, actor, http);
    }

    @PostMapping("/{id}/correction")
    @Requires(Permission.CORRECT_PURCHASE)
    @Operation(
            operationId = "correctPurchase",
            summary = "Say a purchase anew, and why (CU-13)",
            description =
                    "All of it is said anew but whose it is: for that it is reversed, and recorded anew. Who asks "
                            + "what was true, knowing of it, is answered as if it had been recorded so.")
    ResponseEntity<String> correct(
            @PathVariable String id, @RequestBody Corrected body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(
                new CorrectPurchase(
                        Named.object(id, PurchaseId::new), body.terms().kept()),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/reversal")
    @Requires(Permission.CORRECT_PURCHASE)
    @Operation(
            operationId = "reversePurchase",
            summary = "Take a purchase back, and say why (CU-13)",
            description =
                    "It counts no more from then on, and stays in history. Its outside reference may be used again.")
    ResponseEntity<String> reverse(
            @PathVariable String id, @RequestBody Reversed body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new ReversePurchase(Named.object(id, PurchaseId::new)), body, actor, http);
    }

    private ResponseEntity<String> send(
            PurchaseCommand command, PurchaseRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(
                door.send(command, sending, PurchaseApi::changed), "/api/v1/purchases/" + command.stream());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        return new PurchaseReceipt(last.getAggregateIdentifier(), last.getSequenceNumber() + 1);
    }
}

package org.keji.command.gift;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.command.gift.GiftCommand.ApproveGift;
import org.keji.command.gift.GiftCommand.GiveGift;
import org.keji.command.gift.GiftCommand.ProposeGift;
import org.keji.command.gift.GiftCommand.RefuseGift;
import org.keji.command.gift.GiftCommand.WithdrawGift;
import org.keji.command.gift.GiftRequest.Giving;
import org.keji.command.gift.GiftRequest.Proposed;
import org.keji.command.gift.GiftRequest.Step;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.gift.GiftEvent;
import org.keji.kernel.gift.GiftEvent.GiftApproved;
import org.keji.kernel.gift.GiftEvent.GiftApprovedByBook;
import org.keji.kernel.gift.GiftEvent.GiftGiven;
import org.keji.kernel.gift.GiftEvent.GiftHeldForApproval;
import org.keji.kernel.gift.GiftEvent.GiftProposed;
import org.keji.kernel.gift.GiftEvent.GiftRefused;
import org.keji.kernel.gift.GiftEvent.GiftWithdrawn;
import org.keji.kernel.gift.GiftEvent.HospitalityCounted;
import org.keji.kernel.gift.GiftStage;
import org.keji.kernel.gift.Measure;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Commands about gifts and hospitality over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Answers(GiftReceipt.class)
@Tag(name = "Gifts", description = "What is given to contacts of customers, and the limits of it (handbook chapter 1)")
class GiftApi {

    private static final String GIFT = "/gift-accounts/{id}/gifts/{gift}";

    private final CommandDoor door;
    private final CommandRequests requests;
    private final JsonMapper json = JsonMapper.builder().build();

    GiftApi(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    @PostMapping("/gifts")
    @Requires(Permission.GIVE_GIFT)
    @Operation(
            operationId = "registerGift",
            summary = "Propose a gift or hospitality to a contact of a customer (CU-15)",
            description = "Within the limits of the policy book it is approved at once: for one gift, for all gifts of "
                    + "the recipient's calendar year, and for public officials by limits of their own. Beyond any of "
                    + "them it waits for somebody else's approval. What waits counts for the year too.")
    ResponseEntity<String> propose(@RequestBody Proposed body, Actor actor, HttpServletRequest http) {
        body.check();
        ProposeGift command = body.command();
        Receipt receipt = send(command, body, actor, http).made();
        int number = json.readTree(receipt.answer()).get("gift").asInt();
        return requests.answer(receipt, place(command, number));
    }

    @PostMapping(GIFT + "/approval")
    @Requires(Permission.APPROVE_GIFT)
    @Operation(
            operationId = "approveGift",
            summary = "Approve a gift that is over a limit, and say why (CU-15)",
            description = "By somebody else than who proposed it.")
    ResponseEntity<String> approve(
            @PathVariable String id,
            @PathVariable String gift,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        return step(new ApproveGift(account(id), number(gift)), body, actor, http);
    }

    @PostMapping(GIFT + "/refusal")
    @Requires(Permission.APPROVE_GIFT)
    @Operation(
            operationId = "refuseGift",
            summary = "Refuse a gift that is over a limit, and say why (CU-15)",
            description = "By somebody else than who proposed it, who withdraws it instead. It counts no more.")
    ResponseEntity<String> refuse(
            @PathVariable String id,
            @PathVariable String gift,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        return step(new RefuseGift(account(id), number(gift)), body, actor, http);
    }

    @PostMapping(GIFT + "/giving")
    @Requires(Permission.GIVE_GIFT)
    @Operation(
            operationId = "giveGift",
            summary = "Say that a gift was given, and on which day (CU-15)",
            description = "On the day of its approval or later, and in the calendar year for which it counts.")
    ResponseEntity<String> give(
            @PathVariable String id,
            @PathVariable String gift,
            @RequestBody Giving body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return step(new GiveGift(account(id), number(gift), body.givenOn()), body, actor, http);
    }

    @PostMapping(GIFT + "/withdrawal")
    @Requires(Permission.GIVE_GIFT)
    @Operation(
            operationId = "withdrawGift",
            summary = "Say that a gift will not be given, and why (CU-15)",
            description = "Before it is given. It counts for the year no more.")
    ResponseEntity<String> withdraw(
            @PathVariable String id,
            @PathVariable String gift,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        return step(new WithdrawGift(account(id), number(gift)), body, actor, http);
    }

    private ResponseEntity<String> step(
            GiftCommand.OfOne command, GiftRequest body, Actor actor, HttpServletRequest http) {
        body.check();
        return requests.answer(send(command, body, actor, http), place(command, command.gift()));
    }

    private Receipt send(GiftCommand command, GiftRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return door.send(command, sending, GiftApi::changed);
    }

    private static String place(GiftCommand command, int gift) {
        return "/api/v1/gift-accounts/%s/gifts/%d".formatted(command.stream(), gift);
    }

    private static GiftAccountId account(String id) {
        return Named.object(id, GiftAccountId::new);
    }

    private static int number(String gift) {
        return Named.number(gift, GiftRule.GIFT_WAS_PROPOSED);
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        GiftEvent event = (GiftEvent) last.getPayload();
        return new GiftReceipt(
                event.stream(),
                event.gift(),
                GiftStage.after(event).code(),
                measures(event),
                last.getSequenceNumber() + 1);
    }

    private static @Nullable List<Measure> measures(GiftEvent event) {
        return switch (event) {
            case GiftApprovedByBook e -> e.measures();
            case GiftHeldForApproval e -> e.measures();
            case GiftProposed _, GiftApproved _, GiftRefused _, GiftGiven _, GiftWithdrawn _, HospitalityCounted _ ->
                null;
        };
    }
}

package org.keji.command.forum;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.keji.command.door.Answers;
import org.keji.command.forum.ForumCommand.CancelForum;
import org.keji.command.forum.ForumCommand.CloseForum;
import org.keji.command.forum.ForumCommand.DeclineInvitation;
import org.keji.command.forum.ForumCommand.DrawGuests;
import org.keji.command.forum.ForumCommand.HoldForum;
import org.keji.command.forum.ForumCommand.PlanForum;
import org.keji.command.forum.ForumCommand.TakeMinutes;
import org.keji.command.forum.ForumRequest.Declining;
import org.keji.command.forum.ForumRequest.Drawing;
import org.keji.command.forum.ForumRequest.Holding;
import org.keji.command.forum.ForumRequest.Minuting;
import org.keji.command.forum.ForumRequest.Plan;
import org.keji.command.forum.ForumRequest.Step;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.ForumId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.personal.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about forums over HTTP. */
@RestController
@RequestMapping(ForumSending.FORUMS)
@Answers(ForumReceipt.class)
@Tag(name = "Forums", description = ForumSending.ABOUT)
class ForumApi {

    private static final int SEED_BYTES = 16;

    private final ForumSending sending;
    private final SecureRandom random = new SecureRandom();

    ForumApi(ForumSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.HOLD_FORUM)
    @Operation(
            operationId = "registerForum",
            summary = "Plan a forum with customers (VP-11)",
            description = "It counts for the half-year of its day.")
    ResponseEntity<String> plan(@RequestBody Plan body, Actor actor, HttpServletRequest http) {
        body.check();
        PlanForum command = new PlanForum(sending.newId(http, actor), body.terms());
        return sending.answer(sending.receipt(command, body, actor, http).made(), command);
    }

    @PostMapping("/{id}/drawing")
    @Requires(Permission.HOLD_FORUM)
    @Operation(
            operationId = "drawForumGuests",
            summary = "Draw a representative list of customers to be invited (VP-11)",
            description = "Once. Each stratum (standing, kind of customer, account manager) has a share of the list "
                    + "in proportion to its customers by the largest remainder, and one place at least where there are as "
                    + "many places as strata. Within a stratum the order follows from a seed nobody chooses, by the "
                    + "SHA-256 of the seed, a line feed and the customer's id. Strata, seed and list are kept, so that it "
                    + "can be drawn again.")
    ResponseEntity<String> draw(
            @PathVariable String id, @RequestBody Drawing body, Actor actor, HttpServletRequest http) {
        body.check();
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return sending.step(
                new DrawGuests(forum(id), body.size(), HexFormat.of().formatHex(seed)), body, actor, http);
    }

    @PostMapping("/{id}/declined-invitations")
    @Requires(Permission.DECLINE_FORUM)
    @Operation(
            operationId = "declineForumInvitation",
            summary = "Say that a customer will not come, and why (VP-11)",
            description = "The next of the same stratum, in the order in which it was drawn, takes the place.")
    ResponseEntity<String> decline(
            @PathVariable String id, @RequestBody Declining body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new DeclineInvitation(forum(id), body.customerId()), body, actor, http);
    }

    @PostMapping("/{id}/holding")
    @Requires(Permission.HOLD_FORUM)
    @Operation(
            operationId = "holdForum",
            summary = "Say that a forum took place, and who came (VP-11)",
            description = "From the end of that day the time for the minutes runs, by the policy book.")
    ResponseEntity<String> hold(
            @PathVariable String id, @RequestBody Holding body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new HoldForum(forum(id), body.heldOn(), body.present()), body, actor, http);
    }

    @PostMapping("/{id}/minutes")
    @Requires(Permission.HOLD_FORUM)
    @Operation(
            operationId = "takeForumMinutes",
            summary = "Write down what was said at a forum (VP-11)",
            description = "Once. They are sealed, for they tell who said what; late ones are taken, and are late.")
    ResponseEntity<String> takeMinutes(
            @PathVariable String id, @RequestBody Minuting body, Actor actor, HttpServletRequest http) {
        body.check();
        ForumId forum = forum(id);
        return sending.step(new TakeMinutes(forum, Personal.of(forum.person(), body.minutes())), body, actor, http);
    }

    @PostMapping("/{id}/closing")
    @Requires(Permission.HOLD_FORUM)
    @Operation(
            operationId = "closeForum",
            summary = "Close a forum (VP-11)",
            description = "After its minutes were taken and every question was answered.")
    ResponseEntity<String> close(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new CloseForum(forum(id)), body, actor, http);
    }

    @PostMapping("/{id}/cancellation")
    @Requires(Permission.HOLD_FORUM)
    @Operation(
            operationId = "cancelForum",
            summary = "Say that a forum will not take place, and why (VP-11)",
            description = "Before it was held. It does not count for its half-year.")
    ResponseEntity<String> cancel(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return sending.step(new CancelForum(forum(id)), body, actor, http);
    }

    private static ForumId forum(String id) {
        return Named.object(id, ForumId::new);
    }
}

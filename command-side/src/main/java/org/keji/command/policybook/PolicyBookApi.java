package org.keji.command.policybook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.command.policybook.PolicyBookCommand.ApproveVersion;
import org.keji.command.policybook.PolicyBookCommand.DiscardVersion;
import org.keji.command.policybook.PolicyBookCommand.DraftVersion;
import org.keji.command.policybook.PolicyBookCommand.PublishVersion;
import org.keji.command.policybook.PolicyBookRequest.Draft;
import org.keji.command.policybook.PolicyBookRequest.Step;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PolicyBookId;
import org.keji.kernel.policy.PolicyEvent;
import org.keji.kernel.rule.HouseRule;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands to the policy books over HTTP. */
@RestController
@RequestMapping("/api/v1/policy-books/{name}/versions")
@Answers(PolicyBookAnswer.class)
@Tag(
        name = "Policy books",
        description = "The numbers and switches that decide, version by version (handbook chapter 9)")
class PolicyBookApi {

    private final CommandDoor door;
    private final CommandRequests requests;

    PolicyBookApi(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    @PostMapping
    @Requires(Permission.DRAFT_POLICY)
    @Operation(
            operationId = "draftPolicyVersion",
            summary = "Draft a version of a policy book (PO-01)",
            description = "It amends the version that would hold on its first day. A draft is never edited: discard it "
                    + "and draft anew. The check of the version says what is wrong with it.")
    ResponseEntity<String> draft(
            @PathVariable String name, @RequestBody Draft body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(
                new DraftVersion(
                        Named.object(name, PolicyBookId::of), body.effectiveFrom(), body.department(), body.settings()),
                body,
                actor,
                http);
    }

    @PostMapping("/{number}/discarding")
    @Requires(Permission.DISCARD_POLICY)
    @Operation(
            operationId = "discardPolicyVersion",
            summary = "Give a version up before it is published (PO-01)",
            description = "Its number is not given again.")
    ResponseEntity<String> discard(
            @PathVariable String name,
            @PathVariable String number,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        return send(
                new DiscardVersion(Named.object(name, PolicyBookId::of), Named.number(number, HouseRule.OBJECT_EXISTS)),
                body,
                actor,
                http);
    }

    @PostMapping("/{number}/approval")
    @Requires(Permission.APPROVE_POLICY)
    @Operation(
            operationId = "approvePolicyVersion",
            summary = "Approve a draft (PO-01)",
            description = "Not by whoever drafted it (SOD), and not while the check finds a contradiction.")
    ResponseEntity<String> approve(
            @PathVariable String name,
            @PathVariable String number,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        return send(
                new ApproveVersion(Named.object(name, PolicyBookId::of), Named.number(number, HouseRule.OBJECT_EXISTS)),
                body,
                actor,
                http);
    }

    @PostMapping("/{number}/publication")
    @Requires(Permission.PUBLISH_POLICY)
    @Operation(
            operationId = "publishPolicyVersion",
            summary = "Publish an approved version (PO-01, PO-02)",
            description = "From its first day on it decides; what was decided before stays, and clocks that run keep "
                    + "their targets. Not by whoever drafted it (SOD), and two minutes before it takes effect at the "
                    + "latest.")
    ResponseEntity<String> publish(
            @PathVariable String name,
            @PathVariable String number,
            @RequestBody Step body,
            Actor actor,
            HttpServletRequest http) {
        return send(
                new PublishVersion(Named.object(name, PolicyBookId::of), Named.number(number, HouseRule.OBJECT_EXISTS)),
                body,
                actor,
                http);
    }

    private ResponseEntity<String> send(
            PolicyBookCommand command, PolicyBookRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(
                door.send(command, sending, PolicyBookApi::changed),
                "/api/v1/policy-books/" + command.bookId().name());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        int number = ((PolicyEvent) last.getPayload()).number();
        return new PolicyBookAnswer(last.getAggregateIdentifier(), number, last.getSequenceNumber() + 1);
    }
}

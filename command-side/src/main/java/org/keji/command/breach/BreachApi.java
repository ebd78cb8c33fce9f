package org.keji.command.breach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.breach.BreachCommand.AnswerBreach;
import org.keji.command.breach.BreachCommand.DecideBreach;
import org.keji.command.breach.BreachCommand.ReportBreach;
import org.keji.command.breach.BreachRequest.Answer;
import org.keji.command.breach.BreachRequest.Decision;
import org.keji.command.breach.BreachRequest.Report;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.BreachId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.personal.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands of the supervision group, and of whom it speaks, over HTTP. */
@RestController
@RequestMapping("/api/v1/breaches")
@Answers(BreachReceipt.class)
@Tag(
        name = "Breaches",
        description = "Breaches of the regulations are reported, answered and decided on (handbook chapter 9)")
class BreachApi {

    private final CommandDoor door;
    private final CommandRequests requests;

    BreachApi(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    @PostMapping
    @Requires(Permission.REPORT_BREACH)
    @Operation(
            operationId = "reportBreach",
            summary = "Report that the regulations were not kept (PO-06)",
            description =
                    "Not by whom it concerns (SOD). Whoever is concerned has the time of the policy book to answer, "
                            + "counted from the report.")
    ResponseEntity<String> report(@RequestBody Report body, Actor actor, HttpServletRequest http) {
        body.check();
        BreachId id = BreachId.of(requests.newId(http, actor, "breach"));
        return send(
                new ReportBreach(
                        id,
                        body.rule(),
                        body.concerned(),
                        body.department(),
                        Personal.of(id.concerned(), body.account()),
                        null),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/answer")
    @Requires(Permission.ANSWER_BREACH)
    @Operation(
            operationId = "answerBreach",
            summary = "Answer a breach that concerns oneself (PO-06)",
            description = "Once, and before it is decided on. An answer after its time is taken, and is late.")
    ResponseEntity<String> answer(
            @PathVariable String id, @RequestBody Answer body, Actor actor, HttpServletRequest http) {
        body.check();
        BreachId breach = Named.object(id, BreachId::new);
        return send(new AnswerBreach(breach, Personal.of(breach.concerned(), body.answer())), body, actor, http);
    }

    @PostMapping("/{id}/decision")
    @Requires(Permission.DECIDE_BREACH)
    @Operation(
            operationId = "decideBreach",
            summary = "Decide on a breach (PO-06)",
            description =
                    "After it was answered, or after the time for that has passed; not by whoever reported it or is "
                            + "concerned (SOD). A founded breach is sanctioned only where the policy book says so.")
    ResponseEntity<String> decide(
            @PathVariable String id, @RequestBody Decision body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(
                new DecideBreach(Named.object(id, BreachId::new), body.finding(), body.sanction()), body, actor, http);
    }

    private ResponseEntity<String> send(
            BreachCommand command, BreachRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(door.send(command, sending, BreachApi::changed), "/api/v1/breaches/" + command.stream());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        return new BreachReceipt(last.getAggregateIdentifier(), last.getSequenceNumber() + 1);
    }
}

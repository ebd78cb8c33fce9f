package org.keji.command.interaction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends a command to a contact and answers with its new version. */
@Component
class Contacting {

    private final CommandDoor door;
    private final CommandRequests requests;

    Contacting(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    /** The same where the request is repeated. */
    InteractionId newId(HttpServletRequest http, Actor actor) {
        return InteractionId.of(requests.newId(http, actor, "interaction"));
    }

    ResponseEntity<String> send(
            InteractionCommand command, InteractionRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(
                door.send(command, sending, Contacting::changed), "/api/v1/interactions/" + command.stream());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        String id = last.getAggregateIdentifier();
        long version = last.getSequenceNumber() + 1;
        return events.getFirst().getPayload() instanceof InteractionLogged e
                ? new InteractionReceipt(id, e.outOfHours(), e.answerDue(), e.callBackDue(), version)
                : new InteractionReceipt(id, null, null, null, version);
    }
}

package org.keji.command.complaint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.door.Body;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends a command to a complaint that exists and answers with its new version. */
@Component
class Changing {

    private final CommandDoor door;
    private final CommandRequests requests;

    Changing(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    ResponseEntity<String> change(ComplaintCommand command, Body body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(
                door.send(command, sending, Changing::changed), "/api/v1/complaints/" + command.stream());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        Integer action = last.getPayload() instanceof ActionPlanned planned ? planned.action() : null;
        return new ComplaintAnswer(last.getAggregateIdentifier(), null, action, last.getSequenceNumber() + 1);
    }
}

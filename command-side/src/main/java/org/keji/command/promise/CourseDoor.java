package org.keji.command.promise;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.door.Body;
import org.keji.command.door.Command;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what comes over HTTP for a promise or a request through the door, and answers it. */
@Component
public class CourseDoor {

    private final CommandDoor door;
    private final CommandRequests requests;

    CourseDoor(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    /** An id for what this request makes: the same when the request is repeated. */
    public UUID newId(HttpServletRequest http, Actor actor, String kind) {
        return requests.newId(http, actor, kind);
    }

    /** @param place the address under which what the command is sent to is found */
    public ResponseEntity<String> send(Command command, Body body, Actor actor, HttpServletRequest http, String place) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(door.send(command, sending, CourseDoor::changed), place + "/" + command.stream());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        return new CourseAnswer(last.getAggregateIdentifier(), last.getSequenceNumber() + 1);
    }
}

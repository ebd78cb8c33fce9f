package org.keji.command.customer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.customer.ContactEvent;
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.identity.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends commands to customers' cards, and answers with the new version. */
@Component
class CustomerDesk {

    private final CommandDoor door;
    private final CommandRequests requests;

    CustomerDesk(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    ResponseEntity<String> send(CustomerCommand command, Body body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(
                door.send(command, sending, CustomerDesk::changed), "/api/v1/customers/" + command.stream());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        return new CustomerAnswer(
                last.getAggregateIdentifier(),
                contactOf(last.getPayload()),
                findingOf(last.getPayload()),
                last.getSequenceNumber() + 1);
    }

    private static @Nullable Integer findingOf(Object event) {
        return event instanceof FindingEvent e ? e.finding() : null;
    }

    private static @Nullable PersonId contactOf(Object event) {
        return event instanceof ContactEvent e ? e.contact() : null;
    }
}

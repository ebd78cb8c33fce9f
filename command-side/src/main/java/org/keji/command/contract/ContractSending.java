package org.keji.command.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.command.door.Body;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.ContractId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How every command to a contract is sent and answered over HTTP. */
@Component
class ContractSending {

    private final CommandDoor door;
    private final CommandRequests requests;

    ContractSending(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    /** The contract an address names. */
    static ContractId contract(String id) {
        return Named.object(id, ContractId::new);
    }

    ContractId newId(HttpServletRequest http, Actor actor) {
        return ContractId.of(requests.newId(http, actor, "contract"));
    }

    ResponseEntity<String> send(ContractCommand command, Body body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(
                door.send(command, sending, ContractSending::changed), "/api/v1/contracts/" + command.stream());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        return new ContractReceipt(last.getAggregateIdentifier(), last.getSequenceNumber() + 1);
    }
}

package org.keji.command.person;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Sending;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.person.PersonEvent;
import org.keji.kernel.person.PersonEvent.ConsentRecorded;
import org.keji.kernel.person.PersonEvent.ConsentWithdrawn;
import org.keji.kernel.person.PersonEvent.DataDisclosed;
import org.keji.kernel.person.PersonEvent.ErasureRequested;
import org.keji.kernel.person.PersonEvent.ErasureWithdrawn;
import org.keji.kernel.person.PersonEvent.HoldLifted;
import org.keji.kernel.person.PersonEvent.HoldPlaced;
import org.keji.kernel.person.PersonEvent.PersonErased;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends commands about a person of whom the house holds something, and answers with the new version. */
@Component
class PersonDesk {

    private final CommandDoor door;
    private final CommandRequests requests;
    private final KeyRing keys;

    PersonDesk(CommandDoor door, CommandRequests requests, KeyRing keys) {
        this.door = door;
        this.requests = requests;
        this.keys = keys;
    }

    ResponseEntity<String> send(PersonCommand command, Body body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(door.send(command, sending, PersonDesk::changed), "/api/v1/persons/" + command.stream());
    }

    private static Object changed(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        PersonEvent event = (PersonEvent) last.getPayload();
        return new PersonAnswer(event.stream(), consentOf(event), last.getSequenceNumber() + 1);
    }

    private static @Nullable Integer consentOf(PersonEvent event) {
        return switch (event) {
            case ConsentRecorded e -> e.consent();
            case ConsentWithdrawn e -> e.consent();
            case DataDisclosed e -> e.consent();
            case ErasureRequested _, ErasureWithdrawn _, HoldPlaced _, HoldLifted _, PersonErased _ -> null;
        };
    }

    /** @throws Refusal if nothing is held of the person, or nothing any more */
    PersonId held(String text) {
        PersonId person = Named.object(text, PersonId::new);
        if (!keys.withoutKey(List.of(person.value())).isEmpty()) {
            throw new Refusal(HouseRule.OBJECT_EXISTS, "");
        }
        return person;
    }
}

package org.keji.command.hospitality;

import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.HospitalityId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what comes over HTTP for a meal through the door. */
@Component
class HospitalitySending {

    static final String REQUESTS = "/api/v1/hospitality-requests";
    static final String ABOUT =
            "Meals with guests, what they may cost, their bills and what is paid (handbook chapter 3)";

    private final CommandDoor door;
    private final CommandRequests requests;

    HospitalitySending(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    /** The same where the request is repeated. */
    HospitalityId newId(HttpServletRequest http, Actor actor) {
        return HospitalityId.of(requests.newId(http, actor, "hospitality"));
    }

    Receipt receipt(HospitalityCommand command, HospitalityBody body, Actor actor, HttpServletRequest http) {
        body.check();
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return door.send(command, sending, HospitalityReceipt::of);
    }

    ResponseEntity<String> step(
            HospitalityCommand command, HospitalityBody body, Actor actor, HttpServletRequest http) {
        return answer(receipt(command, body, actor, http), command);
    }

    ResponseEntity<String> answer(Receipt receipt, HospitalityCommand command) {
        return requests.answer(receipt, REQUESTS + "/" + command.stream());
    }
}

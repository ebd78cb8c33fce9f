package org.keji.command.permit;

import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.VisitorPermitId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what comes over HTTP for a permit through the door. */
@Component
class PermitSending {

    static final String PERMITS = "/api/v1/visitor-permits";
    static final String TAG = "Visitors";
    static final String ABOUT =
            "What visitors enter by: applications, reviews, notices, badges and the gate (chapter 3)";

    private final CommandDoor door;
    private final CommandRequests requests;

    PermitSending(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    static VisitorPermitId permit(String id) {
        return Named.object(id, VisitorPermitId::new);
    }

    static int visitor(String number) {
        return Named.number(number, GateRule.VISITOR_IS_NAMED);
    }

    /** The same where the request is repeated. */
    VisitorPermitId newId(HttpServletRequest http, Actor actor) {
        return VisitorPermitId.of(requests.newId(http, actor, "visitor-permit"));
    }

    ResponseEntity<String> step(PermitCommand command, PermitRequest body, Actor actor, HttpServletRequest http) {
        return answer(receipt(command, body, actor, http), command);
    }

    /** The same, where something comes into being. */
    ResponseEntity<String> made(PermitCommand command, PermitRequest body, Actor actor, HttpServletRequest http) {
        return answer(receipt(command, body, actor, http).made(), command);
    }

    private Receipt receipt(PermitCommand command, PermitRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return door.send(command, sending, PermitReceipt::of);
    }

    /** All that belongs to a permit is read with it. */
    private ResponseEntity<String> answer(Receipt receipt, PermitCommand command) {
        return requests.answer(receipt, PERMITS + "/" + command.stream());
    }
}

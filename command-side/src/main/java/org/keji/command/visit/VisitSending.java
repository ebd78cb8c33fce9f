package org.keji.command.visit;

import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Body;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.command.visit.PlanCommand.PlanVisit;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.VisitId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what comes over HTTP for a plan of visits through the door. */
@Component
class VisitSending {

    static final String PLANS = "/api/v1/visit-plans";

    private final CommandDoor door;
    private final CommandRequests requests;

    VisitSending(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    /** The same where the request is repeated. */
    VisitId newId(HttpServletRequest http, Actor actor) {
        return VisitId.of(requests.newId(http, actor, "visit"));
    }

    Receipt receipt(VisitPlanCommand command, Body body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return door.send(command, sending, VisitPlanReceipt::of);
    }

    ResponseEntity<String> toPlan(PlanCommand command, Body body, Actor actor, HttpServletRequest http) {
        return requests.answer(receipt(command, body, actor, http), PLANS + "/" + command.stream());
    }

    ResponseEntity<String> toVisit(
            VisitPlanCommand command, VisitId visit, Body body, Actor actor, HttpServletRequest http) {
        return requests.answer(receipt(command, body, actor, http), "/api/v1/visits/" + visit.value());
    }

    ResponseEntity<String> planned(PlanVisit command, Body body, Actor actor, HttpServletRequest http) {
        Receipt receipt = receipt(command, body, actor, http).made();
        return requests.answer(receipt, "/api/v1/visits/" + command.visitId().value());
    }
}

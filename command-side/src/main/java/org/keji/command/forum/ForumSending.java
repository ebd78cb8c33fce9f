package org.keji.command.forum;

import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.ForumId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what comes over HTTP for a forum through the door. */
@Component
class ForumSending {

    static final String FORUMS = "/api/v1/forums";
    static final String ABOUT =
            "Forums to which a representative list of customers is invited, their minutes and answers "
                    + "(handbook chapter 2)";

    private final CommandDoor door;
    private final CommandRequests requests;

    ForumSending(CommandDoor door, CommandRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    /** The same where the request is repeated. */
    ForumId newId(HttpServletRequest http, Actor actor) {
        return ForumId.of(requests.newId(http, actor, "forum"));
    }

    Receipt receipt(ForumCommand command, ForumRequest body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return door.send(command, sending, ForumReceipt::of);
    }

    ResponseEntity<String> step(ForumCommand command, ForumRequest body, Actor actor, HttpServletRequest http) {
        return answer(receipt(command, body, actor, http), command);
    }

    /** All that belongs to a forum is read with it. */
    ResponseEntity<String> answer(Receipt receipt, ForumCommand command) {
        return requests.answer(receipt, FORUMS + "/" + command.stream());
    }
}

package org.keji.command.interaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.interaction.InteractionCommand.CallBack;
import org.keji.command.interaction.InteractionCommand.FulfilPromise;
import org.keji.command.interaction.InteractionCommand.MoveDate;
import org.keji.command.interaction.InteractionCommand.PromiseDate;
import org.keji.command.interaction.InteractionRequest.Reply;
import org.keji.command.interaction.ServiceRequest.Date;
import org.keji.command.interaction.ServiceRequest.Returned;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.personal.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Promised dates of service requests, and call-backs, over HTTP. */
@RestController
@RequestMapping("/api/v1/interactions/{id}")
@Answers(InteractionReceipt.class)
@Tag(name = "Interactions", description = InteractionApi.ABOUT)
class ServiceApi {

    private final Contacting contacts;

    ServiceApi(Contacting contacts) {
        this.contacts = contacts;
    }

    @PostMapping("/promise")
    @Requires(Permission.HANDLE_INTERACTION)
    @Operation(
            operationId = "promiseDate",
            summary = "Promise when a service request will be done (IN-07)",
            description = "Once; afterwards the date moves. The clock of the promise runs from here.")
    ResponseEntity<String> promise(
            @PathVariable String id, @RequestBody Date body, Actor actor, HttpServletRequest http) {
        body.check();
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(new PromiseDate(interaction, body.due()), body, actor, http);
    }

    @PostMapping("/promise/date")
    @Requires(Permission.HANDLE_INTERACTION)
    @Operation(
            operationId = "movePromisedDate",
            summary = "Move the promised date of a service request (IN-07)",
            description = "With a reason, and before the date has passed.")
    ResponseEntity<String> move(@PathVariable String id, @RequestBody Date body, Actor actor, HttpServletRequest http) {
        body.check();
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(new MoveDate(interaction, body.due()), body, actor, http);
    }

    @PostMapping("/promise/fulfilment")
    @Requires(Permission.HANDLE_INTERACTION)
    @Operation(
            operationId = "fulfilPromise",
            summary = "Say that what was promised is done (IN-07)",
            description = "In time or late; the limit itself is in time.")
    ResponseEntity<String> fulfil(
            @PathVariable String id, @RequestBody Reply body, Actor actor, HttpServletRequest http) {
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(new FulfilPromise(interaction), body, actor, http);
    }

    @PostMapping("/call-back")
    @Requires(Permission.HANDLE_INTERACTION)
    @Operation(
            operationId = "callBack",
            summary = "Say that the house called back (IN-05, IN-06)",
            description =
                    "Whoever came out of hours, or, once what was asked is answered, to ask how content the customer is; that "
                            + "may follow the end of the contact.")
    ResponseEntity<String> callBack(
            @PathVariable String id, @RequestBody Returned body, Actor actor, HttpServletRequest http) {
        body.check();
        InteractionId interaction = Named.object(id, InteractionId::new);
        return contacts.send(
                new CallBack(
                        interaction,
                        body.satisfaction(),
                        body.remark() == null ? null : Personal.of(interaction.person(), body.remark())),
                body,
                actor,
                http);
    }
}

package org.keji.command.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.customer.ContactCommand.ChangeContactStage;
import org.keji.command.customer.ContactCommand.CorrectContact;
import org.keji.command.customer.ContactCommand.HandOverContact;
import org.keji.command.customer.ContactCommand.NoteConcerns;
import org.keji.command.customer.ContactCommand.RegisterContact;
import org.keji.command.customer.ContactCommand.SayContactLeft;
import org.keji.command.customer.ContactCommand.StateRole;
import org.keji.command.customer.ContactRequest.ConcernsSaid;
import org.keji.command.customer.ContactRequest.Departure;
import org.keji.command.customer.ContactRequest.DetailsSaid;
import org.keji.command.customer.ContactRequest.OwnerSaid;
import org.keji.command.customer.ContactRequest.RoleSaid;
import org.keji.command.customer.ContactRequest.StageSaid;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandRequests;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about who works at a customer, over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Answers(CustomerAnswer.class)
@Tag(name = "Customers")
class ContactApi {

    private final CustomerDesk desk;
    private final CommandRequests requests;

    ContactApi(CustomerDesk desk, CommandRequests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @PostMapping("/{id}/contacts")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "addContact",
            summary = "Say that somebody works there (CU-01, RM-04)",
            description =
                    "Whoever registers them is the one line of contact. Who they are is sealed under a key of their own.")
    ResponseEntity<String> register(
            @PathVariable String id, @RequestBody DetailsSaid body, Actor actor, HttpServletRequest http) {
        body.check();
        PersonId person = PersonId.of(requests.newId(http, actor, "contact"));
        return desk.send(
                new RegisterContact(Named.object(id, CustomerId::new), person, Personal.of(person, body.details())),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/contacts/{contact}/correction")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "correctContact",
            summary = "Say who they are and how they are reached anew, and why (CU-03)")
    ResponseEntity<String> correct(
            @PathVariable String id,
            @PathVariable String contact,
            @RequestBody DetailsSaid body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        PersonId person = Named.object(contact, PersonId::new);
        return desk.send(
                new CorrectContact(Named.object(id, CustomerId::new), person, Personal.of(person, body.details())),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/contacts/{contact}/departure")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(operationId = "sayContactLeft", summary = "Say that they have left, and why (CU-03)")
    ResponseEntity<String> leave(
            @PathVariable String id,
            @PathVariable String contact,
            @RequestBody Departure body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return desk.send(
                new SayContactLeft(Named.object(id, CustomerId::new), Named.object(contact, PersonId::new)),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/contacts/{contact}/role")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "stateContactRole",
            summary = "Say what they are in decisions, from one day to another (RM-01)",
            description = "Only who owns the contact says so.")
    ResponseEntity<String> stateRole(
            @PathVariable String id,
            @PathVariable String contact,
            @RequestBody RoleSaid body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return desk.send(
                new StateRole(
                        Named.object(id, CustomerId::new),
                        Named.object(contact, PersonId::new),
                        body.role(),
                        body.from(),
                        body.until()),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/contacts/{contact}/stage")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "changeContactStage",
            summary = "Say how far they have come with us (RM-02)",
            description = "Nearer one step at a time; back to any, with a reason. Only who owns the contact says so.")
    ResponseEntity<String> stage(
            @PathVariable String id,
            @PathVariable String contact,
            @RequestBody StageSaid body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return desk.send(
                new ChangeContactStage(
                        Named.object(id, CustomerId::new), Named.object(contact, PersonId::new), body.stage()),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/contacts/{contact}/concerns")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "noteContactConcerns",
            summary = "Note what they are interested in, need and worry about (RM-03)",
            description =
                    "Seen by the account team alone, and gone with the person. Only who owns the contact notes it.")
    ResponseEntity<String> note(
            @PathVariable String id,
            @PathVariable String contact,
            @RequestBody ConcernsSaid body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        PersonId person = Named.object(contact, PersonId::new);
        return desk.send(
                new NoteConcerns(Named.object(id, CustomerId::new), person, Personal.of(person, body.concerns())),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/contacts/{contact}/hand-over")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(operationId = "handOverContact", summary = "Make somebody else the one line of contact (RM-04)")
    ResponseEntity<String> handOver(
            @PathVariable String id,
            @PathVariable String contact,
            @RequestBody OwnerSaid body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        return desk.send(
                new HandOverContact(
                        Named.object(id, CustomerId::new), Named.object(contact, PersonId::new), body.owner()),
                body,
                actor,
                http);
    }
}

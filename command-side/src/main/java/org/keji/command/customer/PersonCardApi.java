package org.keji.command.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.customer.PersonCommand.CorrectPerson;
import org.keji.command.customer.PersonCommand.RegisterPerson;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandRequests;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.identity.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands to the cards of persons over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Answers(CustomerAnswer.class)
@Tag(name = "Customers")
class PersonCardApi {

    private final CustomerDesk desk;
    private final CommandRequests requests;

    PersonCardApi(CustomerDesk desk, CommandRequests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @PostMapping("/persons")
    @Requires(Permission.REGISTER_CUSTOMER)
    @Operation(
            operationId = "registerPerson",
            summary = "Make the card of a person (CU-01)",
            description =
                    "Whoever registers them looks after them. Who they are is sealed under a key of their own and "
                            + "goes with it when the person is erased. The answer names the person as a contact: of themself.")
    ResponseEntity<String> register(@RequestBody PersonRequest body, Actor actor, HttpServletRequest http) {
        body.check();
        CustomerId id = CustomerId.of(requests.newId(http, actor, "customer"));
        PersonId person = PersonId.of(requests.newId(http, actor, "contact"));
        return desk.send(
                new RegisterPerson(id, person, body.details(person), body.territory(), body.source()),
                body,
                actor,
                http);
    }

    @PostMapping("/{id}/persons/{person}/correction")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "correctPerson",
            summary = "Say the card of a person anew, and why (CU-03)",
            description =
                    "All of it is said anew. That counts as a review, and the next one is due after the interval of the book.")
    ResponseEntity<String> correct(
            @PathVariable String id,
            @PathVariable String person,
            @RequestBody PersonRequest body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        PersonId self = Named.object(person, PersonId::new);
        return desk.send(
                new CorrectPerson(
                        Named.object(id, CustomerId::new), self, body.details(self), body.territory(), body.source()),
                body,
                actor,
                http);
    }
}

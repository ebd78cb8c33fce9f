package org.keji.command.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.customer.WhereaboutsCommand.RecordPersonWhereabouts;
import org.keji.command.customer.WhereaboutsCommand.RecordWhereabouts;
import org.keji.command.customer.WhereaboutsRequest.OfOrganisation;
import org.keji.command.customer.WhereaboutsRequest.OfPerson;
import org.keji.command.door.Answers;
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

/** Commands about where customers are and when they receive visitors, over HTTP. */
@RestController
@RequestMapping("/api/v1/customers/{id}")
@Answers(CustomerAnswer.class)
@Tag(name = "Customers")
class WhereaboutsApi {

    private final CustomerDesk desk;

    WhereaboutsApi(CustomerDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/whereabouts")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "recordWhereabouts",
            summary = "Say or confirm where an organisation is and when it receives visitors (VP-15)",
            description =
                    "All of it is said anew; who says again what was said confirms it. It counts as confirmed for the "
                            + "time of the policy book.")
    ResponseEntity<String> ofOrganisation(
            @PathVariable String id, @RequestBody OfOrganisation body, Actor actor, HttpServletRequest http) {
        body.check();
        CustomerId customer = Named.object(id, CustomerId::new);
        return desk.send(new RecordWhereabouts(customer, body.whereabouts(), body.outlet()), body, actor, http);
    }

    @PostMapping("/persons/{person}/whereabouts")
    @Requires(Permission.MAINTAIN_CUSTOMER)
    @Operation(
            operationId = "recordPersonWhereabouts",
            summary = "Say or confirm where a person is and when they receive visitors (VP-15, DP-03)",
            description = "It is sealed under the key of the person, and goes with it when the person is erased.")
    ResponseEntity<String> ofPerson(
            @PathVariable String id,
            @PathVariable String person,
            @RequestBody OfPerson body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        PersonId self = Named.object(person, PersonId::new);
        return desk.send(
                new RecordPersonWhereabouts(Named.object(id, CustomerId::new), self, body.of(self)), body, actor, http);
    }
}

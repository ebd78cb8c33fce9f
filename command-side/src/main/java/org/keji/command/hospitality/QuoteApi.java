package org.keji.command.hospitality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.keji.command.policybook.PolicyShelf;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.Customers;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a meal may cost, over HTTP, before anybody asks for it: it stores nothing, and needs no key. */
@RestController
@RequestMapping("/api/v1/hospitality-quotes")
@Tag(name = "Hospitality", description = HospitalitySending.ABOUT)
class QuoteApi {

    private final Customers customers;
    private final PolicyShelf shelf;
    private final Clock clock;

    QuoteApi(Customers customers, PolicyShelf shelf, Clock clock) {
        this.customers = customers;
        this.shelf = shelf;
        this.clock = clock;
    }

    @PostMapping
    @Requires(Permission.READ_MEALS)
    @Operation(
            operationId = "quoteHospitality",
            summary = "What a meal may cost and how many may sit at it, each with its rule (HO-02 to HO-04)",
            description = "By the standing the customer has now and the policy book that holds now. The same code "
                    + "decides on the request and reviews the bill.")
    MealQuote quote(@RequestBody MealQuoteBody body, Actor actor) {
        body.check();
        Instant now = clock.instant();
        DecisionContext context = new DecisionContext(now, now, shelf.at(now), actor, null, customers);
        Standing standing = MealGuests.standing(MealGuests.customer(body.customerId(), Permission.READ_MEALS, context));
        return MealQuote.of(standing.code(), MealGuests.envelope(body.meal(standing), context));
    }
}

package org.keji.query.interaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the house is there, over HTTP, for web sites, letters and whoever answers a call. */
@RestController
@RequestMapping("/api/v1/service-hours")
@Tag(name = "Interactions")
class ServiceHoursApi {

    private final BookInForce books;
    private final Clock clock;

    ServiceHoursApi(BookInForce books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_RULES)
    @Operation(
            operationId = "getServiceHours",
            summary = "The working hours, and the number that is answered at any hour (IN-06)",
            description = "As the policy book says at the moment asked about; public holidays are no part of it.")
    ServiceHours hours(Moment moment) {
        return ServiceHours.of(books.at(moment), moment.at(clock));
    }
}

package org.keji.query.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.customer.CustomerStore.Filter;
import org.keji.query.customer.CustomerView.Line;
import org.keji.query.customer.CustomerView.Page;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the cards of customers over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(
        name = "Customers",
        description =
                "Cards of customers: who they are, how they are classified, where they stand (handbook chapter 1)")
class CustomersApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final Clock clock;

    CustomersApi(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "listCustomers",
            summary = "The cards of customers, newest registration first (CU-01)",
            description = "Filters are exact. An account manager sees the cards they look after. The Link header leads "
                    + "to the next page.")
    ResponseEntity<Page> list(
            CustomerFilter filter,
            @Parameter(description = "false for those that are no longer served (CU-12)")
                    @RequestParam(defaultValue = "true")
                    boolean active,
            @Parameter(description = "true for those alone that should have been looked over before the moment (CU-03)")
                    @RequestParam(defaultValue = "false")
                    boolean stale,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Instant at = moment.at(clock);
        Place after = Place.read(cursor, "customer");
        var wanted = new Filter(filter.equal(), active, stale ? at : null, after, limit + 1);
        Reach reach = Reach.of(actor, Permission.READ_CUSTOMERS);
        return Answer.page(
                reading.read(CustomerProjection.NAME, moment, sql -> CustomerStore.page(sql, moment, reach, wanted)),
                limit,
                http,
                CustomerRow::place,
                row -> Line.of(row, at),
                Page::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "getCustomer",
            summary = "The card of one customer (CU-01)",
            description = "As it stands, or as it stood. ETag is the card's version.")
    ResponseEntity<Line> card(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Answer<Found> answer = reading.read(
                CustomerProjection.NAME,
                moment,
                sql -> new Found(
                        CustomerStore.find(sql, Moment.NOW, id)
                                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")),
                        CustomerStore.find(sql, moment, id)
                                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""))));
        CustomerRow row = answer.body().card();
        if (!answer.body().now().isIn(Reach.of(actor, Permission.READ_CUSTOMERS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(row.version(), moment, http, () -> Line.of(row, at));
    }

    /**
     * One card at the moment asked about.
     *
     * @param now as it stands now, which is what says who may see how it was
     */
    private record Found(CustomerRow now, CustomerRow card) {}
}

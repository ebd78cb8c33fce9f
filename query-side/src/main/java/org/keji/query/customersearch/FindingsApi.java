package org.keji.query.customersearch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.customersearch.FindingView.Line;
import org.keji.query.customersearch.FindingView.Page;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to what was found out with customers, over HTTP. */
@RestController
@RequestMapping("/api/v1/findings")
@Tag(name = "Customer search")
class FindingsApi {

    private final Reading reading;

    FindingsApi(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "searchFindings",
            summary = "What was found out about competitors, needs, objections and suggestions, newest first (CU-17)",
            description = "Filters are exact; all words must be there. Whoever sees the card sees the findings. The "
                    + "Link header leads to the next page.")
    ResponseEntity<Page> search(
            FindingFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Question.limit(limit);
        var wanted = filter.wanted(Place.read(cursor, "customer"), limit + 1);
        Reach reach = Reach.of(actor, Permission.READ_CUSTOMERS);
        return Answer.page(
                reading.read(
                        CustomerSearchProjection.NAME, moment, sql -> FindingStore.page(sql, moment, reach, wanted)),
                limit,
                http,
                FindingRow::place,
                Line::of,
                Page::new);
    }
}

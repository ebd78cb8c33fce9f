package org.keji.query.customersearch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.customersearch.CustomerSearchStore.Wanted;
import org.keji.query.customersearch.CustomerSearchView.Found;
import org.keji.query.customersearch.CustomerSearchView.Page;
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

/** Finding customers by words over HTTP. */
@RestController
@RequestMapping("/api/v1/customer-search")
@Tag(
        name = "Customer search",
        description = "Customers by words and pinyin, by who works there, by findings, and possible duplicates")
class CustomerSearchApi {

    private final Reading reading;

    CustomerSearchApi(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "searchCustomers",
            summary = "Customers whose cards have all these words, newest registration first (CU-01)",
            description = "Words are looked for in name, registration number, industry, address, source and needs. "
                    + "Case and width make no difference; Chinese is found by any part of it, and the name by its "
                    + "pinyin without tones, apart or run together, and by its initials; a word of the name by its "
                    + "beginning of three letters or more. One sees what the list of cards shows. The Link header "
                    + "leads to the next page.")
    ResponseEntity<Page> search(
            @Parameter(description = "1 to 200 characters that name no person", example = "fuzhou 物流") @RequestParam
                    String words,
            @Parameter(description = "false for those that are no longer served (CU-12)")
                    @RequestParam(defaultValue = "true")
                    boolean active,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Question.limit(limit);
        var wanted = new Wanted(Question.words(words), active, Place.read(cursor, "customer"), limit + 1);
        Reach reach = Reach.of(actor, Permission.READ_CUSTOMERS);
        return Answer.page(
                reading.read(
                        CustomerSearchProjection.NAME,
                        moment,
                        sql -> CustomerSearchStore.page(sql, moment, reach, wanted)),
                limit,
                http,
                FindableCustomerRow::place,
                Found::of,
                Page::new);
    }
}

package org.keji.query.customersearch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.customersearch.ContactSearch.Hits;
import org.keji.query.customersearch.CustomerSearchView.ContactPage;
import org.keji.query.customersearch.CustomerSearchView.FoundContact;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.search.PersonSought;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finding who works at customers over HTTP. It is a POST because addresses are logged everywhere and bodies are not; it
 * changes nothing, and takes no idempotency key.
 */
@RestController
@RequestMapping("/api/v1/contact-searches")
@Tag(name = "Customer search")
class ContactSearchApi {

    private final ContactSearch search;

    ContactSearchApi(ContactSearch search) {
        this.search = search;
    }

    @PostMapping
    @Requires(Permission.READ_CONTACTS)
    @Operation(
            operationId = ContactSearch.OPERATION,
            summary = "Contacts of customers, by name, telephone number or e-mail address, newest first (CU-01)",
            description = "All that is given must hold, as it was said last. A part of a name is enough; a telephone "
                    + "number is found in any usual spelling. Who they are is read with the customer. It is logged who "
                    + "searched, by which fields, and who was found, before it is answered (DP-02); what was searched "
                    + "for is not kept. Send the same body to the address of the Link header for the next page.")
    ResponseEntity<ContactPage> search(
            @RequestBody PersonSought person,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Question.limit(limit);
        Moment now = new Moment(null, null, minPosition);
        Answer<Hits> answer = search.find(actor, person, now, Place.read(cursor, "person"), limit);
        Hits hits = answer.body();
        List<FoundContact> items =
                hits.contacts().stream().map(row -> found(row, hits)).toList();
        return Answer.page(answer, items, hits.next(), http, ContactPage::new);
    }

    private static FoundContact found(ContactMarksRow row, Hits hits) {
        FindableCustomerRow customer = Objects.requireNonNull(hits.customers().get(row.customerId()));
        return new FoundContact(
                row.subject(),
                row.customerId(),
                customer.saying().name(),
                customer.active(),
                customer.keeping().accountManager());
    }
}

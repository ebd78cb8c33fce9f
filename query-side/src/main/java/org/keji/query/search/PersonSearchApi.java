package org.keji.query.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.readmodel.Moment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finding complaints by who complained over HTTP. It is a POST because addresses are logged everywhere and bodies are
 * not; it changes nothing, and takes no idempotency key.
 */
@RestController
@RequestMapping("/api/v1/complaint-searches")
@Tag(name = "Complaint search", description = "Complaints by words, and by who complained")
class PersonSearchApi {

    private final PersonSearch search;

    PersonSearchApi(PersonSearch search) {
        this.search = search;
    }

    @PostMapping
    @Requires(Permission.READ_COMPLAINANTS)
    @Operation(
            operationId = "searchComplainants",
            summary = "Complaints of a person, by name, telephone number or e-mail address, newest receipt first",
            description = "All that is given must hold. A part of a name is enough; a telephone number is found in any "
                    + "usual spelling. It is logged who searched, by which fields, and what was found, before it is "
                    + "answered (DP-02); what was searched for is not kept. Send the same body to the address of the "
                    + "Link header for the next page.")
    ResponseEntity<SearchView.Page> search(
            @RequestBody PersonSought person,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        PageAsked page = PageAsked.of(limit, cursor);
        return Hits.respond(search.find(actor, person, moment, page), http);
    }
}

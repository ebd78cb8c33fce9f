package org.keji.query.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding complaints by words over HTTP. */
@RestController
@RequestMapping("/api/v1/complaints/search")
@Tag(name = "Complaint search", description = "Complaints by words, and by who complained")
class SearchApi {

    private static final int LONGEST_QUESTION = 200;

    private final Reading reading;

    SearchApi(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_COMPLAINTS)
    @Operation(
            operationId = "searchComplaints",
            summary = "Complaints that have all these words, newest receipt first (CO-01)",
            description =
                    "Words are looked for in number, channel, product, kind, department, and what the source of a "
                            + "past complaint says; never in what a complainant said. Case and width make no difference; Chinese "
                            + "is found by any part of it. One sees what the register shows. The Link header leads to the next "
                            + "page.")
    ResponseEntity<SearchView.Page> search(
            @Parameter(description = "1 to 200 characters that name no person", example = "发票 card") @RequestParam
                    String words,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        List<String> sought = words.length() > LONGEST_QUESTION ? List.of() : Words.sought(words);
        if (sought.isEmpty()) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query words");
        }
        PageAsked page = PageAsked.of(limit, cursor);
        var wanted = SearchStore.worded(sought)
                .and(Reach.of(actor, Permission.READ_COMPLAINTS).complaints(SearchProjection.NAME, moment));
        Answer<Hits> answer =
                reading.read(SearchProjection.NAME, moment, sql -> SearchStore.page(sql, moment, wanted, page));
        return Hits.respond(answer, http);
    }
}

package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who came when, over HTTP: by person, organisation or host; nobody's name is opened here. */
@RestController
@RequestMapping("/api/v1/visitor-history")
@Tag(name = "Visitors")
class HistoryApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;

    HistoryApi(Reading reading) {
        this.reading = reading;
    }

    /** A visitor and the visit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitorVisit")
    record Visit(
            @Schema(example = "visitor-permit-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String permit,

            @Schema(example = "V2026-7K3QX9ZB2M") String number,

            @Schema(description = "key, group, ordinary or ad-hoc", example = "key")
            String kind,

            @Nullable String customerId,
            @Nullable String organisation,

            @Schema(example = "account-manager-1") @Nullable String host,

            Instant startsAt,
            Instant endsAt,
            VisitorView visitor) {

        static Visit of(Named named) {
            PermitRow.Application about = named.permit().application();
            return new Visit(
                    named.permit().permitId(),
                    named.permit().number(),
                    about.kind(),
                    about.customerId(),
                    about.organisation(),
                    about.host(),
                    about.startsAt(),
                    about.endsAt(),
                    VisitorView.of(named.visitor()));
        }
    }

    /** A page of the history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitorVisits")
    record Visits(
            List<Visit> items,

            @Schema(description = "Where the next page begins; left out on the last") @Nullable
            String next) {}

    @GetMapping
    @Requires(Permission.READ_PERMITS)
    @Operation(
            operationId = "listVisitorHistory",
            summary = "Visitors and their visits, newest first, by person, organisation or host (PE-07, PE-10)",
            description = "Filters are exact; what one sees is as with permits. Persons are named by their ids alone.")
    ResponseEntity<Visits> list(
            HistoryFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, "visitor-permit");
        Reach reach = Reach.of(actor, Permission.READ_PERMITS);
        Answer<List<Named>> answer = reading.read(
                PermitProjection.NAME,
                moment,
                sql -> HistoryStore.page(sql, moment, reach, filter.wanted(), after, limit + 1));
        return Answer.page(answer, limit, http, Named::place, Visit::of, Visits::new);
    }
}

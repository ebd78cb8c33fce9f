package org.keji.query.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.territory.Borders;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.whereabouts.PlacesOfCustomers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who lies in a restricted area, over HTTP. */
@RestController
@RequestMapping("/api/v1/restricted-customers")
@Tag(name = "Territories", description = "Where account managers visit, and the borders between them (chapter 2)")
class RestrictedApi {

    private static final int LARGEST_PAGE = 1000;

    private final Reading reading;
    private final PlacesOfCustomers places;

    RestrictedApi(Reading reading, PlacesOfCustomers places) {
        this.reading = reading;
        this.places = places;
    }

    /** Customers in restricted areas, by their ids, and where the next page begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomersInRestrictedAreas")
    record Page(
            List<Restricted> items,

            @Schema(description = "How many there are in all", example = "1")
            long total,

            @Nullable String next) {}

    @GetMapping
    @Requires(Permission.READ_TERRITORIES)
    @Operation(
            operationId = "listCustomersInRestrictedAreas",
            summary = "Customers who lie in a restricted area of the map that holds (VP-15)",
            description = "By their ids; of those that are placed and whom one may see. Persons' places are sealed and "
                    + "compared with no border. Rounds respect these areas: a plan that visits them says so. The Link "
                    + "header leads to the next page.")
    ResponseEntity<Page> customers(
            @Parameter(description = "Only those in this area", example = "R1")
                    @RequestParam(required = false)
                    @Nullable
                    String area,
            Moment moment,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Asked.text(area, "area");
        Answer<Optional<MapRow>> map =
                reading.read(TerritoryProjection.NAME, moment, sql -> MapStore.inForce(sql, moment));
        Laid laid = Laid.over(map.body().map(MapRow::drawn).orElse(Borders.NONE));
        List<Restricted> found =
                laid.restricted(places.all(moment, Reach.of(actor, Permission.READ_CUSTOMERS))).stream()
                        .filter(one -> area == null || area.equals(one.area()))
                        .toList();
        return Cut.of(found, Restricted::customerId, cursor, limit)
                .respond(map, http, (shown, next) -> new Page(shown, found.size(), next));
    }
}

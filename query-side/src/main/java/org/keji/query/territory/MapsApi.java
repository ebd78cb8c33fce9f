package org.keji.query.territory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.territory.MapView.Collection;
import org.keji.query.territory.MapView.Line;
import org.keji.query.territory.MapView.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to maps of territories over HTTP. */
@RestController
@RequestMapping("/api/v1/territory-maps")
@Tag(name = "Territories", description = "Where account managers visit, and the borders between them (chapter 2)")
class MapsApi {

    private static final int LARGEST_PAGE = 100;

    private final Reading reading;

    MapsApi(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_TERRITORIES)
    @Operation(
            operationId = "listTerritoryMaps",
            summary = "The maps that were drawn, the newest first, with what is wrong with each (VP-04)",
            description = "As they stand, or as they stood. The Link header leads to the next page.")
    ResponseEntity<Page> list(
            Moment moment,
            @RequestParam(defaultValue = "20") int limit,
            @Parameter(description = "Only maps of a smaller number") @RequestParam(required = false) @Nullable
                    Integer cursor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        int before = cursor == null ? Integer.MAX_VALUE : cursor;
        Answer<List<MapRow>> answer =
                reading.read(TerritoryProjection.NAME, moment, sql -> MapStore.page(sql, moment, before, limit + 1));
        List<MapRow> rows = answer.body();
        List<Line> lines = rows.stream().limit(limit).map(Line::of).toList();
        if (rows.size() <= limit) {
            return answer.begin().body(new Page(lines, null));
        }
        int next = lines.getLast().draft();
        return answer.begin()
                .header("Link", Asked.next(http, String.valueOf(next)))
                .body(new Page(lines, next));
    }

    @GetMapping("/{draft}")
    @Requires(Permission.READ_TERRITORIES)
    @Operation(
            operationId = "getTerritoryMap",
            summary = "One map as GeoJSON (VP-04)",
            description = "In the system it was measured in. ETag is the version of the map with all its drafts.")
    ResponseEntity<Collection> one(@PathVariable int draft, Moment moment, HttpServletRequest http) {
        Answer<Found> answer = reading.read(
                TerritoryProjection.NAME,
                moment,
                sql -> new Found(
                        MapStore.find(sql, moment, draft).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")),
                        MapStore.version(sql, moment)));
        return answer.versioned(
                answer.body().version(),
                moment,
                http,
                () -> Collection.of(answer.body().map().drawn()));
    }

    private record Found(MapRow map, long version) {}
}

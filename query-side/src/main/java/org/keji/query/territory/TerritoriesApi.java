package org.keji.query.territory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.territory.Borders;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.territory.MapView.Placed;
import org.keji.query.territory.MapView.PlacedPage;
import org.keji.query.territory.MapView.Territories;
import org.keji.query.whereabouts.PlacesOfCustomers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who lies in which territory, and who would change it, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Territories", description = "Where account managers visit, and the borders between them (chapter 2)")
class TerritoriesApi {

    private static final int LARGEST_PAGE = 1000;

    private final Reading reading;
    private final PlacesOfCustomers places;

    TerritoriesApi(Reading reading, PlacesOfCustomers places) {
        this.reading = reading;
        this.places = places;
    }

    @GetMapping("/territories")
    @Requires(Permission.READ_TERRITORIES)
    @Operation(
            operationId = "listTerritories",
            summary = "The territories that hold, with how many customers lie in each and in none (VP-04)",
            description =
                    "By the map and the places at the moment. Of customers those are counted whom one may see: an "
                            + "account manager those they look after. Persons' places are sealed, so that they are counted "
                            + "apart; nobody is left out.")
    ResponseEntity<Territories> territories(Moment moment, Actor actor) {
        Answer<Optional<MapRow>> map = read(moment, sql -> MapStore.inForce(sql, moment));
        Borders borders = map.body().map(MapRow::drawn).orElse(Borders.NONE);
        int draft = map.body().map(MapRow::draft).orElse(0);
        return map.begin().body(Laid.over(borders).counted(draft, places.all(moment, reach(actor))));
    }

    @GetMapping("/territory-customers")
    @Requires(Permission.READ_TERRITORIES)
    @Operation(
            operationId = "listCustomersInTerritories",
            summary = "Customers and their territories, or those that lie in none (VP-04)",
            description = "By their ids; of those that are placed and whom one may see. The Link header leads to the "
                    + "next page.")
    ResponseEntity<PlacedPage> customers(
            @Parameter(description = "Only those in this one", example = "N1") @RequestParam(required = false) @Nullable
                    String territory,
            @Parameter(description = "Only those that lie in none") @RequestParam(defaultValue = "false")
                    boolean outside,
            Moment moment,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Answer<Optional<MapRow>> map = read(moment, sql -> MapStore.inForce(sql, moment));
        Laid laid = Laid.over(map.body().map(MapRow::drawn).orElse(Borders.NONE));
        List<Placed> found = laid.placed(places.all(moment, reach(actor))).stream()
                .filter(one -> territory == null || territory.equals(one.territory()))
                .filter(one -> !outside || one.territory() == null)
                .toList();
        return page(map, found, limit, cursor, http);
    }

    @GetMapping("/territory-maps/{draft}/moves")
    @Requires(Permission.READ_TERRITORIES)
    @Operation(
            operationId = "listTerritoryMoves",
            summary = "Who would change their territory by a draft, against the map that holds (VP-04)",
            description = "By their ids; of those that are placed and whom one may see. A draft with broken shapes "
                    + "moves nobody. The Link header leads to the next page.")
    ResponseEntity<PlacedPage> moves(
            @PathVariable int draft,
            Moment moment,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Answer<Both> both = read(
                moment,
                sql -> new Both(
                        MapStore.inForce(sql, moment).map(MapRow::drawn).orElse(Borders.NONE),
                        MapStore.find(sql, moment, draft).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""))));
        MapRow drawn = both.body().draft();
        Borders next = Laid.isShapeless(drawn.wrong()) ? both.body().holds() : drawn.drawn();
        List<Placed> moved =
                Laid.over(both.body().holds()).against(Laid.over(next), places.all(moment, reach(actor))).stream()
                        .filter(one -> !Objects.equals(one.territory(), one.becomes()))
                        .toList();
        return page(both, moved, limit, cursor, http);
    }

    /** @param holds without areas before a map was published */
    private record Both(Borders holds, MapRow draft) {}

    private static Reach reach(Actor actor) {
        return Reach.of(actor, Permission.READ_CUSTOMERS);
    }

    private <T> Answer<T> read(Moment moment, Function<DSLContext, T> question) {
        return reading.read(TerritoryProjection.NAME, moment, question);
    }

    private static ResponseEntity<PlacedPage> page(
            Answer<?> answer, List<Placed> found, int limit, @Nullable String cursor, HttpServletRequest http) {
        return Cut.of(found, Placed::customerId, cursor, limit)
                .respond(answer, http, (shown, next) -> new PlacedPage(shown, found.size(), next));
    }
}

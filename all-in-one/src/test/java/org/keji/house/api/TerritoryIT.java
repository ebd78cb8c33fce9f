package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.VisitDesk;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Maps of territories over HTTP: drafted from GeoJSON, faults with their places, who moves, and who lies where. */
class TerritoryIT {

    private static final String MAPS = "/api/v1/territory-maps";
    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final Map<String, Object> WHY = Map.of("reason", "The new bridge is open");

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    private static Map<String, Object> square(String code, double west, double east) {
        List<List<Double>> ring = List.of(
                List.of(west, 30.0),
                List.of(east, 30.0),
                List.of(east, 31.0),
                List.of(west, 31.0),
                List.of(west, 30.0));
        return feature(code, ring);
    }

    private static Map<String, Object> feature(String code, List<List<Double>> ring) {
        return Map.of(
                "type",
                "Feature",
                "properties",
                Map.of("code", code, "name", "区域" + code, "accountManagers", List.of(OWNER)),
                "geometry",
                Map.of("type", "Polygon", "coordinates", List.of(ring)));
    }

    @SafeVarargs
    private static Map<String, Object> map(Map<String, Object>... features) {
        return Map.of(
                "system",
                "wgs-84",
                "map",
                Map.of("type", "FeatureCollection", "name", "passed over", "features", List.of(features)));
    }

    private JsonNode drafted(Map<String, Object> map) {
        Reply made = house.post(MANAGER, MAPS, map);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.body();
    }

    private String customerAt(double east) {
        String customer = new GiftDesk(house).customer(OWNER);
        desk.act(
                OWNER,
                "/api/v1/customers/" + customer + "/whereabouts",
                Map.of(
                        "whereabouts",
                        Map.of(
                                "position",
                                Map.of("latitude", 30.5, "longitude", east, "system", "wgs-84"),
                                "source",
                                "geocoded",
                                "hours",
                                List.of()),
                        "outlet",
                        "other"));
        return customer;
    }

    private List<String> listed(String user, String path) {
        return desk.shown(user, path)
                .get("items")
                .valueStream()
                .map(one -> one.get("customerId").asString() + " "
                        + Stream.of("territory", "becomes")
                                .filter(one::has)
                                .map(name -> one.get(name).asString())
                                .toList())
                .toList();
    }

    @Test
    void aBorderThatMovesShowsWhoMoves() {
        String west = customerAt(100.5);
        String middle = customerAt(101.3);
        String outside = customerAt(105);
        int first = drafted(map(square("A", 100, 101), square("B", 101, 102)))
                .get("draft")
                .asInt();
        desk.act(MANAGER, MAPS + "/" + first + "/publication", WHY);
        assertThat(listed(OWNER, "/api/v1/territory-customers?limit=1000"))
                .contains(west + " [A]", middle + " [B]", outside + " []");
        assertThat(listed(OWNER, "/api/v1/territory-customers?limit=1000&outside=true"))
                .contains(outside + " []")
                .doesNotContain(west + " [A]");
        assertThat(listed(OTHER, "/api/v1/territory-customers?limit=1000")).doesNotContain(west + " [A]");
        int next = drafted(map(square("A", 100, 101.5), square("B", 101.5, 102)))
                .get("draft")
                .asInt();
        assertThat(listed(OWNER, MAPS + "/" + next + "/moves?limit=1000"))
                .contains(middle + " [B, A]")
                .doesNotContain(west + " [A, A]");
        desk.act(MANAGER, MAPS + "/" + next + "/publication", WHY);
        assertThat(listed(OWNER, "/api/v1/territory-customers?limit=1000&territory=A"))
                .contains(west + " [A]", middle + " [A]");
        JsonNode territories = desk.shown(OWNER, "/api/v1/territories");
        assertThat(territories.get("draft").asInt()).isEqualTo(next);
        assertThat(territories.get("items").get(0).get("customers").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(territories.get("outside").asInt()).isPositive();
        JsonNode out = desk.shown(OWNER, MAPS + "/" + next);
        assertThat(out.at("/features/0/geometry/coordinates/0/0/1").toString()).isEqualTo("[101.5,30.0]");
        Reply page = house.get(OWNER, "/api/v1/territory-customers?limit=1&" + house.upToNow());
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(desk.shown(OWNER, MAPS + "?limit=1")
                        .get("items")
                        .get(0)
                        .get("state")
                        .asString())
                .isEqualTo("published");
    }

    /** Nothing is refused for it: who plans the visit is told. */
    @Test
    void whoLiesInARestrictedAreaIsNamedAndAPlanThatVisitsThemSaysSo() {
        Map<String, Object> port = new HashMap<>(square("R", 110, 111));
        port.put("properties", Map.of("code", "R", "name", "港区", "role", "restricted"));
        int draft = drafted(map(square("A", 109, 112), port)).get("draft").asInt();
        desk.act(MANAGER, MAPS + "/" + draft + "/publication", WHY);
        String inside = customerAt(110.5);
        String beside = customerAt(111.5);
        String restricted = "/api/v1/restricted-customers";
        assertThat(listed(OWNER, restricted + "?limit=1000&area=R")).containsExactly(inside + " []");
        assertThat(listed(OWNER, restricted + "?area=A")).isEmpty();
        assertThat(listed(OTHER, restricted)).isEmpty();
        VisitDesk visits = new VisitDesk(house);
        VisitDesk.Plan plan = visits.open(OWNER);
        visits.planned(OWNER, plan, VisitDesk.visit(plan, beside, 10));
        assertThat(desk.shown(OWNER, plan.at()).get("restricted")).isEmpty();
        visits.planned(OWNER, plan, VisitDesk.visit(plan, inside, 11));
        JsonNode named = desk.shown(OWNER, plan.at()).get("restricted");
        assertThat(named).hasSize(1);
        assertThat(named.at("/0/customerId").asString()).isEqualTo(inside);
        assertThat(named.at("/0/name").asString()).isEqualTo("港区");
    }

    @Test
    void whatIsWrongWithBordersIsNamedAndNotPublished() {
        JsonNode overlap = drafted(map(square("A", 100, 101.5), square("B", 101, 102)));
        JsonNode fault = overlap.get("faults").get(0);
        assertThat(fault.get("kind").asString()).isEqualTo("overlap");
        assertThat(fault.get("areas").toString()).isEqualTo("[\"A\",\"B\"]");
        assertThat(fault.at("/place/longitude").asDouble()).isBetween(101.0, 101.5);
        String at = MAPS + "/" + overlap.get("draft").asInt();
        desk.refused(MANAGER, at + "/publication", WHY, 409, "VP-04");
        desk.refused(OWNER, at + "/publication", WHY, 403, "DP-01");
        desk.refused(MANAGER, MAPS + "/99999/publication", WHY, 404, "VP-04");
        List<List<Double>> bow = List.of(
                List.of(100.0, 30.0),
                List.of(101.0, 31.0),
                List.of(101.0, 30.0),
                List.of(100.0, 31.0),
                List.of(100.0, 30.0));
        JsonNode crossed = drafted(map(feature("bow", bow)));
        assertThat(crossed.at("/faults/0/kind").asString()).isEqualTo("crossed");
        assertThat(crossed.at("/faults/0/place/longitude").asDouble()).isEqualTo(100.5);
        assertThat(desk.shown(MANAGER, MAPS + "/" + crossed.get("draft").asInt() + "/moves")
                        .get("items"))
                .isEmpty();
    }

    @Test
    void whatIsNoMapIsRefusedWhereItStands() {
        desk.refused(MANAGER, MAPS, map(square("A", 100, 101), square("A", 101, 102)), 422, "VP-04");
        Map<String, Object> line = Map.of(
                "type",
                "Feature",
                "properties",
                Map.of("code", "A", "name", "A"),
                "geometry",
                Map.of("type", "LineString", "coordinates", List.of()));
        Reply refused = desk.refused(MANAGER, MAPS, map(line), 422, "API-02");
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/map/features/0/geometry/type");
        Map<String, Object> none = Map.of("system", "wgs-84", "map", Map.of("type", "Feature"));
        desk.refused(MANAGER, MAPS, none, 422, "API-02");
        desk.refused(OWNER, MAPS, map(square("A", 100, 101)), 403, "DP-01");
        assertThat(house.get(OWNER, MAPS + "/99999").status()).isEqualTo(404);
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.RoundDesk.place;
import static org.keji.house.testing.RoundDesk.search;
import static org.keji.house.testing.RoundDesk.word;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.RoundDesk;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;
import tools.jackson.databind.JsonNode;

/** Rounds of those who share a territory: a visit goes to whoever is nearer, given up before it is taken (VP-07). */
class SharedRoutesIT {

    private static final String WEST = "account-manager-1";
    private static final String EAST = "account-manager-2";
    private static final YearMonth MONTH = YearMonth.of(2101, 6);

    private static Map<String, Object> territory() {
        List<List<Double>> ring = List.of(
                List.of(118.0, 24.0),
                List.of(119.0, 24.0),
                List.of(119.0, 25.0),
                List.of(118.0, 25.0),
                List.of(118.0, 24.0));
        return Map.of(
                "type",
                "Feature",
                "properties",
                Map.of("code", "T1", "name", "区域一", "accountManagers", List.of(WEST, EAST)),
                "geometry",
                Map.of("type", "Polygon", "coordinates", List.of(ring)));
    }

    private static void drawn(House house, Desk desk) {
        var map = Map.of("type", "FeatureCollection", "features", List.of(territory()));
        int draft = house.post(Desk.MANAGER, "/api/v1/territory-maps", Map.of("system", "wgs-84", "map", map))
                .body()
                .get("draft")
                .asInt();
        desk.act(
                Desk.MANAGER,
                "/api/v1/territory-maps/%d/publication".formatted(draft),
                Map.of("reason", "They share the bay"));
    }

    private static String visit(House house, String manager, Plan plan, double longitude, int order) {
        String customer = new GiftDesk(house).customer(manager);
        new RoundDesk(house).locate(manager, customer, 24.5, longitude);
        Map<String, Object> visit = VisitDesk.visit(plan, customer, 6);
        visit.put("order", order);
        visit.remove("startsAt");
        return new VisitDesk(house).planned(manager, plan, visit);
    }

    @Test
    void aVisitGoesToWhoeverIsNearer() {
        try (House house = House.fresh()) {
            RoundDesk rounds = new RoundDesk(house);
            Desk desk = new Desk(house);
            drawn(house, desk);
            Plan west = rounds.open(WEST, MONTH);
            Plan east = rounds.open(EAST, MONTH);
            String near = visit(house, WEST, west, 118.01, 1);
            String far = visit(house, WEST, west, 118.90, 2);
            visit(house, EAST, east, 118.91, 1);
            Map<String, Object> search = search(MONTH.atDay(1), MONTH.atEndOfMonth(), List.of(WEST, EAST));
            search.put("shared", true);
            search.put("base", place(24.5, 118.0));
            search.put("bases", List.of(Map.of("accountManager", EAST, "base", place(24.5, 118.9))));
            JsonNode proposal = rounds.proposed(Desk.SUPERVISOR, rounds.begun(Desk.SUPERVISOR, search));
            assertThat(proposal.get("state").asString()).as(proposal.toString()).isEqualTo("succeeded");
            desk.refused(EAST, east.at() + "/route", word(proposal, "Nearer"), 409, "VP-07");
            desk.act(WEST, west.at() + "/route", word(proposal, "Nearer"));
            desk.act(EAST, east.at() + "/route", word(proposal, "Nearer"));
            assertThat(rounds.visits(WEST, west).stream()
                            .map(one -> one.get("id").asString() + " "
                                    + one.get("state").asString()))
                    .containsExactlyInAnyOrder(near + " planned", far + " removed");
            assertThat(rounds.visits(EAST, east))
                    .hasSize(2)
                    .anyMatch(one -> one.path("follows").asString("").equals(far));
        }
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Where customers are, over HTTP: said, confirmed, listed where it is not known, and of persons opened one by one. */
class WhereaboutsIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final Map<String, Object> PIER =
            Map.of("latitude", 24.4574, "longitude", 118.0848, "system", "gcj-02");

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final String customer = new GiftDesk(house).customer(OWNER);
    private final String card = "/api/v1/customers/" + customer;

    private static Map<String, Object> whereabouts(Map<String, Object> position) {
        return Map.of(
                "position",
                position,
                "source",
                "surveyed",
                "hours",
                List.of(Map.of("day", "MONDAY", "from", "09:00", "until", "11:30")));
    }

    private static Map<String, Object> said(Map<String, Object> position, String outlet) {
        return Map.of("whereabouts", whereabouts(position), "outlet", outlet);
    }

    private List<String> listed(String user, String more) {
        return desk.shown(user, "/api/v1/whereabouts?limit=500" + more)
                .get("items")
                .valueStream()
                .map(line -> line.get("customerId").asString())
                .toList();
    }

    @Test
    void whoWasNeverLocatedIsAnExceptionUntilSomebodySaysWhereTheyAre() {
        String at = card + "/whereabouts";
        assertThat(listed(OWNER, "&exception=never-located")).contains(customer);
        assertThat(desk.shown(OWNER, at).get("exceptions").toString()).isEqualTo("[\"never-located\"]");
        desk.act(OWNER, at, said(PIER, "chain-store"));
        JsonNode line = desk.shown(OWNER, at);
        assertThat(line.at("/whereabouts/position").toString())
                .isEqualTo("{\"latitude\":24.4574,\"longitude\":118.0848,\"system\":\"gcj-02\"}");
        assertThat(line.get("outlet").asString()).isEqualTo("chain-store");
        assertThat(line.get("confirmedBy").asString()).isEqualTo(OWNER);
        assertThat(line.get("exceptions")).isEmpty();
        assertThat(listed(OWNER, "&exception=never-located")).doesNotContain(customer);
        assertThat(listed(OWNER, "&outlet=chain-store")).contains(customer);
        desk.act(MANAGER, at, said(PIER, "chain-store"));
        assertThat(desk.shown(OWNER, at).get("confirmedBy").asString()).isEqualTo(MANAGER);
        String then = line.get("confirmedAt").asString();
        assertThat(house.get(OWNER, at + "?asOf=" + then)
                        .body()
                        .get("confirmedBy")
                        .asString())
                .isEqualTo(OWNER);
        assertThat(desk.shown(OWNER, card + "/timeline?limit=100")
                        .get("items")
                        .valueStream()
                        .map(step -> step.get("what").asString()))
                .contains("customer.whereabouts-recorded");
    }

    @Test
    void whatWasConfirmedLongAgoIsAnExceptionAgain() {
        Map<String, Object> old = new HashMap<>(said(PIER, "other"));
        Map<String, Object> registered = new HashMap<>(
                Map.of("name", "Old Pier", "industry", "Ports", "size", "small", "territory", "domestic"));
        registered.put("occurredAt", "2020-01-01T00:00:00Z");
        String id = house.post(OWNER, "/api/v1/customers", registered)
                .body()
                .get("id")
                .asString();
        old.put("occurredAt", "2020-01-02T00:00:00Z");
        desk.act(OWNER, "/api/v1/customers/" + id + "/whereabouts", old);
        assertThat(listed(OWNER, "&exception=not-confirmed")).contains(id).doesNotContain(customer);
        assertThat(house.get(OWNER, "/api/v1/whereabouts?exception=lost").status())
                .isEqualTo(422);
    }

    @Test
    void whatIsNoPlaceIsRefusedWhereItStands() {
        String at = card + "/whereabouts";
        assertThat(house.post(OWNER, at, said(Map.of("latitude", 94, "longitude", 118, "system", "wgs-84"), "other"))
                        .status())
                .isEqualTo(400);
        assertThat(house.post(OWNER, at, said(Map.of("longitude", 118, "system", "wgs-84"), "other"))
                        .status())
                .as("what is not said is not nought")
                .isEqualTo(400);
        Reply kiosk = desk.refused(OWNER, at, said(PIER, "kiosk"), 422, "VP-14");
        assertThat(kiosk.body().at("/errors/0/pointer").asString()).isEqualTo("/outlet");
        Map<String, Object> noSystem = said(Map.of("latitude", 24, "longitude", 118), "other");
        desk.refused(OWNER, at, noSystem, 422, "API-02");
        desk.refused(OTHER, at, said(PIER, "other"), 403, "CU-08");
        assertThat(house.get(OTHER, at).status()).isEqualTo(403);
        assertThat(listed(OTHER, "")).doesNotContain(customer);
    }

    @Test
    void whereAPersonLivesIsOpenedForTheirAccountManagerAndGoesWithThem() {
        Reply made =
                house.post(OWNER, "/api/v1/customers/persons", Map.of("name", "Zhao Min", "territory", "domestic"));
        String person = made.body().get("contact").asString();
        String of = "/api/v1/customers/" + made.body().get("id").asString();
        desk.refused(OWNER, of + "/whereabouts", said(PIER, "other"), 409, "CU-01");
        desk.act(OWNER, of + "/persons/" + person + "/whereabouts", Map.of("whereabouts", whereabouts(PIER)));
        assertThat(desk.shown(OWNER, of + "/whereabouts")
                        .at("/whereabouts/position/latitude")
                        .asDouble())
                .isEqualTo(24.4574);
        JsonNode told = desk.shown("product-manager-1", of + "/whereabouts");
        assertThat(told.has("whereabouts")).isFalse();
        assertThat(told.get("exceptions")).isEmpty();
        JsonNode line = desk.shown(OWNER, "/api/v1/whereabouts?kind=person&limit=500")
                .get("items")
                .get(0);
        assertThat(line.has("whereabouts")).isFalse();
    }
}

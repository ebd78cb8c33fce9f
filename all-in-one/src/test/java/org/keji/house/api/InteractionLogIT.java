package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.api.Contacts.CONTACTS;
import static org.keji.house.api.Contacts.SAID;
import static org.keji.house.api.Contacts.contact;
import static org.keji.house.api.Contacts.customer;
import static org.keji.house.api.Contacts.idOf;
import static org.keji.house.api.Contacts.listed;
import static org.keji.house.api.Contacts.log;
import static org.keji.house.api.Contacts.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** The log of contacts over HTTP: who sees what of it, page by page and as it stood, and what it does not take. */
class InteractionLogIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String OFFICER = "department-officer-1";
    private static final String CALLER = "Marker-Hagebutte";

    @Test
    void whatWasSaidIsSealedAndSeenByWhomItConcerns() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String customer = customer(house, OTHER);
        Map<String, Object> call = with(contact("inquiry", "A quote"), "customerId", customer);
        String at = log(house, OWNER, with(call, "caller", Map.of("name", CALLER, "phone", "+86 21 5555 0100")));
        for (String user : List.of(OWNER, OTHER, MANAGER, "auditor-1")) {
            JsonNode file = desk.shown(user, at);
            assertThat(file.get("content").asString()).as(user).isEqualTo(SAID);
            assertThat(file.at("/caller/name").asString()).as(user).isEqualTo(CALLER);
            assertThat(listed(desk, user, "&customer=" + customer)).as(user).containsExactly(at);
        }
        for (String user : List.of("account-manager-3", OFFICER, "front-desk-1")) {
            assertThat(house.get(user, at + "?" + house.upToNow()).status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(listed(desk, "account-manager-3", "")).doesNotContain(at);
        assertThat(desk.shown(MANAGER, CONTACTS + "?limit=500").toString()).doesNotContain("Marker-");
        for (String table : List.of("log.event", "log.decision", "log.request", "interaction_log.interaction")) {
            assertThat(house.number("select count(*) from " + table + " t where t::text like '%Marker-Hagebutte%'"))
                    .as(table)
                    .isZero();
        }
        assertThat(house.get("auditor-1", "/api/v1/audit-trail/openings?about=" + idOf(at))
                        .body()
                        .get("items")
                        .valueStream()
                        .map(entry -> entry.get("operation").asString() + " "
                                + entry.get("field").asString())
                        .distinct())
                .containsExactlyInAnyOrder("getInteraction content", "getInteraction caller");
    }

    @Test
    void ofOneselfOneTurnsToOnesOwnCustomersAlone() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String customer = customer(house, OTHER);
        Map<String, Object> call = with(contact("inquiry", "A quote"), "customerId", customer);
        Map<String, Object> greeting = with(with(call, "kind", "greeting"), "direction", "outbound");
        desk.refused(OWNER, CONTACTS, greeting, 403, "CU-08");
        Map<String, Object> stranger = with(call, "customerId", "customer-" + UUID.randomUUID());
        assertThat(Contacts.pointer(desk.refused(OWNER, CONTACTS, stranger, 422, "CU-01")))
                .isEqualTo("/customerId");
    }

    @Test
    void contactsAreLeafedThroughAndShownAsTheyStood() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String customer = customer(house, OWNER);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.addFirst(log(house, OWNER, with(contact("inquiry", "No. " + i), "customerId", customer)));
        }
        String position = house.upToNow().replace("min-position", "position");
        desk.act(OWNER, made.getFirst() + "/answer", Map.of("answer", "Yes"));
        List<String> leafed = new ArrayList<>();
        String path = CONTACTS + "?limit=2&customer=" + customer;
        while (path != null) {
            Reply page = house.get(OWNER, path);
            page.body()
                    .get("items")
                    .forEach(line -> leafed.add(CONTACTS + "/" + line.get("id").asString()));
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        assertThat(leafed).isEqualTo(made);
        assertThat(desk.shown(OWNER, made.getFirst()).at("/interaction/state").asString())
                .isEqualTo("answered");
        JsonNode before = house.get(OWNER, made.getFirst() + "?" + position).body();
        assertThat(before.at("/interaction/state").asString()).isEqualTo("open");
        assertThat(before.has("answer")).isFalse();
        assertThat(house.get(OWNER, CONTACTS + "/interaction-00000000-0000-5000-8000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(house.get(OWNER, CONTACTS + "?owner=%00").status()).isEqualTo(422);
        assertThat(house.get(OWNER, CONTACTS + "?limit=501").status()).isEqualTo(422);
    }

    @Test
    void whenTheHouseIsThereIsPublished() {
        Desk desk = new Desk(House.shared());
        JsonNode monday = desk.shown("front-desk-1", "/api/v1/service-hours?asOf=2026-05-04T02:00:00Z");
        assertThat(monday.get("open").asBoolean()).isTrue();
        assertThat(monday.get("workingHours").asString()).isEqualTo("MON-FRI 09:00-18:00");
        assertThat(monday.get("opensNext").asString()).isEqualTo("2026-05-05T01:00:00Z");
        assertThat(monday.has("alwaysOpenPhone"))
                .as("none is published as shipped")
                .isFalse();
        JsonNode sunday = desk.shown("auditor-1", "/api/v1/service-hours?asOf=2026-05-10T02:00:00Z");
        assertThat(sunday.get("open").asBoolean()).isFalse();
        assertThat(sunday.get("opensNext").asString()).isEqualTo("2026-05-11T01:00:00Z");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        Desk desk = new Desk(House.shared());
        Map<String, Object> call = contact("inquiry", "A quote");
        for (String field : List.of("channel", "direction", "kind", "subject")) {
            Map<String, Object> without = new HashMap<>(call);
            without.remove(field);
            assertThat(Contacts.pointer(desk.refused(OWNER, CONTACTS, without, 422, "API-02")))
                    .isEqualTo("/" + field);
        }
        Map<String, Object> caller = Map.of("name", CALLER, "email", "nowhere");
        Reply refused = desk.refused(OWNER, CONTACTS, with(call, "caller", caller), 422, "API-02");
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/caller/email");
        assertThat(refused.text()).doesNotContain("Marker-");
        desk.refused("front-desk-1", CONTACTS, call, 403, "DP-01");
        desk.refused(OWNER, CONTACTS + "/x/answer", Map.of("answer", "x"), 404, "API-01");
    }
}

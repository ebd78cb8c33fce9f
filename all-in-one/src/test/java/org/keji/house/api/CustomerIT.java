package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** A customer's card from its making to its retirement, as its users see it. */
class CustomerIT {

    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final int AT_ONCE = 32;
    private static final int REGISTRATIONS = 1000;

    private static Map<String, Object> card(String name, String number) {
        Map<String, Object> card =
                new HashMap<>(Map.of("name", name, "industry", "Logistics", "size", "medium", "territory", "domestic"));
        if (number != null) {
            card.put("registrationNumber", number);
        }
        return card;
    }

    private static Map<String, Object> because(Map<String, Object> body, String reason) {
        Map<String, Object> said = new HashMap<>(body);
        said.put("reason", reason);
        return said;
    }

    private static String register(House house, String user, Map<String, Object> card) {
        Reply made = house.post(user, CUSTOMERS, card);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    /** A number nobody has used here: 17 places at random, and the check character they ask for. */
    private static String number() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        StringBuilder number = new StringBuilder();
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            int digit = ThreadLocalRandom.current().nextInt(alphabet.length());
            number.append(alphabet.charAt(digit));
            sum += digit * weight;
            weight = weight * 3 % 31;
        }
        return number.append(alphabet.charAt((31 - sum % 31) % 31)).toString();
    }

    private static List<String> listed(Desk desk, String user, String filter) {
        List<String> ids = new ArrayList<>();
        desk.shown(user, CUSTOMERS + "?limit=500" + filter)
                .get("items")
                .forEach(line -> ids.add(CUSTOMERS + "/" + line.get("id").asString()));
        return ids;
    }

    @Test
    void aCardIsMadeKeptRightAndTakenOutOfService() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String number = number();
        String at = register(house, OWNER, card("Harbour Freight Co.", null));
        desk.act(OWNER, at + "/correction", because(card("Harbour Freight Ltd.", number), "The licence came"));
        desk.act(OWNER, at + "/standing", Map.of("standing", "key", "reason", "Three contracts"));
        JsonNode card = desk.shown(OWNER, at);
        assertThat(card.get("name").asString()).isEqualTo("Harbour Freight Ltd.");
        assertThat(card.get("standing").asString()).isEqualTo("key");
        assertThat(card.get("registrationNumber").asString()).isEqualTo(number);
        assertThat(listed(desk, MANAGER, "&standing=key")).contains(at);
        desk.act(MANAGER, at + "/deactivation", Map.of("reason", "Dissolved"));
        assertThat(listed(desk, MANAGER, "")).doesNotContain(at);
        assertThat(listed(desk, MANAGER, "&active=false")).contains(at);
        desk.refused(OWNER, at + "/review", Map.of(), 409, "CU-12");
        assertThat(desk.shown("auditor-1", "/api/v1/audit-trail?about=" + at.substring(CUSTOMERS.length() + 1))
                        .get("items")
                        .valueStream()
                        .map(entry -> entry.get("what").asString()))
                .containsExactly(
                        "customer.registered",
                        "customer.card-corrected",
                        "customer.standing-changed",
                        "customer.deactivated");
    }

    @Test
    void aNumberStandsOnOneLiveCard() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String number = number();
        String first = register(house, OWNER, card("First", number));
        Reply second = desk.refused(OTHER, CUSTOMERS, card("Second", number), 409, "CU-12");
        assertThat(second.body().at("/errors/0/pointer").asString()).isEqualTo("/registrationNumber");
        String unnumbered = register(house, OTHER, card("Second", null));
        desk.refused(OTHER, unnumbered + "/correction", because(card("Second", number), "Found it"), 409, "CU-12");
        desk.act(MANAGER, first + "/deactivation", Map.of("reason", "Dissolved"));
        desk.act(OTHER, unnumbered + "/correction", because(card("Second", number), "Found it"));
        desk.refused(MANAGER, first + "/reactivation", Map.of("reason", "A mistake"), 409, "CU-12");
        desk.act(OTHER, unnumbered + "/correction", because(card("Second", number()), "It was another"));
        desk.act(MANAGER, first + "/reactivation", Map.of("reason", "A mistake"));
        String last = number.substring(0, 17) + (number.endsWith("0") ? "1" : "0");
        desk.refused(OWNER, CUSTOMERS, card("Third", last), 422, "CU-01");
    }

    /** Two nodes are told the same number by many people at once; the log decides, and one card comes of it. */
    @Test
    void aThousandRegistrationsAtOnceMakeOneCard() throws Exception {
        House house = House.shared();
        String number = number();
        List<Integer> heard = new ArrayList<>();
        try (House second = house.secondNode();
                ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < REGISTRATIONS; i++) {
                House node = i % 2 == 0 ? house : second;
                answers.add(callers.submit(
                        () -> node.post(OWNER, CUSTOMERS, card("Many", number)).status()));
            }
            for (Future<Integer> answer : answers) {
                heard.add(answer.get());
            }
        }
        assertThat(heard).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(house.number("select count(*) from log.event where name = 'customer.registered'"
                        + " and payload::text like '%" + number + "%'"))
                .isEqualTo(1);
    }

    @Test
    void whatNobodyLookedOverIsStale() {
        SetClock clock = new SetClock("2030-01-07T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String ordinary = register(house, OWNER, card("Ordinary", null));
            String key = register(house, OWNER, card("Key", null));
            desk.act(OWNER, key + "/standing", Map.of("standing", "key", "reason", "Three contracts"));
            assertThat(listed(desk, MANAGER, "&stale=true")).isEmpty();
            clock.set("2030-04-08T02:00:01Z");
            assertThat(listed(desk, MANAGER, "&stale=true")).containsExactly(key);
            assertThat(desk.shown(MANAGER, key).get("stale").asBoolean()).isTrue();
            desk.act(OWNER, key + "/review", Map.of());
            assertThat(listed(desk, MANAGER, "&stale=true")).isEmpty();
            clock.set("2031-01-07T02:00:01Z");
            assertThat(listed(desk, MANAGER, "&stale=true")).contains(ordinary, key);
        }
    }

    @Test
    void cardsAreLeafedThroughAndShownAsTheyStood() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String industry = "Fishing " + number();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> card = card("Boat " + i, null);
            card.put("industry", industry);
            made.addFirst(register(house, OWNER, card));
        }
        String position = house.upToNow().replace("min-position", "position");
        desk.act(OWNER, made.getFirst() + "/standing", Map.of("standing", "key", "reason", "Three contracts"));
        List<String> leafed = new ArrayList<>();
        String path = CUSTOMERS + "?limit=2&industry=" + URLEncoder.encode(industry, StandardCharsets.UTF_8);
        while (path != null) {
            Reply page = house.get(OWNER, path);
            page.body()
                    .get("items")
                    .forEach(line -> leafed.add(CUSTOMERS + "/" + line.get("id").asString()));
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        assertThat(leafed).isEqualTo(made);
        assertThat(desk.shown(OWNER, made.getFirst()).get("standing").asString())
                .isEqualTo("key");
        assertThat(house.get(OWNER, made.getFirst() + "?" + position)
                        .body()
                        .get("standing")
                        .asString())
                .as("as it stood")
                .isEqualTo("potential");
        assertThat(house.get(OWNER, CUSTOMERS + "/customer-00000000-0000-5000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAccountManagerSeesAndKeepsTheirOwn() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String at = register(house, OWNER, card("Mine", null));
        assertThat(listed(desk, OWNER, "")).contains(at);
        assertThat(listed(desk, OTHER, "")).doesNotContain(at);
        assertThat(house.get(OTHER, at).status()).isEqualTo(403);
        assertThat(house.get("analyst-1", at).status()).isEqualTo(403);
        desk.refused(OTHER, at + "/review", Map.of(), 403, "CU-08");
        desk.refused("front-desk-1", CUSTOMERS, card("Theirs", null), 403, "DP-01");
        for (String field : List.of("name", "industry", "size", "territory")) {
            Map<String, Object> without = card("Mine", null);
            without.remove(field);
            assertThat(desk.refused(OWNER, CUSTOMERS, without, 422, "API-02")
                            .body()
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("/" + field);
        }
    }
}

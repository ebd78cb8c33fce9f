package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.GiftDesk.GIFTS;
import static org.keji.house.testing.GiftDesk.gift;
import static org.keji.house.testing.GiftDesk.givenToday;
import static org.keji.house.testing.GiftDesk.today;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gifts from their proposal to the register, as their users see them. */
class GiftIT {

    private static final String OWNER = "account-manager-1";
    private static final String MANAGER = "service-manager-1";
    private static final String GENERAL = "general-manager-1";
    private static final Map<String, Object> WHY = Map.of("reason", "Ten years of trust");

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final GiftDesk gifts = new GiftDesk(house);

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    @Test
    void theBookApprovesWithinItsLimits() {
        Known sun = gifts.contact(OWNER);
        String at = gifts.propose(OWNER, gift(sun, 180.5), "approved");
        desk.act(OWNER, at + "/giving", givenToday());
        JsonNode line = desk.shown(OWNER, at);
        assertThat(line.get("state").asString()).isEqualTo("given");
        assertThat(line.at("/ruling/byBook").asBoolean()).isTrue();
        assertThat(line.at("/limits/mostPerGift").asDecimal()).isEqualByComparingTo("300");
        assertThat(line.at("/limits/ofTheYear").asDecimal()).isEqualByComparingTo("180.5");
        assertThat(line.at("/ending/endedBy").asString()).isEqualTo(OWNER);
        desk.refused(OWNER, at + "/giving", givenToday(), 409, "CU-15");
        desk.refused(OWNER, at + "/withdrawal", Map.of("reason", "Back"), 409, "CU-15");
    }

    @Test
    void whatIsOverTheLimitIsNotGivenBeforeAnotherApprovesIt() {
        Known sun = gifts.contact(OWNER);
        String at = gifts.propose(OWNER, gift(sun, 680), "awaiting");
        desk.refused(OWNER, at + "/giving", givenToday(), 409, "CU-15");
        desk.refused(OWNER, at + "/approval", WHY, 403, "DP-01");
        desk.refused(MANAGER, at + "/approval", Map.of(), 422, "CU-15");
        assertThat(desk.shown(MANAGER, GIFTS + "?state=awaiting&recipient=" + sun.contact())
                        .get("items"))
                .hasSize(1);
        desk.act(MANAGER, at + "/approval", WHY);
        JsonNode line = desk.shown(OWNER, at);
        assertThat(line.at("/ruling/decidedBy").asString()).isEqualTo(MANAGER);
        assertThat(line.at("/ruling/decidedBecause").asString()).isEqualTo("Ten years of trust");
        assertThat(line.at("/exceeded/0").asString()).isEqualTo("per-gift");
        desk.refused(GENERAL, at + "/refusal", WHY, 409, "CU-15");
        desk.refused(
                OWNER, at + "/giving", Map.of("givenOn", today().minusDays(1).toString()), 422, "CU-15");
        desk.act(OWNER, at + "/giving", givenToday());

        String own = gifts.propose(MANAGER, with(gift(sun, 400), "kind", "hospitality"), "awaiting");
        desk.refused(MANAGER, own + "/approval", WHY, 403, "SOD");
        desk.act(GENERAL, own + "/refusal", Map.of("reason", "Once a year is enough"));
        desk.refused(MANAGER, own + "/giving", givenToday(), 409, "CU-15");
        assertThat(gifts.year(OWNER, sun).get("sum").asDecimal()).isEqualByComparingTo("680");
    }

    @Test
    void toAPublicOfficialNothingIsGivenWithoutApproval() {
        Known sun = gifts.contact(OWNER);
        Map<String, Object> official = with(gift(sun, 1), "publicOfficial", true);
        String at = gifts.propose(OWNER, official, "awaiting");
        desk.refused(OWNER, GIFTS, gift(sun, 1), 409, "CU-15");
        desk.act(OWNER, at + "/withdrawal", Map.of("reason", "Better not"));
        JsonNode year = gifts.year(OWNER, sun);
        assertThat(year.get("publicOfficial").asBoolean()).isTrue();
        assertThat(year.get("limit").asDecimal()).isZero();
        assertThat(year.get("sum").asDecimal()).isZero();
        assertThat(desk.shown(OWNER, GIFTS + "?publicOfficial=true&recipient=" + sun.contact())
                        .get("items"))
                .hasSize(1);
    }

    /** Many people at two nodes give to one contact at once; the book approves what fits, to the last yuan. */
    @Test
    void twoNodesDoNotSlipUnderTheLimitOfTheYearTogether() throws Exception {
        Known sun = gifts.contact(OWNER);
        Map<String, Object> body = gift(sun, 200);
        List<String> states = new ArrayList<>();
        try (House second = house.secondNode();
                ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                House node = i % 2 == 0 ? house : second;
                answers.add(callers.submit(() -> stateOf(node, body)));
            }
            for (Future<String> answer : answers) {
                states.add(answer.get());
            }
        }
        assertThat(Collections.frequency(states, "approved")).isEqualTo(5);
        assertThat(Collections.frequency(states, "awaiting")).isEqualTo(19);
        JsonNode year = gifts.year(OWNER, sun);
        assertThat(year.get("gifts").asInt()).isEqualTo(24);
        assertThat(year.get("over").asBoolean()).isTrue();
    }

    /** Who is told that the house is busy asks again under the same key. */
    private static String stateOf(House node, Map<String, Object> body) {
        String key = UUID.randomUUID().toString();
        while (true) {
            Reply reply = node.client().post(OWNER, GIFTS, key, body);
            if (reply.status() == 201) {
                return reply.body().get("state").asString();
            }
            assertThat(reply.status()).as(reply.text()).isEqualTo(503);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            customerId     | 422 | API-02   | /customerId     |
            customerId     | 422 | CU-01    | /customerId     | "customer-00000000-0000-5000-8000-000000000000"
            recipient      | 422 | API-02   | /recipient      |
            recipient      | 400 | HTTP-400 | /recipient      | "Sun Li"
            recipient      | 422 | CU-15    | /recipient      | "person-00000000-0000-5000-8000-000000000000"
            kind           | 422 | API-02   | /kind           |
            kind           | 400 | HTTP-400 | /kind           | "bribe"
            what           | 422 | API-02   | /what           | " "
            value          | 422 | API-02   | /value          |
            value          | 400 | HTTP-400 | /value          | 1.001
            value          | 422 | CU-15    | /value          | 0
            value          | 422 | CU-15    | /value          | -1
            occasion       | 422 | API-02   | /occasion       |
            occasion       | 400 | HTTP-400 | /occasion       | "whim"
            publicOfficial | 400 | HTTP-400 | /publicOfficial |
            publicOfficial | 400 | HTTP-400 | /publicOfficial | "maybe"
            plannedOn      | 422 | API-02   | /plannedOn      |
            plannedOn      | 422 | API-02   | /plannedOn      | "1969-12-31"
            plannedOn      | 422 | CU-15    | /plannedOn      | "2026-01-01"
            occurredAt     | 400 | HTTP-400 | /occurredAt     | "2026-01-01T00:00:00Z"
            """)
    void whatIsWrongIsPointedAt(String field, int status, String rule, String pointer, String value) {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, Object> fields = new HashMap<>(gift(gifts.contact(OWNER), 10));
        fields.remove(field);
        if (value != null) {
            fields.put(field, json.readTree(value));
        }
        Reply reply = house.client()
                .post(
                        OWNER,
                        GIFTS,
                        UUID.randomUUID().toString(),
                        "application/json",
                        BodyPublishers.ofString(json.writeValueAsString(fields)));
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.body().get("code").asString()).isEqualTo(rule);
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
}

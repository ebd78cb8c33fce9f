package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Permits of visitors over HTTP, by those who take their steps. */
public final class PermitDesk {

    public static final String PERMITS = "/api/v1/visitor-permits";
    public static final String WALK_INS = "/api/v1/walk-ins";
    public static final String APPLICANT = "account-manager-1";
    public static final String SUPERVISOR = "service-supervisor-1";
    public static final String CHIEF = "general-manager-1";
    public static final String GATE = "front-desk-1";

    private final House house;
    private final Desk desk;

    public PermitDesk(House house) {
        this.house = house;
        this.desk = new Desk(house);
    }

    /** An application for visitors of an association, who have no other name than a number. */
    public static Map<String, Object> application(String kind, String from, String until, int visitors) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", kind, "organisation", "Association of Ports", "purpose", "Look at the new line", "from", from));
        body.putAll(Map.of("until", until, "host", APPLICANT, "scope", List.of("Hall 2"), "visitors", named(visitors)));
        return body;
    }

    private static List<Map<String, Object>> named(int visitors) {
        return IntStream.rangeClosed(1, visitors)
                .mapToObj(number -> Map.<String, Object>of("name", "Marker-Linde " + number))
                .toList();
    }

    public static Map<String, Object> walkIn(String until) {
        return new HashMap<>(Map.of("purpose", "Ask for prices", "expectedUntil", until, "visitors", named(1)));
    }

    /** @return where the permit is */
    public String made(String user, String path, Map<String, ?> body) {
        Reply made = house.post(user, path, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.body().get("number").asString()).startsWith("V2");
        return made.header("Location");
    }

    /** What a step is answered with. */
    public JsonNode step(String user, String path, Map<String, ?> body) {
        Reply reply = house.post(user, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply.body();
    }

    public JsonNode reviewed(String user, String at) {
        Map<String, Object> review = Map.of(
                "contents", List.of("The new line"),
                "scope", List.of("Hall 2"),
                "route", List.of("Gate 1", "Hall 2"),
                "reason", "The hall is free");
        return step(user, at + "/review", review);
    }

    /** @return where a permit is that was applied for, reviewed and approved in time */
    public String granted(String kind, String from, String until, int visitors) {
        String at = made(APPLICANT, PERMITS, application(kind, from, until, visitors));
        reviewed(SUPERVISOR, at);
        approved(at);
        return at;
    }

    public static Map<String, Object> enters(String badge) {
        return Map.of("gate", "Gate 1", "badge", badge);
    }

    public static Map<String, Object> leaves() {
        return Map.of("gate", "Gate 1", "badgeReturned", true);
    }

    /** How often something happened to a permit. */
    public long count(String at, String event) {
        return house.number("select count(*) from log.event where stream = '%s' and name = 'permit.%s'"
                .formatted(at.substring(at.lastIndexOf('/') + 1), event));
    }

    /** As the general manager. */
    public void approved(String at) {
        desk.act(CHIEF, at + "/approval", Map.of("reason", "A good guest"));
    }

    public static String visitor(String permit, int number) {
        return permit + "/visitors/" + number;
    }

    public void enters(String permit, int visitor, String badge) {
        desk.act(GATE, visitor(permit, visitor) + "/entry", enters(badge));
    }

    public void leaves(String permit, int visitor) {
        desk.act(GATE, visitor(permit, visitor) + "/exit", leaves());
    }

    /** What somebody is shown of a permit, once everything is known. */
    public JsonNode shown(String user, String permit) {
        return desk.shown(user, permit);
    }

    public String number(String permit) {
        return shown(GATE, permit).at("/permit/number").asString();
    }

    /** What the gate is told, once everything is known. */
    public JsonNode looked(Map<String, ?> sought) {
        return step(GATE, "/api/v1/gate-lookups?" + house.upToNow(), sought);
    }

    /** What the gate is told of one visitor of a permit. */
    public String word(String permit, int visitor) {
        for (JsonNode found : looked(Map.of("number", number(permit))).get("visitors")) {
            if (found.get("visitor").asInt() == visitor) {
                return found.get("word").asString();
            }
        }
        throw new AssertionError("Not found: visitor " + visitor);
    }

    public JsonNode inside() {
        return desk.shown(GATE, "/api/v1/visitors-inside");
    }
}

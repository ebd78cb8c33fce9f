package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Visitors over HTTP: who applies for them, who decides, and what the gate does and sees. */
public final class PermitDesk {

    public static final String PERMITS = "/api/v1/visitor-permits";
    public static final String OWNER = Desk.OWNER;
    public static final String SUPERVISOR = Desk.SUPERVISOR;
    public static final String BOSS = "general-manager-1";
    public static final String GATE = "front-desk-1";

    private final House house;

    public PermitDesk(House house) {
        this.house = house;
    }

    /** What is applied for, with as many visitors called Visitor 1 and so on. */
    public static Map<String, Object> application(String kind, Instant from, Instant until, int visitors) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind",
                kind,
                "organisation",
                "Port Authority",
                "purpose",
                "See the new hall",
                "from",
                from.toString(),
                "until",
                until.toString(),
                "host",
                OWNER,
                "scope",
                List.of("hall-1", "hall-2")));
        body.put(
                "visitors",
                IntStream.rangeClosed(1, visitors)
                        .mapToObj(number -> Map.of("name", "Visitor " + number))
                        .toList());
        return body;
    }

    /** @return where the permit is */
    public String applied(Map<String, ?> body) {
        Reply made = house.post(OWNER, PERMITS, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    public void reviewed(String permit) {
        done(
                SUPERVISOR,
                permit + "/review",
                Map.of("contents", List.of("The new hall"), "scope", List.of("hall-1"), "reason", "It fits"));
    }

    public void approved(String permit) {
        done(BOSS, permit + "/approval", Map.of("reason", "Welcome"));
    }

    /** Applied for, reviewed and approved. */
    public String granted(String kind, Instant from, Instant until, int visitors) {
        String permit = applied(application(kind, from, until, visitors));
        reviewed(permit);
        approved(permit);
        return permit;
    }

    public Reply done(String user, String path, Map<String, ?> body) {
        Reply reply = house.post(user, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply;
    }

    public void enters(String permit, int visitor, String badge) {
        done(GATE, visitor(permit, visitor) + "/entry", Map.of("gate", "north", "badge", badge));
    }

    public void leaves(String permit, int visitor) {
        done(GATE, visitor(permit, visitor) + "/exit", Map.of("gate", "north", "badgeReturned", true));
    }

    public static String visitor(String permit, int number) {
        return permit + "/visitors/" + number;
    }

    /** What somebody is shown of a permit once everything is known. */
    public JsonNode shown(String user, String permit) {
        Reply reply = house.get(user, permit + "?" + house.upToNow());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.body();
    }

    public String number(String permit) {
        return shown(OWNER, permit).at("/permit/number").asString();
    }

    /** What the gate is told, once everything is known. */
    public JsonNode looked(Map<String, ?> sought) {
        Reply reply = house.post(GATE, "/api/v1/gate-lookups?" + house.upToNow(), sought);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.body();
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
        Reply reply = house.get(GATE, "/api/v1/visitors-inside?" + house.upToNow());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.body();
    }
}

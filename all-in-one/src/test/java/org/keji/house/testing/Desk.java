package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** The complaint desk over HTTP: the steps of a complaint by those who take them, and what is shown of it. */
public final class Desk {

    public static final String OWNER = "account-manager-1";
    public static final String SUPERVISOR = "service-supervisor-1";
    public static final String MANAGER = "service-manager-1";
    public static final String QUALITY = "quality-officer-1";
    public static final String OFFICER = "department-officer-1";

    private static final String LATER = "2099-01-01T00:00:00Z";

    private final House house;

    public Desk(House house) {
        this.house = house;
    }

    public House house() {
        return house;
    }

    /** Takes a complaint, with what it says besides the least, and answers where it is. */
    public String receive(String owner, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("channel", "phone", "content", "Something is wrong"));
        body.putAll(more);
        return house.receive(owner, body);
    }

    /** @return the position of the log at which it was done */
    public long act(String user, String path, Map<String, ?> body) {
        Reply reply = house.post(user, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return Long.parseLong(reply.header("Event-Position"));
    }

    /** Does what begins something. */
    public void act201(String user, String path, Map<String, ?> body) {
        Reply reply = house.post(user, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(201);
    }

    /** Is refused, by this rule. */
    public Reply refused(String user, String path, Map<String, ?> body, int status, String rule) {
        Reply reply = house.post(user, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(status);
        assertThat(reply.body().path("code").asString()).as(reply.text()).isEqualTo(rule);
        return reply;
    }

    public void assess(String owner, String at) {
        act(owner, at + "/acknowledgement", Map.of());
        act(owner, at + "/assessment", Map.of("kind", "Wrong amount", "urgency", "normal", "severity", "minor"));
    }

    /** Acknowledged, assessed and investigated. */
    public long investigate(String owner, String at, String responsibility) {
        assess(owner, at);
        Map<String, Object> found =
                Map.of("responsibility", responsibility, "cause", "Run started twice", "findings", "Two runs in May");
        return act(QUALITY, at + "/investigation", found);
    }

    /** Plans an action that is due far from now. */
    public long plan(String at, String kind, String department, String responsible) {
        return act(
                QUALITY,
                at + "/actions",
                Map.of(
                        "kind",
                        kind,
                        "description",
                        "Mend it",
                        "department",
                        department,
                        "responsible",
                        responsible,
                        "dueAt",
                        LATER));
    }

    /** Both kinds of actions, planned, carried out by the department and verified by quality. */
    public void mend(String at) {
        for (String kind : List.of("corrective", "preventive")) {
            plan(at, kind, "Billing", OFFICER);
        }
        for (int action = 1; action <= 2; action++) {
            act(OFFICER, at + "/actions/" + action + "/completion", Map.of());
            act(QUALITY, at + "/actions/" + action + "/verification", Map.of("effective", true));
        }
    }

    public long answer(String owner, String at) {
        return act(owner, at + "/answer", Map.of("solution", "The second invoice is cancelled."));
    }

    public long close(String owner, String at) {
        act(owner, at + "/follow-up", Map.of("satisfaction", 5));
        return act(owner, at + "/closure", Map.of("improvement", "No run starts twice"));
    }

    /** What somebody is shown, once everything that was done is known. */
    public JsonNode shown(String user, String path) {
        String known = house.upToNow();
        Reply reply = house.get(user, path + (path.contains("?") ? "&" : "?") + known);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply.body();
    }

    /** The line of the register in a file. */
    public JsonNode line(String at) {
        return shown(MANAGER, at).get("complaint");
    }

    /** One clock of a complaint. */
    public JsonNode clock(String at, String name) {
        for (JsonNode clock : shown(MANAGER, at + "/clocks").get("clocks")) {
            if (clock.get("clock").asString().equals(name)) {
                return clock;
            }
        }
        throw new AssertionError("No clock " + name + " of " + at);
    }

    /** What each clock of a complaint shows, in words such as {@code resolution met}. */
    public List<String> clocks(String at) {
        List<String> faces = new ArrayList<>();
        shown(MANAGER, at + "/clocks")
                .get("clocks")
                .forEach(clock -> faces.add(
                        clock.get("clock").asString() + " " + clock.get("shows").asString()));
        return faces;
    }

    /** The steps of a complaint that are due by then, as somebody is shown them. */
    public List<String> due(String user, String at, String until, String more) {
        List<String> steps = new ArrayList<>();
        shown(
                        user,
                        "/api/v1/due-today?limit=1000&complaint=" + at.substring(at.lastIndexOf('/') + 1) + "&until="
                                + until + more)
                .get("items")
                .forEach(item -> {
                    if (at.endsWith(item.get("complaintId").asString())) {
                        steps.add(item.at("/step/clock").asString());
                    }
                });
        return steps;
    }

    /** The steps of a complaint that are due at all, as its supervisor is shown them. */
    public List<String> due(String at) {
        return due(SUPERVISOR, at, "2100-01-01T00:00:00Z", "");
    }

    /** The clocks whose times the due list waits for, once it holds as many; the list follows the log. */
    public void awaitDue(String at, String... clocks) {
        String ours = "stream = '%s'".formatted(at.substring(at.lastIndexOf('/') + 1));
        String named = String.join("', '", clocks);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(List.of(
                                house.number("select count(*) from work.due where " + ours),
                                house.number("select count(*) from work.due where %s and clock in ('%s')"
                                        .formatted(ours, named))))
                        .as("only %s are waited for", named)
                        .containsOnly((long) clocks.length));
    }

    /** One group of the statistics by product. */
    public JsonNode counted(String product, String query) {
        for (JsonNode group : shown(MANAGER, "/api/v1/complaint-statistics?by=PRODUCT" + query)
                .get("groups")) {
            if (group.get("key").asString().equals(product)) {
                return group;
            }
        }
        throw new AssertionError("Not counted: " + product);
    }

    public static Instant time(JsonNode object, String field) {
        return Instant.parse(object.get(field).asString());
    }
}

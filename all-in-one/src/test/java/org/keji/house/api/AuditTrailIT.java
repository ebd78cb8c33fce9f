package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** What an auditor relies on: each entry says what it changed, as known and as true at the moment asked about. */
class AuditTrailIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String AUDITOR = "auditor-1";
    private static final String CONTENT = "Marker-Windröschen does not work";

    private final House house = House.shared();

    private final Instant received =
            Instant.now().minus(java.time.Duration.ofHours(3)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

    private String received() {
        return house.receive(
                OWNER,
                Map.of(
                        "channel",
                        "phone",
                        "product",
                        "Invoicing",
                        "content",
                        CONTENT,
                        "complainant",
                        Map.of("name", "Marker-Holunder"),
                        "occurredAt",
                        received.toString()));
    }

    private long act(String user, String path, Map<String, Object> body) {
        Reply reply = house.post(user, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return Long.parseLong(reply.header("Event-Position"));
    }

    private static Map<String, Object> assessment(String kind, String severity, Instant at) {
        return Map.of("kind", kind, "urgency", "urgent", "severity", severity, "occurredAt", at.toString());
    }

    private List<JsonNode> trail(String at, String query) {
        String id = at.substring(at.lastIndexOf('/') + 1);
        Reply reply = house.get(AUDITOR, "/api/v1/audit-trail?about=" + id + "&" + house.upToNow() + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).doesNotContain("Marker-").doesNotContain("person-");
        List<JsonNode> items = new ArrayList<>();
        reply.body().get("items").forEach(items::add);
        return items;
    }

    private static JsonNode change(JsonNode entry, String field) {
        for (JsonNode change : entry.get("changes")) {
            if (change.get("field").asString().equals(field)) {
                return change;
            }
        }
        throw new AssertionError("Nothing about " + field + " in " + entry);
    }

    private static List<String> fields(JsonNode entry) {
        List<String> fields = new ArrayList<>();
        entry.get("changes").forEach(change -> fields.add(change.get("field").asString()));
        return fields;
    }

    @Test
    void eachEntrySaysFieldByFieldWhatItChanged() {
        String at = received();
        act(OWNER, at + "/acknowledgement", Map.of());
        act(
                "service-supervisor-1",
                at + "/assessment",
                Map.of("kind", "Wrong amount", "urgency", "urgent", "severity", "minor"));
        act(
                "service-supervisor-1",
                at + "/assessment",
                Map.of("kind", "Charged twice", "urgency", "urgent", "severity", "minor"));
        act(OWNER, at + "/hand-over", Map.of("to", OTHER));
        act(OTHER, at + "/hand-over/acceptance", Map.of());

        List<JsonNode> trail = trail(at, "");
        assertThat(trail).hasSize(6);
        assertThat(fields(trail.getFirst()))
                .as("without the complaint's own id, the time, and what was left out")
                .containsExactly(
                        "number",
                        "channel",
                        "product",
                        "department",
                        "owner",
                        "content",
                        "complainant",
                        "firstAnswerDue");
        assertThat(change(trail.getFirst(), "content").toString())
                .isEqualTo("{\"field\":\"content\",\"new\":{\"sealed\":true,\"replaced\":false}}");
        assertThat(change(trail.getFirst(), "owner").has("old")).isFalse();
        assertThat(change(trail.get(1), "inTime").get("new").asBoolean()).isTrue();
        assertThat(change(trail.get(2), "kind").has("old")).isFalse();
        assertThat(change(trail.get(2), "informs").get("new").isArray()).isTrue();
        assertThat(trail.get(3).get("changes").toString())
                .as("urgency, severity and due time were said again and stayed")
                .isEqualTo("[{\"field\":\"kind\",\"old\":\"Wrong amount\",\"new\":\"Charged twice\"}]");
        assertThat(fields(trail.get(4))).containsExactly("to", "replyDue");
        assertThat(trail.get(5).get("changes").toString())
                .isEqualTo("[{\"field\":\"owner\",\"old\":\"" + OWNER + "\",\"new\":\"" + OTHER + "\"}]");
    }

    @Test
    void aPageAloneSaysTheSameAsInTheWhole() {
        String at = received();
        act(OWNER, at + "/acknowledgement", Map.of());
        act("service-supervisor-1", at + "/assessment", Map.of("kind", "a", "urgency", "urgent", "severity", "minor"));
        long second = act(
                "service-supervisor-1",
                at + "/assessment",
                Map.of("kind", "b", "urgency", "urgent", "severity", "minor"));
        long third = act(
                "quality-officer-1", at + "/assessment", Map.of("kind", "c", "urgency", "normal", "severity", "major"));

        List<JsonNode> whole = trail(at, "");
        assertThat(trail(at, "&limit=1&cursor=" + (second - 1))).containsExactly(whole.get(3));
        assertThat(trail(at, "&actor=quality-officer-1"))
                .as("compared with what others said")
                .containsExactly(whole.get(4));
        assertThat(change(whole.get(4), "kind").get("old").asString()).isEqualTo("b");
        assertThat(trail(at, "&position=" + (third - 1))).isEqualTo(whole.subList(0, 4));
    }

    @Test
    void whatHappenedAfterTheMomentAskedAboutIsNotComparedWith() {
        String at = received();
        act(
                OWNER,
                at + "/acknowledgement",
                Map.of("occurredAt", received.plusSeconds(60).toString()));
        act("service-supervisor-1", at + "/particulars", misheard("first", received.plusSeconds(600)));
        act("service-supervisor-1", at + "/particulars", misheard("late", received.plusSeconds(6000)));
        act("service-supervisor-1", at + "/particulars", misheard("entered late", received.plusSeconds(1200)));

        assertThat(change(trail(at, "").get(4), "product").get("old").asString())
                .isEqualTo("late");
        List<JsonNode> early = trail(at, "&asOf=" + received.plusSeconds(1800));
        assertThat(early).hasSize(4);
        assertThat(change(early.get(3), "product").get("old").asString()).isEqualTo("first");
    }

    private static Map<String, Object> misheard(String product, Instant at) {
        return Map.of("channel", "web", "product", product, "reason", "Misheard", "occurredAt", at.toString());
    }
}

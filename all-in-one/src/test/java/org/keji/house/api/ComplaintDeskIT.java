package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** The life of a complaint across both sides, one journey a path. */
class ComplaintDeskIT {

    private static final String OWNER = "account-manager-1";

    private final House house = House.shared();

    private static Map<String, Object> complaint() {
        return Map.of("channel", "phone", "content", "Something is wrong");
    }

    @Test
    void aComplaintIsAssessedAndChangesHands() {
        String at = house.receive(OWNER, complaint());
        act(OWNER, at + "/acknowledgement", Map.of(), 200);
        Map<String, Object> assessment = Map.of("kind", "Charged twice", "urgency", "urgent", "severity", "minor");
        act("quality-officer-1", at + "/assessment", assessment, 200);
        act(OWNER, at + "/hand-over", Map.of("to", "account-manager-2"), 200);
        Reply offered = act("account-manager-2", at + "/hand-over/refusal", Map.of("reason", "On leave"), 200);
        JsonNode kept = shown(at, offered).get("complaint");
        assertThat(kept.get("owner").asString()).isEqualTo(OWNER);
        assertThat(kept.has("offeredTo")).isFalse();

        act(OWNER, at + "/hand-over", Map.of("to", "account-manager-2"), 200);
        Reply accepted = act("account-manager-2", at + "/hand-over/acceptance", Map.of(), 200);
        JsonNode line = shown(at, accepted).get("complaint");
        assertThat(line.get("owner").asString()).isEqualTo("account-manager-2");
        assertThat(line.get("state").asString()).isEqualTo("assessed");
        assertThat(line.get("kind").asString()).isEqualTo("Charged twice");
        assertThat(Duration.between(
                        Instant.parse(line.get("receivedAt").asString()),
                        Instant.parse(line.get("resolutionDue").asString())))
                .as("an urgent complaint has three days")
                .isEqualTo(Duration.ofDays(3));
        assertThat(house.get(OWNER, at).status())
                .as("who gave it away does not see it")
                .isEqualTo(403);
    }

    @Test
    void whoIsAskedToTakeAComplaintSeesItUntilTheyHaveAnswered() {
        String asked = "account-manager-3";
        String word = "Zephyr" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> complaint = Map.of("channel", "phone", "content", "It is broken", "product", word);
        String at = house.receive(OWNER, complaint);
        assertThat(seenBy(asked, at, word)).isEqualTo("403 0 0");
        act(OWNER, at + "/acknowledgement", Map.of(), 200);
        act(OWNER, at + "/hand-over", Map.of("to", asked), 200);
        assertThat(seenBy(asked, at, word)).isEqualTo("200 1 1");
        assertThat(house.get(asked, at).body().get("content").asString()).isEqualTo("It is broken");
        assertThat(seenBy("account-manager-2", at, word)).isEqualTo("403 0 0");
        act(asked, at + "/hand-over/refusal", Map.of("reason", "On leave"), 200);
        assertThat(seenBy(asked, at, word)).isEqualTo("403 0 0");
    }

    /** How the file answers, and how many lines the register and the search have. */
    private String seenBy(String user, String at, String word) {
        String known = house.upToNow();
        return house.get(user, at + "?" + known).status()
                + " " + lines(user, "/api/v1/complaints?product=" + word + "&" + known)
                + " " + lines(user, "/api/v1/complaints/search?words=" + word + "&" + known);
    }

    private int lines(String user, String path) {
        return house.get(user, path).body().get("items").size();
    }

    @Test
    void whatIsMissingOrUnknownIsPointedAt() {
        String path = house.receive(OWNER, complaint()) + "/assessment";
        Reply missing = act(OWNER, path, Map.of("kind", "x", "urgency", "normal"), 422);
        assertThat(missing.body().at("/errors/0/pointer").asString()).isEqualTo("/severity");
        Reply unknown = act(OWNER, path, Map.of("kind", "x", "urgency", "soon"), 400);
        assertThat(unknown.body().at("/errors/0/pointer").asString()).isEqualTo("/urgency");
        Reply early = act(OWNER, path, Map.of("kind", "x", "urgency", "normal", "severity", "minor"), 409);
        assertThat(early.body().get("code").asString()).isEqualTo("CO-03");
    }

    private Reply act(String user, String path, Map<String, Object> body, int status) {
        Reply reply = house.client().post(user, path, UUID.randomUUID().toString(), body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(status);
        return reply;
    }

    private JsonNode shown(String at, Reply after) {
        return house.get("service-manager-1", at + "?min-position=" + after.header("Event-Position"))
                .body();
    }
}

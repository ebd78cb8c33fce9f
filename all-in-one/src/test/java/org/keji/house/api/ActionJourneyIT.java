package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.MANAGER;
import static org.keji.house.testing.Desk.OFFICER;
import static org.keji.house.testing.Desk.OWNER;
import static org.keji.house.testing.Desk.QUALITY;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import tools.jackson.databind.JsonNode;

/** Actions: each by its own department, verified by somebody else, done again if ineffective (CO-06, SOD). */
class ActionJourneyIT {

    private static final String COLLEAGUE = "quality-officer-2";
    private static final String AGAIN = "2099-06-01T09:00:00Z";
    private static final Map<String, Object> EFFECTIVE = Map.of("effective", true);

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    private JsonNode action(String at, int number) {
        return desk.shown(MANAGER, at).get("actions").get(number - 1);
    }

    @Test
    void whoCarriedItOutDoesNotVerifyAndWhatIsIneffectiveIsDoneAgain() {
        String at = desk.receive(OWNER, Map.of("department", "Logistics"));
        desk.investigate(OWNER, at, "ours");
        desk.plan(at, "corrective", "Customer service", COLLEAGUE);
        desk.plan(at, "preventive", "Billing", OFFICER);
        String first = at + "/actions/1";
        desk.refused(QUALITY, first + "/verification", EFFECTIVE, 409, "CO-06");
        desk.act(COLLEAGUE, first + "/completion", Map.of());
        desk.refused(COLLEAGUE, first + "/completion", Map.of(), 409, "CO-06");
        desk.refused(COLLEAGUE, first + "/verification", EFFECTIVE, 403, "SOD");
        assertThat(desk.clock(at, "verification-1").get("responsible").asString())
                .isEqualTo(QUALITY);

        desk.refused(QUALITY, first + "/verification", Map.of("effective", false), 422, "CO-06");
        Map<String, Object> past = Map.of("effective", false, "dueAt", "2026-01-01T00:00:00Z");
        desk.refused(QUALITY, first + "/verification", past, 422, "CO-06");
        desk.act(QUALITY, first + "/verification", Map.of("effective", false, "dueAt", AGAIN));
        assertThat(action(at, 1).get("progress").asString()).isEqualTo("planned");
        assertThat(Desk.time(action(at, 1), "dueAt")).isEqualTo(Instant.parse(AGAIN));
        assertThat(desk.clock(at, "action-1").get("shows").asString()).isEqualTo("running");
        assertThat(desk.clock(at, "action-1").get("responsible").asString()).isEqualTo(COLLEAGUE);
        desk.awaitDue(at, "resolution", "action-1", "action-2");

        desk.act("quality-officer-3", first + "/completion", Map.of());
        desk.refused("quality-officer-3", first + "/verification", EFFECTIVE, 403, "SOD");
        desk.refused(COLLEAGUE, first + "/verification", EFFECTIVE, 403, "SOD");
        desk.act(QUALITY, first + "/verification", EFFECTIVE);
        assertThat(action(at, 1).get("progress").asString()).isEqualTo("verified");
        assertThat(action(at, 1).get("attempts").asInt()).isEqualTo(2);
        assertThat(action(at, 1).get("carriedOutBy").asString()).isEqualTo("quality-officer-3");
    }

    @Test
    void onlyTheDepartmentCarriesOutAndNothingCloseBefore() {
        String at = desk.receive(OWNER, Map.of("department", "Logistics"));
        desk.investigate(OWNER, at, "ours");
        desk.plan(at, "corrective", "Billing", OFFICER);
        desk.plan(at, "preventive", "Billing", OFFICER);
        desk.refused("department-officer-2", at + "/actions/1/completion", Map.of(), 403, "CO-06");
        desk.refused("quality-officer-1", at + "/actions/1/completion", Map.of(), 403, "CO-06");
        desk.refused(MANAGER, at + "/actions/3/completion", Map.of(), 404, "CO-06");
        desk.refused("department-officer-2", at + "/actions/3/completion", Map.of(), 403, "CO-06");
        desk.act(OFFICER, at + "/actions/1/completion", Map.of());
        desk.act(OFFICER, at + "/actions/2/completion", Map.of());
        desk.act(QUALITY, at + "/actions/1/verification", EFFECTIVE);
        desk.answer(OWNER, at);
        desk.act(OWNER, at + "/follow-up", Map.of("satisfaction", 4));
        desk.refused(OWNER, at + "/closure", Map.of("improvement", "x"), 409, "CO-09");
        desk.act(QUALITY, at + "/actions/2/verification", EFFECTIVE);
        desk.refused(OWNER, at + "/closure", Map.of("improvement", " "), 422, "CO-13");
        desk.act(OWNER, at + "/closure", Map.of("improvement", "x"));
        assertThat(desk.line(at).get("state").asString()).isEqualTo("closed");
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.MANAGER;
import static org.keji.house.testing.Desk.OFFICER;
import static org.keji.house.testing.Desk.OWNER;
import static org.keji.house.testing.Desk.QUALITY;
import static org.keji.house.testing.Desk.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.EventStream;
import org.keji.house.testing.EventStream.Message;
import org.keji.house.testing.House;
import tools.jackson.databind.JsonNode;

/** A complaint goes straight from receipt to closing, and every side shows it on its way. */
class StraightJourneyIT {

    private static final List<String> STEPS = List.of(
            "complaint.acknowledged",
            "complaint.assessed",
            "complaint.investigated",
            "complaint.action-planned",
            "complaint.action-planned",
            "complaint.action-carried-out",
            "complaint.action-verified",
            "complaint.action-carried-out",
            "complaint.action-verified",
            "complaint.answered",
            "complaint.answer-accepted",
            "complaint.followed-up",
            "complaint.closed");

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final String product = "Product " + UUID.randomUUID();

    @Test
    void fromReceiptToClosing() {
        Instant received = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
        String at = desk.receive(
                OWNER, Map.of("occurredAt", received.toString(), "product", product, "department", "Billing"));
        long called = callBacks();
        assertThat(desk.clocks(at)).containsExactlyInAnyOrder("first-answer running", "resolution running");
        desk.awaitDue(at, "first-answer");
        String known = "?" + house.upToNow();
        try (EventStream events = EventStream.open(house, SUPERVISOR, at + "/events" + known, null)) {
            desk.investigate(OWNER, at, "ours");
            workIsDue(at, received);
            desk.mend(at);
            desk.answer(OWNER, at);
            desk.act(OWNER, at + "/answer/acceptance", Map.of());
            assertThat(desk.due(at)).containsExactly("follow-up");
            desk.awaitDue(at, "follow-up");
            desk.close(OWNER, at);
            assertThat(events.next(STEPS.size())).extracting(Message::event).containsExactlyElementsOf(STEPS);
        }
        isShownClosed(at);
        isCounted(called);
        isInTheTrail(at);
    }

    private void workIsDue(String at, Instant received) {
        assertThat(desk.line(at).get("state").asString()).isEqualTo("investigated");
        assertThat(Desk.time(desk.clock(at, "resolution"), "dueAt")).isEqualTo(received.plus(Duration.ofDays(14)));
        assertThat(desk.due(at)).containsExactly("resolution");
        assertThat(desk.due(SUPERVISOR, at, Instant.now().toString(), ""))
                .as("nothing is due yet")
                .isEmpty();
        desk.awaitDue(at, "resolution");
    }

    private void isShownClosed(String at) {
        JsonNode file = desk.shown(OWNER, at);
        JsonNode line = file.get("complaint");
        assertThat(line.get("state").asString()).isEqualTo("closed");
        assertThat(line.get("clock").asString()).isEqualTo("met");
        assertThat(line.get("resolutionClock").asString()).isEqualTo("met");
        assertThat(line.get("accepted").asBoolean()).isTrue();
        assertThat(line.get("satisfaction").asInt()).isEqualTo(5);
        assertThat(line.get("cause").asString()).isEqualTo("Run started twice");
        assertThat(line.get("improvement").asString()).isEqualTo("No run starts twice");
        assertThat(line.has("endedAt")).isTrue();
        assertThat(file.get("actions")).hasSize(2).allSatisfy(action -> {
            assertThat(action.get("progress").asString()).isEqualTo("verified");
            assertThat(action.get("carriedOutBy").asString()).isEqualTo(OFFICER);
            assertThat(action.get("verifier").asString()).isEqualTo(QUALITY);
        });
        assertThat(file.findValuesAsString("text")).contains("Two runs in May", "The second invoice is cancelled.");
        assertThat(desk.clocks(at)).hasSize(9).allMatch(clock -> clock.endsWith(" met"));
        assertThat(desk.due(at)).isEmpty();
        desk.awaitDue(at, "retention");
    }

    private void isCounted(long called) {
        JsonNode group = desk.counted(product, "");
        assertThat(group.get("count").asLong()).isEqualTo(1);
        assertThat(group.at("/firstAnswer/met").asLong()).isEqualTo(1);
        assertThat(group.at("/resolution/met").asLong()).isEqualTo(1);
        assertThat(group.at("/reopened/share").asDouble()).isZero();
        assertThat(callBacks()).isEqualTo(called + 1);
    }

    /** How many were called back, over all weeks of the trend. */
    private long callBacks() {
        long n = 0;
        for (JsonNode period :
                desk.shown(MANAGER, "/api/v1/satisfaction-trend?per=WEEK").get("periods")) {
            n += period.at("/satisfaction/n").asLong();
        }
        return n;
    }

    private void isInTheTrail(String at) {
        String about = "/api/v1/audit-trail?about=" + at.substring(at.lastIndexOf('/') + 1);
        JsonNode trail = desk.shown("auditor-1", about);
        assertThat(trail.get("items")).hasSize(STEPS.size() + 1);
        assertThat(trail.toString()).doesNotContain("Two runs in May");
        List<String> whats = new ArrayList<>();
        desk.shown(OWNER, at)
                .get("history")
                .forEach(step -> whats.add(step.get("what").asString()));
        assertThat(whats).first().isEqualTo("complaint.received");
        assertThat(whats.subList(1, whats.size())).isEqualTo(STEPS);
    }
}

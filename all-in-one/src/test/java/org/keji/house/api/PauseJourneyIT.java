package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.OWNER;
import static org.keji.house.testing.Desk.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;

/** The clock of the resolution stands still and goes on (CO-11). */
class PauseJourneyIT {

    private static final String ALWAYS = "2100-01-01T00:00:00Z";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private String ago(int hours) {
        return now.minus(Duration.ofHours(hours)).toString();
    }

    private String assessed(int hours) {
        String at = desk.receive(OWNER, Map.of("occurredAt", ago(hours)));
        desk.act(OWNER, at + "/acknowledgement", Map.of("occurredAt", ago(hours - 1)));
        desk.act(
                OWNER,
                at + "/assessment",
                Map.of("kind", "x", "urgency", "normal", "severity", "minor", "occurredAt", ago(hours - 2)));
        return at;
    }

    @Test
    void theTargetMovesByThePause() {
        String at = assessed(48);
        Instant due = Desk.time(desk.clock(at, "resolution"), "dueAt");
        assertThat(due).isEqualTo(now.minus(Duration.ofHours(48)).plus(Duration.ofDays(14)));
        desk.refused(OWNER, at + "/pause", Map.of(), 422, "CO-11");
        desk.refused(OWNER, at + "/resumption", Map.of(), 409, "CO-11");
        desk.awaitDue(at, "resolution");

        desk.act(OWNER, at + "/pause", Map.of("reason", "Waiting for the receipt", "occurredAt", ago(10)));
        assertThat(desk.clock(at, "resolution").get("shows").asString()).isEqualTo("paused");
        assertThat(desk.due(at)).as("what stands still is not due").isEmpty();
        desk.awaitDue(at);
        desk.refused(OWNER, at + "/pause", Map.of("reason", "Again"), 409, "CO-11");
        desk.refused(OWNER, at + "/resumption", Map.of("occurredAt", ago(11)), 422, "CO-11");

        desk.act(OWNER, at + "/resumption", Map.of("occurredAt", ago(4)));
        assertThat(Desk.time(desk.clock(at, "resolution"), "dueAt")).isEqualTo(due.plus(Duration.ofHours(6)));
        assertThat(desk.due(at)).containsExactly("resolution");
        assertThat(desk.due(SUPERVISOR, at, ALWAYS, "&asOf=" + ago(6)))
                .as("as of the pause it was not due")
                .isEmpty();
        desk.awaitDue(at, "resolution");
    }

    @Test
    void anOverdueClockDoesNotPause() {
        String at = assessed(20 * 24);
        assertThat(desk.clock(at, "resolution").get("shows").asString()).isEqualTo("breached");
        desk.refused(OWNER, at + "/pause", Map.of("reason", "Waiting"), 409, "CO-11");
        assertThat(desk.clock(at, "resolution").has("pausedAt")).isFalse();
        Map<String, Object> then = Map.of("reason", "It was waited for then", "occurredAt", ago(15 * 24));
        desk.refused(OWNER, at + "/pause", then, 403, "SOD");
        desk.act(SUPERVISOR, at + "/pause", then);
        assertThat(desk.clock(at, "resolution").get("shows").asString())
                .as("before its target it did stand still")
                .isEqualTo("paused");
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.MANAGER;
import static org.keji.house.testing.Desk.OWNER;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import tools.jackson.databind.JsonNode;

/** A complaint is open again, because the answer was refused or because it was closed too early (CO-07, CO-09). */
class SecondRoundIT {

    private static final String WHY = "The amount is still wrong";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final String product = "Product " + UUID.randomUUID();

    private String answered() {
        String at = desk.receive(OWNER, Map.of("product", product, "department", "Billing"));
        desk.investigate(OWNER, at, "shared");
        desk.mend(at);
        desk.answer(OWNER, at);
        return at;
    }

    @Test
    void aRefusedAnswerIsFollowedByAnotherAndNoRecordedTimeChanges() {
        String at = answered();
        long first = house.number("select position from log.counter");
        JsonNode before = desk.line(at);
        desk.act(OWNER, at + "/answer/rejection", Map.of("reason", WHY));

        JsonNode open = desk.line(at);
        assertThat(open.get("state").asString()).isEqualTo("reopened");
        assertThat(open.get("resolutionClock").asString()).isEqualTo("running");
        assertThat(open.get("acknowledgedAt")).isEqualTo(before.get("acknowledgedAt"));
        JsonNode clock = desk.clock(at, "resolution");
        assertThat(Duration.between(Desk.time(clock, "startedAt"), Desk.time(clock, "dueAt")))
                .as("the time to resolve begins anew")
                .isEqualTo(Duration.ofDays(14));
        assertThat(desk.clock(at, "follow-up").get("shows").asString()).isEqualTo("cancelled");
        assertThat(desk.due(at)).containsExactly("resolution");
        desk.awaitDue(at, "resolution");
        desk.refused(OWNER, at + "/answer/acceptance", Map.of(), 409, "CO-07");

        desk.answer(OWNER, at);
        desk.act(OWNER, at + "/answer/acceptance", Map.of());
        desk.close(OWNER, at);
        JsonNode closed = desk.line(at);
        assertThat(closed.get("state").asString()).isEqualTo("closed");
        assertThat(closed.get("answers").asInt()).isEqualTo(2);
        assertThat(closed.get("reopened").asInt()).isEqualTo(1);
        assertThat(Desk.time(closed, "answeredAt")).isAfter(Desk.time(before, "answeredAt"));
        assertThat(desk.shown(MANAGER, at + "?position=" + first).get("complaint"))
                .as("at the position of the first answer it is as it was")
                .isEqualTo(before);
        assertThat(desk.shown(MANAGER, at).get("history").get(10).get("occurredAt"))
                .as("and the first answer keeps its time")
                .isEqualTo(before.get("answeredAt"));
    }

    @Test
    void aClosedComplaintIsOpenedAgainForAReasonAndClosedAgain() {
        String at = answered();
        desk.close(OWNER, at);
        JsonNode before = desk.line(at);
        desk.refused(OWNER, at + "/reopening", Map.of(), 422, "CO-09");
        desk.refused(OWNER, at + "/answer", Map.of("solution", "x"), 409, "CO-09");
        desk.act(OWNER, at + "/reopening", Map.of("reason", WHY));
        JsonNode open = desk.line(at);
        assertThat(open.get("state").asString()).isEqualTo("reopened");
        assertThat(open.has("endedAt")).isFalse();
        assertThat(desk.due(at)).containsExactly("resolution");
        desk.refused(OWNER, at + "/reopening", Map.of("reason", WHY), 409, "CO-09");
        desk.refused(OWNER, at + "/closure", Map.of("improvement", "x"), 409, "CO-09");

        desk.answer(OWNER, at);
        desk.close(OWNER, at);
        JsonNode closed = desk.line(at);
        assertThat(closed.get("state").asString()).isEqualTo("closed");
        assertThat(closed.get("reopened").asInt()).isEqualTo(1);
        assertThat(Desk.time(closed, "endedAt")).isAfter(Desk.time(before, "endedAt"));
        assertThat(closed.get("acknowledgedAt")).isEqualTo(before.get("acknowledgedAt"));
        assertThat(desk.counted(product, "").at("/reopened/share").asDouble()).isEqualTo(1);
        assertThat(desk.due(at)).isEmpty();
        desk.awaitDue(at, "retention");
    }
}

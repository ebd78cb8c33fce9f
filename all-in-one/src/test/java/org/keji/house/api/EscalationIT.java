package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.Desk.MANAGER;
import static org.keji.house.testing.Desk.OFFICER;
import static org.keji.house.testing.Desk.OWNER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.LaterClock;
import tools.jackson.databind.JsonNode;

/** An overdue step is told to owner, service manager, general manager: each at its time and once (CO-08). */
class EscalationIT {

    private static final String ALWAYS = "2100-01-01T00:00:00Z";

    private final LaterClock clock = new LaterClock();

    private static long events(House house, String at, String name) {
        return house.number("select count(*) from log.event where name = '%s' and stream = '%s'"
                .formatted(name, at.substring(at.lastIndexOf('/') + 1)));
    }

    private static void awaitTold(House house, String at, int times) {
        await().atMost(Duration.ofSeconds(30)).until(() -> events(house, at, "complaint.step-escalated") >= times);
        assertThat(events(house, at, "complaint.step-escalated")).isEqualTo(times);
    }

    private static String told(Desk desk, String at) {
        return desk.clock(at, "first-answer").path("told").asString();
    }

    @Test
    void eachIsToldOnceAlsoWithTwoNodes() {
        try (House house = House.by(clock);
                House second = house.secondNode()) {
            Desk desk = new Desk(house);
            String late = Instant.now().minus(Duration.ofHours(25)).toString();
            String at = desk.receive(OWNER, Map.of("occurredAt", late, "department", "Billing"));
            String answered = new Desk(second).receive(OWNER, Map.of("department", "Billing"));
            desk.act(OWNER, answered + "/acknowledgement", Map.of());
            awaitTold(house, at, 1);
            assertThat(told(desk, at)).isEqualTo("owner");
            isSeenBy(desk, at);
            clock.passes(Duration.ofHours(25));
            awaitTold(house, at, 2);
            assertThat(told(desk, at)).isEqualTo("service-manager");
            clock.passes(Duration.ofHours(49));
            awaitTold(house, at, 3);
            assertThat(told(desk, at)).isEqualTo("general-manager");
            assertThat(second.get(OWNER, at + "/clocks").text()).contains("general-manager");
            clock.passes(Duration.ofDays(9));
            // An assessment that is overdue by now climbs too, and shows that the rounds went on.
            awaitTold(house, answered, 1);
            assertThat(events(house, at, "complaint.step-escalated"))
                    .as("nobody is above the general manager")
                    .isEqualTo(3);
            assertThat(events(house, at, "complaint.first-answer-missed")).isEqualTo(1);
            assertThat(events(house, answered, "complaint.clock-missed")).isEqualTo(1);
            desk.act(OWNER, at + "/acknowledgement", Map.of());
            assertThat(desk.clock(at, "first-answer").get("shows").asString()).isEqualTo("breached");
            assertThat(desk.due(at)).containsExactly("assessment");
        }
    }

    private static void isSeenBy(Desk desk, String at) {
        for (String reader : new String[] {OWNER, OFFICER, MANAGER}) {
            assertThat(desk.due(reader, at, Instant.now().toString(), ""))
                    .as(reader)
                    .containsExactly("first-answer");
        }
        assertThat(desk.due("account-manager-2", at, ALWAYS, "")).isEmpty();
        assertThat(desk.due("department-officer-2", at, ALWAYS, "")).isEmpty();
        assertThat(desk.due(MANAGER, at, ALWAYS, "&responsible=" + OWNER + "&department=Billing"))
                .containsExactly("first-answer");
        assertThat(desk.due(MANAGER, at, ALWAYS, "&department=Logistics")).isEmpty();
        JsonNode step = desk.clock(at, "first-answer");
        assertThat(step.get("responsible").asString()).isEqualTo(OWNER);
        assertThat(step.has("missedAt")).isTrue();
    }
}

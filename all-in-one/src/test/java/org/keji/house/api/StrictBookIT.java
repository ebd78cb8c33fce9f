package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.OWNER;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;

/** The whole desk by the strict policy book: actions always, and less time (CO-06). */
class StrictBookIT {

    @Test
    void whatIsNotOursHasActionsTooButNoImprovement() {
        try (House house = House.under("strict")) {
            Desk desk = new Desk(house);
            String at = desk.receive(OWNER, Map.of("department", "Billing"));
            desk.investigate(OWNER, at, "not-ours");
            var clock = desk.clock(at, "resolution");
            assertThat(Duration.between(Desk.time(clock, "startedAt"), Desk.time(clock, "dueAt")))
                    .isEqualTo(Duration.ofDays(10));
            desk.answer(OWNER, at);
            desk.act(OWNER, at + "/follow-up", Map.of("satisfaction", 3));
            desk.refused(OWNER, at + "/closure", Map.of(), 409, "CO-06");
            desk.mend(at);
            desk.act(OWNER, at + "/closure", Map.of());
            assertThat(desk.line(at).get("state").asString()).isEqualTo("closed");
        }
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.MealDesk.MEALS;
import static org.keji.house.testing.MealDesk.STATEMENTS;
import static org.keji.house.testing.MealDesk.meal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.MealDesk;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** In an emergency consent is told afterwards, and without papers nothing is paid (HO-05). */
class OralHospitalityIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String FINANCE = "finance-officer-1";
    private static final Map<String, Object> YES = Map.of();

    @Test
    void anOralConsentWithoutPapersIsNotReimbursed() {
        SetClock clock = new SetClock("2026-08-06T14:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String at = eaten(desk, new MealDesk(house));
            clock.set("2026-08-31T02:00:00Z");
            await().atMost(SOON).until(() -> missed(house) == 1);
            settle(desk);
            clock.set("2026-08-31T02:01:00Z");
            await().atMost(SOON)
                    .until(() -> desk.shown(FINANCE, at)
                            .at("/request/state")
                            .asString()
                            .equals("not-reimbursed"));
            JsonNode file = desk.shown(FINANCE, at);
            assertThat(file.at("/request/reimbursed").decimalValue()).isEqualByComparingTo("0");
            assertThat(file.at("/cuts/0/rule").asString()).isEqualTo("HO-05");
        }
    }

    private static long missed(House house) {
        return house.number("select count(*) from log.event where name = 'hospitality.papers-missed'");
    }

    private static String eaten(Desk desk, MealDesk meals) {
        Map<String, Object> meal = meal(null, "set-meal", "2026-08-06T10:00:00Z", "50.00");
        meal.put("restaurant", "Crane Inn");
        desk.refused(Desk.OWNER, MEALS, meal, 422, "HO-01");
        meal.put("consent", Map.of("approver", Desk.MANAGER, "saidAt", "2026-08-06T04:00:00Z"));
        desk.refused(Desk.OWNER, MEALS, meal, 422, "HO-05");
        meal.put("reason", "They came a day early");
        String at = meals.asked(Desk.OWNER, meal);
        desk.refused(Desk.SUPERVISOR, at + "/papers", YES, 403, "HO-05");
        meals.held(Desk.OWNER, at, "2026-08-06T10:00:00Z");
        meals.billed(Desk.OWNER, at, "250.00", "0.00", "INV-9");
        desk.act(Desk.SUPERVISOR, at + "/bill/signature", YES);
        return at;
    }

    private static void settle(Desk desk) {
        Map<String, Object> bill = Map.of(
                "restaurant",
                "Crane Inn",
                "month",
                "2026-08",
                "rows",
                List.of(Map.of("date", "2026-08-06", "headcount", 5, "amount", 250)));
        Reply taken = desk.house().post(Desk.MANAGER, STATEMENTS, bill);
        assertThat(taken.body().get("differences").size()).as(taken.text()).isZero();
        desk.act(FINANCE, taken.header("Location") + "/settlement", YES);
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.ForumDesk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.MealDesk;
import org.keji.house.testing.PermitDesk;
import org.keji.house.testing.SetClock;

/** Three years after a complaint has ended its complainant is forgotten, a grace later; the dry run says so before. */
class RetentionIT {

    private static final String OWNER = "account-manager-1";
    private static final String MANAGER = "service-manager-1";

    private static List<String> lines(Desk desk, String until) {
        return desk.shown(MANAGER, "/api/v1/retention?until=" + until)
                .get("items")
                .valueStream()
                .map(item ->
                        item.get("what").asString() + " " + item.get("dueAt").asString())
                .toList();
    }

    @Test
    void whatWasToldOfABreachIsForgottenInTime() {
        SetClock clock = new SetClock("2031-01-06T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String breach = house.post(
                            "quality-officer-1",
                            "/api/v1/breaches",
                            Map.of("rule", "CO-02", "concerned", OWNER, "department", "Billing", "account", "Late"))
                    .header("Location");
            desk.act(OWNER, breach + "/answer", Map.of("answer", "The line was down"));
            assertThat(lines(desk, "2100-01-01T00:00:00Z")).as("it is open").isEmpty();
            desk.act("general-manager-1", breach + "/decision", Map.of("finding", "founded"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2100-01-01T00:00:00Z").equals(List.of("retain 2034-01-05T02:00:00Z")));

            clock.set("2034-01-05T02:00:01Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2034-01-12T02:01:00Z").stream()
                            .anyMatch(line -> line.startsWith("erase 2034-01-12T02:00:")));
            assertThat(desk.shown("quality-officer-1", breach).get("account").asString())
                    .isEqualTo("Late");
            clock.set("2034-01-12T02:01:00Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !desk.shown("quality-officer-1", breach).has("account"));
            assertThat(desk.shown("quality-officer-1", breach)
                            .at("/breach/finding")
                            .asString())
                    .as("that there was one stays")
                    .isEqualTo("founded");
        }
    }

    @Test
    void whatWasToldOfAnIncidentIsForgottenInTime() {
        SetClock clock = new SetClock("2031-01-06T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String incident = house.post(
                            "front-desk-1",
                            "/api/v1/visitor-incidents",
                            Map.of("kind", "photographed", "place", "Hall 2", "visitors", 1, "account", "Snapped"))
                    .header("Location");
            assertThat(lines(desk, "2100-01-01T00:00:00Z")).as("it is open").isEmpty();
            desk.act(MANAGER, incident + "/closure", Map.of("measures", "The pictures were deleted"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2100-01-01T00:00:00Z").equals(List.of("retain 2034-01-05T02:00:00Z")));
            clock.set("2034-01-05T02:00:01Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2034-01-12T02:01:00Z").stream()
                            .anyMatch(line -> line.startsWith("erase 2034-01-12T02:00:")));
            assertThat(desk.shown(MANAGER, incident).get("account").asString()).isEqualTo("Snapped");
            clock.set("2034-01-12T02:01:00Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> desk.shown(MANAGER, incident).has("accountErased"));
            assertThat(desk.shown(MANAGER, incident).at("/incident/measures").asString())
                    .as("what was done about it stays")
                    .isEqualTo("The pictures were deleted");
        }
    }

    @Test
    void whatWasSaidAtAForumIsForgottenInTime() {
        SetClock clock = new SetClock("2031-01-06T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            ForumDesk forums = new ForumDesk(house);
            new GiftDesk(house).customer(OWNER);
            String forum = forums.planned(MANAGER, "2031-01-06");
            String guest =
                    ForumDesk.guests(forums.drawn(MANAGER, forum, 1), "invited").getFirst();
            desk.act(MANAGER, forum + "/holding", Map.of("heldOn", "2031-01-06", "present", List.of(guest)));
            desk.act(MANAGER, forum + "/minutes", Map.of("minutes", "Marker-Linde asked for a roof"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2034-01-06T00:00:00Z").equals(List.of("retain 2034-01-05T02:00:00Z")));
            clock.set("2034-01-05T02:00:01Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2034-01-12T02:01:00Z").stream()
                            .anyMatch(line -> line.startsWith("erase 2034-01-12T02:00:")));
            assertThat(desk.shown(MANAGER, forum).has("minutes")).isTrue();
            clock.set("2034-01-12T02:01:00Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> desk.shown(MANAGER, forum).has("minutesErased"));
            assertThat(desk.shown(MANAGER, forum).has("minutes")).isFalse();
            assertThat(desk.shown(MANAGER, forum).at("/forum/state").asString())
                    .as("that it was held stays")
                    .isEqualTo("held");
        }
    }

    /** A year by the standard book, after the permit has ended. */
    @Test
    void whoAVisitorWasIsForgottenInTime() {
        SetClock clock = new SetClock("2031-01-06T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            PermitDesk permits = new PermitDesk(house);
            String permit = permits.made(
                    PermitDesk.APPLICANT,
                    PermitDesk.PERMITS,
                    PermitDesk.application("group", "2031-01-13T02:00:00Z", "2031-01-13T06:00:00Z", 2));
            assertThat(lines(desk, "2100-01-01T00:00:00Z")).as("it is open").isEmpty();
            desk.act(PermitDesk.APPLICANT, permit + "/withdrawal", Map.of("reason", "They come in June"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2100-01-01T00:00:00Z")
                            .equals(List.of("retain 2032-01-06T02:00:00Z", "retain 2032-01-06T02:00:00Z")));
            clock.set("2032-01-06T02:00:01Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2032-01-13T02:01:00Z").stream()
                                    .filter(line -> line.startsWith("erase 2032-01-13T02:00:"))
                                    .count()
                            == 2);
            assertThat(permits.shown(MANAGER, permit)
                            .at("/visitors/1/details/name")
                            .asString())
                    .isEqualTo("Marker-Linde 2");
            clock.set("2032-01-13T02:01:00Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            permits.shown(MANAGER, permit).at("/visitors/1").has("erased"));
            assertThat(permits.shown(MANAGER, permit).at("/visitors/1").has("details"))
                    .isFalse();
        }
    }

    @Test
    void whoWasAGuestIsForgottenInTime() {
        SetClock clock = new SetClock("2031-01-06T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            Map<String, Object> body = MealDesk.meal(null, "set-meal", "2031-01-07T10:00:00Z", "50");
            body.put("otherGuests", List.of("Marker-Linde"));
            String meal = new MealDesk(house).asked(OWNER, body);
            desk.act(OWNER, meal + "/withdrawal", Map.of("reason", "They come in June"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2100-01-01T00:00:00Z").equals(List.of("retain 2034-01-05T02:00:00Z")));
            clock.set("2034-01-05T02:00:01Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2034-01-12T02:01:00Z").stream()
                            .anyMatch(line -> line.startsWith("erase 2034-01-12T02:00:")));
            assertThat(desk.shown(MANAGER, meal).get("otherGuests").asString()).isEqualTo("Marker-Linde");
            clock.set("2034-01-12T02:01:00Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> desk.shown(MANAGER, meal).has("guestsErased"));
            assertThat(desk.shown(MANAGER, meal).has("otherGuests")).isFalse();
        }
    }

    @Test
    void whatHasEndedIsForgottenInTime() {
        SetClock clock = new SetClock("2031-01-06T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String ended = desk.receive(OWNER, Map.of("complainant", Map.of("name", "Marker-Linde")));
            String other = desk.receive(OWNER, Map.of());
            for (String at : List.of(ended, other)) {
                desk.act(OWNER, at + "/withdrawal", Map.of("reason", "Said so on the phone"));
            }
            String person = "/api/v1/persons/"
                    + desk.shown("service-supervisor-1", ended).get("person").asString();
            // 1,095 days, of which one leap day, and then the grace of a week.
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2034-01-05T02:00:00Z").size() == 2);
            assertThat(lines(desk, "2034-01-05T02:00:00Z")).containsOnly("retain 2034-01-05T02:00:00Z");
            assertThat(lines(desk, "2034-01-05T01:59:59Z")).isEmpty();
            assertThat(desk.shown(MANAGER, person).get("state").asString()).isEqualTo("known");

            clock.set("2034-01-05T02:00:01Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            desk.shown(MANAGER, person).get("state").asString().equals("erasure-requested"));
            assertThat(desk.shown(MANAGER, person).get("ground").asString()).isEqualTo("retention");
            clock.set("2034-01-12T02:00:03Z");
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            desk.shown(MANAGER, person).get("state").asString().equals("erased"));
            assertThat(desk.shown("service-supervisor-1", ended).get("erased").asBoolean())
                    .isTrue();
            assertThat(desk.line(ended).get("state").asString()).isEqualTo("withdrawn");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines(desk, "2100-01-01T00:00:00Z").isEmpty());
        }
    }
}

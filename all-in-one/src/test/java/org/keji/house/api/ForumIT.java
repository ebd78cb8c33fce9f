package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.ForumDesk.FORUMS;
import static org.keji.house.testing.ForumDesk.guests;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.ForumDesk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Served;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.forum.Guest;
import org.keji.kernel.forum.Sample;
import org.keji.kernel.forum.Sampling;
import org.keji.kernel.identity.CustomerId;
import tools.jackson.databind.JsonNode;

/** Forums over HTTP: whom they invite, who declines, what is asked and answered, and what of it is late. */
class ForumIT {

    private static final String OWNER = Desk.OWNER;
    private static final String OTHER = "account-manager-2";
    private static final String SUPERVISOR = Desk.SUPERVISOR;
    private static final String BILLING = Desk.OFFICER;
    private static final SetClock CLOCK = new SetClock("2026-05-04T02:00:00Z");
    private static final Map<String, Object> WHY = Map.of("reason", "Stocktaking");

    private static House house;
    private static Desk desk;
    private static ForumDesk forums;

    @BeforeAll
    static void sixCustomers() {
        house = House.by(CLOCK);
        desk = new Desk(house);
        forums = new ForumDesk(house);
        GiftDesk customers = new GiftDesk(house);
        List.of(OWNER, OWNER, OWNER, OWNER, OTHER, OTHER).forEach(customers::customer);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void on(String utc) {
        CLOCK.set(utc);
    }

    /** As an auditor would: from the cards, the size and the seed. */
    @Test
    void anybodyCanDrawTheListAgain() {
        on("2026-05-04T02:00:00Z");
        JsonNode shown = forums.drawn(SUPERVISOR, forums.planned(SUPERVISOR, "2026-06-10"), 3);
        Map<CustomerId, Stratum> cards = new HashMap<>();
        desk.shown("auditor-1", "/api/v1/customers?limit=500&active=true")
                .get("items")
                .forEach(card -> cards.put(
                        new CustomerId(card.get("id").asString()),
                        new Stratum(
                                Standing.ofCode(card.get("standing").asString()),
                                CustomerKind.ORGANISATION,
                                card.get("accountManager").asString())));
        Sample again = Sampling.draw(
                new Served(cards, shown.get("knownTo").asLong()),
                3,
                shown.get("seed").asString());
        assertThat(guests(shown, "invited"))
                .hasSize(3)
                .isEqualTo(again.invited().stream()
                        .map((Guest guest) -> guest.customerId().value())
                        .toList());
        assertThat(shown.get("strata")
                        .valueStream()
                        .map(stratum -> stratum.get("customers").asInt() + " "
                                + stratum.get("drawn").asInt()))
                .containsExactly("4 2", "2 1");
    }

    @Test
    void aForumIsHeldMinutedAnsweredAndClosed() {
        on("2026-05-04T02:00:00Z");
        String at = forums.planned(SUPERVISOR, "2026-06-10");
        JsonNode sampling = forums.drawn(SUPERVISOR, at, 3);
        String declining = guests(sampling, "invited").getFirst();
        String instead = guests(sampling, "reserve").getFirst();
        desk.refused(OTHER, at + "/declined-invitations", declines(declining), 403, "CU-08");
        desk.refused(OWNER, at + "/declined-invitations", Map.of("customerId", declining), 422, "VP-11");
        assertThat(house.post(OWNER, at + "/declined-invitations", declines(declining))
                        .body()
                        .get("replacedBy")
                        .asString())
                .isEqualTo(instead);
        on("2026-06-11T02:00:00Z");
        desk.refused(SUPERVISOR, at + "/holding", held("2026-06-10", declining), 422, "VP-11");
        desk.act(SUPERVISOR, at + "/holding", held("2026-06-10", instead));
        Map<String, Object> question =
                Map.of("question", "When will there be a roof?", "askedBy", instead, "department", "Billing");
        desk.act201(SUPERVISOR, at + "/questions", question);
        desk.refused("department-officer-2", at + "/questions/1/answer", Map.of("answer", "Soon"), 403, "VP-11");
        desk.refused(BILLING, at + "/questions/2/answer", Map.of("answer", "Soon"), 404, "VP-11");
        desk.act(BILLING, at + "/questions/1/answer", Map.of("answer", "In September"));
        desk.refused(SUPERVISOR, at + "/closing", Map.of(), 409, "VP-11");
        desk.act(SUPERVISOR, at + "/minutes", Map.of("minutes", "Mr Sun asked for a roof"));
        desk.act(SUPERVISOR, at + "/closing", Map.of());
        closed(at, declining, instead);
        desk.refused(SUPERVISOR, at + "/cancellation", WHY, 409, "VP-11");
    }

    private static void closed(String at, String declined, String came) {
        JsonNode file = desk.shown(SUPERVISOR, at);
        assertThat(file.at("/forum/state").asString()).isEqualTo("closed");
        assertThat(file.at("/forum/halfYear").asString()).isEqualTo("2026-H1");
        assertThat(file.at("/minutes").asString()).isEqualTo("Mr Sun asked for a roof");
        assertThat(file.at("/questions/0/answer").asString()).isEqualTo("In September");
        assertThat(guests(file.get("sampling"), "came")).containsExactly(came);
        assertThat(guests(file.get("sampling"), "declined")).containsExactly(declined);
        assertThat(house.number("select count(*) from log.event where name = 'forum.minutes-taken'"
                        + " and payload::text like '%roof%'"))
                .as("what was said is sealed")
                .isZero();
        assertThat(desk.shown(OWNER, "/api/v1/customers/" + declined + "/timeline?limit=100")
                        .get("items")
                        .valueStream()
                        .map(step -> step.get("what").asString()))
                .as("a forum concerns more than one customer")
                .noneMatch(what -> what.startsWith("forum."));
        assertThat(desk.shown(SUPERVISOR, at + "?asOf=2026-05-05T00:00:00Z")
                        .at("/forum/state")
                        .asString())
                .isEqualTo("invited");
    }

    @Test
    void whoIsInvitedOrAskedSeesIt() {
        on("2026-05-04T02:00:00Z");
        String at = forums.planned(SUPERVISOR, "2026-06-10");
        assertThat(house.get(OWNER, at + "?" + house.upToNow()).status()).isEqualTo(403);
        String came = guests(forums.drawn(SUPERVISOR, at, 6), "invited").getFirst();
        desk.act(SUPERVISOR, at + "/holding", held("2026-05-04", came));
        JsonNode hers = desk.shown(OWNER, at);
        assertThat(hers.has("minutes")).isFalse();
        assertThat(house.get(BILLING, at).status()).isEqualTo(403);
        desk.act201(SUPERVISOR, at + "/questions", Map.of("question", "When?", "department", "Billing"));
        desk.act(SUPERVISOR, at + "/minutes", Map.of("minutes", "Nothing"));
        assertThat(desk.shown(BILLING, at).has("minutes")).isFalse();
        assertThat(desk.shown("auditor-1", at).get("minutes").asString()).isEqualTo("Nothing");
        assertThat(desk.shown(BILLING, FORUMS + "?owes=Billing&limit=500")
                        .get("items")
                        .valueStream()
                        .map(line -> FORUMS + "/" + line.get("id").asString()))
                .contains(at);
        assertThat(house.get("finance-officer-1", at).status()).isEqualTo(403);
    }

    /** Minutes a week after the end of the day, answers two weeks after they were asked for, by the standard book. */
    @Test
    void whatIsLateIsNotedOnce() {
        on("2026-05-04T02:00:00Z");
        String at = forums.planned(SUPERVISOR, "2026-05-04");
        String came = guests(forums.drawn(SUPERVISOR, at, 2), "invited").getFirst();
        desk.act(SUPERVISOR, at + "/holding", held("2026-05-04", came));
        desk.act201(SUPERVISOR, at + "/questions", Map.of("question", "When?", "department", "Billing"));
        String stream = at.substring(at.lastIndexOf('/') + 1);
        assertThat(noted(stream)).isZero();
        on("2026-05-18T02:00:01Z");
        await().atMost(Duration.ofSeconds(30)).until(() -> noted(stream) == 2);
        assertThat(desk.shown(SUPERVISOR, FORUMS + "?overdue=true&limit=500")
                        .get("items")
                        .valueStream()
                        .map(line -> line.get("id").asString()))
                .contains(stream);
        desk.act(SUPERVISOR, at + "/minutes", Map.of("minutes", "Late"));
        desk.act(BILLING, at + "/questions/1/answer", Map.of("answer", "Now"));
        JsonNode file = desk.shown(SUPERVISOR, at);
        assertThat(file.at("/forum/minutesInTime").asBoolean()).isFalse();
        assertThat(file.at("/questions/0/late").asBoolean()).isTrue();
        assertThat(noted(stream)).isEqualTo(2);
    }

    private static long noted(String stream) {
        return house.number("select count(*) from log.event where stream = '" + stream
                + "' and name in ('forum.minutes-missed', 'forum.answer-missed')");
    }

    @Test
    void whatDoesNotHoldIsRefusedWithItsPlace() {
        on("2026-05-04T02:00:00Z");
        Map<String, Object> yesterday = Map.of("topic", "x", "day", "2026-05-03", "place", "x", "inCharge", "x");
        assertThat(desk.refused(SUPERVISOR, FORUMS, yesterday, 422, "VP-11")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/day");
        assertThat(house.post(OWNER, FORUMS, yesterday).status()).isEqualTo(403);
        String at = forums.planned(SUPERVISOR, "2026-06-10");
        desk.refused(SUPERVISOR, at + "/drawing", Map.of("size", 500), 409, "VP-11");
        assertThat(house.post(SUPERVISOR, at + "/drawing", Map.of("size", 0)).status())
                .isEqualTo(422);
        desk.refused(SUPERVISOR, at + "/cancellation", Map.of(), 422, "VP-11");
        desk.act(SUPERVISOR, at + "/cancellation", WHY);
        desk.refused(SUPERVISOR, at + "/drawing", Map.of("size", 2), 409, "VP-11");
    }

    @Test
    void theRegisterIsLeafedThroughAndHalfYearsAreCounted() {
        on("2026-05-04T02:00:00Z");
        forums.planned("general-manager-1", "2031-01-01");
        forums.planned("general-manager-1", "2031-06-30");
        String link = desk.shown(SUPERVISOR, FORUMS + "?limit=1&halfYear=2031-H1")
                .get("next")
                .asString();
        assertThat(desk.shown(SUPERVISOR, FORUMS + "?limit=1&halfYear=2031-H1&cursor=" + link)
                        .get("items"))
                .hasSize(1);
        String at = forums.planned(SUPERVISOR, "2026-05-04");
        String came = guests(forums.drawn(SUPERVISOR, at, 1), "invited").getFirst();
        desk.act(SUPERVISOR, at + "/holding", held("2026-05-04", came));
        JsonNode halves = desk.shown(SUPERVISOR, "/api/v1/forum-measures?from=2025-H2&until=2026-H2")
                .get("items");
        assertThat(halves.valueStream().map(half -> half.get("state").asString()))
                .containsExactly("missing", "met", "open");
        assertThat(house.get(SUPERVISOR, "/api/v1/forum-measures?from=2026").status())
                .isEqualTo(422);
    }

    private static Map<String, Object> declines(String customer) {
        return Map.of("customerId", customer, "reason", "Stocktaking");
    }

    private static Map<String, Object> held(String day, String... present) {
        return Map.of("heldOn", day, "present", List.of(present));
    }
}

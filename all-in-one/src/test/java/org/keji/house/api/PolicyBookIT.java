package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;
import tools.jackson.databind.JsonNode;

/** A version that takes effect tonight changes what is decided from then on, on every node, and nothing before. */
class PolicyBookIT {

    private static final String BOOK = "/api/v1/policy-books/standard";
    private static final String MANAGER = "service-manager-1";
    private static final String GENERAL = "general-manager-1";
    private static final String OWNER = "account-manager-1";

    /** Midnight in Shanghai. */
    private static final Instant MIDNIGHT = Instant.parse("2031-12-31T16:00:00Z");

    private static Map<String, Object> draft(String from, String parameter, String value) {
        return Map.of("effectiveFrom", from, "parameters", Map.of(parameter, Map.of("value", value, "source", "own")));
    }

    /** Drafts, has approved and publishes; answers the number of the version. */
    private static int publish(Desk desk, House house, Map<String, Object> draft) {
        Reply drafted = house.post(MANAGER, BOOK + "/versions", draft);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(200);
        int number = drafted.body().get("number").asInt();
        desk.act(GENERAL, BOOK + "/versions/" + number + "/approval", Map.of());
        desk.act(GENERAL, BOOK + "/versions/" + number + "/publication", Map.of());
        return number;
    }

    private static Duration firstAnswer(House house, Desk desk, String department, Instant occurredAt) {
        String at = desk.receive(OWNER, Map.of("department", department, "occurredAt", occurredAt.toString()));
        JsonNode clock = new Desk(house).clock(at, "first-answer");
        return Duration.between(occurredAt, Desk.time(clock, "dueAt"));
    }

    private static String bookOf(House house, Desk desk, String complaint) {
        String id = complaint.substring(complaint.lastIndexOf('/') + 1);
        return desk.shown("auditor-1", "/api/v1/audit-trail?about=" + id)
                .at("/items/0/book")
                .asString();
    }

    @Test
    void tonightsVersionDecidesFromMidnightOn() {
        SetClock clock = new SetClock("2031-12-31T15:50:00Z");
        try (House house = House.by(clock);
                House second = house.secondNode()) {
            Desk desk = new Desk(house);
            Desk other = new Desk(second);
            assertThat(publish(desk, house, draft("2032-01-01", "COMPLAINT_FIRST_ANSWER", "PT12H")))
                    .isEqualTo(2);
            Map<String, Object> exception = Map.of(
                    "effectiveFrom",
                    "2032-01-01",
                    "department",
                    "Logistics",
                    "parameters",
                    Map.of("COMPLAINT_FIRST_ANSWER", Map.of("value", "PT8H", "source", "own")));
            assertThat(publish(desk, house, exception)).isEqualTo(3);

            String running = desk.receive(OWNER, Map.of("department", "Billing"));
            Instant due = Desk.time(desk.clock(running, "first-answer"), "dueAt");
            assertThat(due).isEqualTo(Instant.parse("2032-01-01T15:50:00Z"));

            itHolds(house, clock, List.of(desk, other));
            assertThat(Desk.time(desk.clock(running, "first-answer"), "dueAt"))
                    .as("a clock that runs keeps its target")
                    .isEqualTo(due);
            desk.act(OWNER, running + "/acknowledgement", Map.of());
            assertThat(desk.clock(running, "first-answer").get("shows").asString())
                    .isEqualTo("met");
            assertThat(bookOf(house, desk, running)).isEqualTo("standard 1");
            assertThat(bookOf(house, desk, desk.receive(OWNER, Map.of("department", "Logistics"))))
                    .isEqualTo("standard 2 with 3");
            isShown(desk);
        }
    }

    private static void itHolds(House house, SetClock clock, List<Desk> nodes) {
        clock.set("2031-12-31T16:00:00Z");
        for (Desk node : nodes) {
            await("a node looks again within ten seconds")
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> firstAnswer(house, node, "Billing", MIDNIGHT).equals(Duration.ofHours(12)));
        }
        clock.set("2031-12-31T16:30:00Z");
        for (Desk node : nodes) {
            assertThat(firstAnswer(house, node, "Billing", MIDNIGHT.minusNanos(1000)))
                    .as("told after midnight of what was before it")
                    .isEqualTo(Duration.ofHours(24));
            assertThat(firstAnswer(house, node, "Billing", MIDNIGHT.plusNanos(1000)))
                    .isEqualTo(Duration.ofHours(12));
            assertThat(firstAnswer(house, node, "Logistics", MIDNIGHT)).isEqualTo(Duration.ofHours(8));
            assertThat(firstAnswer(house, node, "Logistics", MIDNIGHT.minusNanos(1000)))
                    .isEqualTo(Duration.ofHours(24));
        }
    }

    /** In how many places the two books that ship differ, by a plain reading. */
    private static int differences() {
        Map<PolicyParameter, Setting> strict =
                new ShippedBooks().version("strict").parameters();
        return (int) new ShippedBooks()
                .version("standard").parameters().entrySet().stream()
                        .filter(setting -> !setting.getValue().equals(strict.get(setting.getKey())))
                        .count();
    }

    private static void isShown(Desk desk) {
        String inForce = BOOK + "/in-force?asOf=";
        assertThat(desk.shown(OWNER, inForce + "2031-12-31T15:59:59.999999Z")
                        .get("edition")
                        .asString())
                .isEqualTo("standard 1");
        assertThat(desk.shown(OWNER, inForce + "2031-12-31T16:00:00Z")
                        .get("edition")
                        .asString())
                .isEqualTo("standard 2");
        assertThat(desk.shown(OWNER, inForce + "2031-12-31T16:00:00Z&department=Logistics")
                        .get("edition")
                        .asString())
                .isEqualTo("standard 2 with 3");
        assertThat(desk.shown(OWNER, inForce + "2012-01-01T00:00:00Z")
                        .get("edition")
                        .asString())
                .isEqualTo("standard 1");
        assertThat(desk.shown("analyst-1", BOOK + "/versions/2/comparison?with=1")
                        .at("/differences/0/sentence/english")
                        .asString())
                .isEqualTo("Time from receipt of a complaint to its first answer; reaching it exactly is in time:"
                        + " 24 hours becomes 12 hours; source D1r§14 becomes own (CO-02)");
        assertThat(desk.shown(OWNER, BOOK + "/versions/1/comparison?with=1&book=strict")
                        .get("differences"))
                .hasSize(differences());
        JsonNode version = desk.shown(OWNER, BOOK).at("/versions/1");
        assertThat(version.get("state").asString()).isEqualTo("published");
        assertThat(version.get("draftedBy").asString()).isEqualTo(MANAGER);
        assertThat(version.get("publishedBy").asString()).isEqualTo(GENERAL);
        assertThat(desk.shown(OWNER, BOOK + "/versions/3/check").get("sound").asBoolean())
                .isTrue();
    }

    @Test
    void whatContradictsItselfIsShownAndNotApproved() {
        House house = House.shared();
        Desk desk = new Desk(house);
        Map<String, Object> slow = draft("2099-01-01", "COMPLAINT_RESOLUTION_CRITICAL", "P8D");
        String version = BOOK + "/versions/"
                + house.post(MANAGER, BOOK + "/versions", slow).body().get("number");
        JsonNode check = desk.shown(GENERAL, version + "/check");
        assertThat(check.get("sound").asBoolean()).isFalse();
        assertThat(check.at("/findings/0/sentence/english").asString())
                .isEqualTo("What weighs more has longer: 8 days, against 7 days.");
        desk.refused(GENERAL, version + "/approval", Map.of(), 409, "PO-01");
        desk.refused(MANAGER, version + "/approval", Map.of(), 403, "DP-01");
        desk.refused(GENERAL, BOOK + "/versions", slow, 403, "DP-01");
        desk.act(MANAGER, version + "/discarding", Map.of("reason", "A slip"));
        assertThat(desk.shown(GENERAL, version).at("/version/state").asString()).isEqualTo("discarded");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String versions = BOOK + "/versions";
        pointsTo(desk, draft("2099-01-01", "NO_SUCH", "P8D"), "API-02", "/parameters/NO_SUCH");
        pointsTo(desk, draft("2099-01-01", "EMAIL_ANSWER", "soon"), "PO-01", "/parameters/EMAIL_ANSWER/value");
        pointsTo(desk, draft("2020-01-01", "EMAIL_ANSWER", "PT24H"), "PO-01", "/effectiveFrom");
        pointsTo(desk, draft("2999-01-01", "EMAIL_ANSWER", "PT24H"), "API-02", "/effectiveFrom");
        desk.refused(
                MANAGER,
                "/api/v1/policy-books/lenient/versions",
                draft("2099-01-01", "EMAIL_ANSWER", "PT24H"),
                404,
                "API-01");
        desk.refused(GENERAL, versions + "/99999/approval", Map.of(), 404, "PO-01");
        desk.refused(GENERAL, versions + "/x/approval", Map.of(), 404, "API-01");
        assertThat(house.get(OWNER, versions + "/99999").status()).isEqualTo(404);
        assertThat(house.get(OWNER, "/api/v1/policy-books/Nobody%20knows").status())
                .isEqualTo(404);
    }

    private static void pointsTo(Desk desk, Map<String, Object> draft, String rule, String pointer) {
        Reply refused = desk.refused(MANAGER, BOOK + "/versions", draft, 422, rule);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
}

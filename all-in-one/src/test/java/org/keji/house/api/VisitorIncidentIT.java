package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Incidents with visitors over HTTP: recorded at the gate, closed by measures, and a breach where somebody led in. */
class VisitorIncidentIT {

    private static final String INCIDENTS = "/api/v1/visitor-incidents";
    private static final String BREACHES = "/api/v1/breaches/";
    private static final String GATE = "front-desk-1";
    private static final String LEADER = Desk.OWNER;
    private static final String MANAGER = Desk.MANAGER;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, Object> SEARCHED = Map.of("measures", "The hall was searched");
    private static final String PERMIT = "visitor-permit-7e2d7c52-9c38-5d0c-8e0a-0f6b4d1f9b77";

    private static Map<String, Object> incident(String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("kind", kind, "place", "Hall 2", "visitors", 3, "account", "Marker-Holunder saw the presses"));
        body.putAll(more);
        return body;
    }

    private static Map<String, Object> ledIn(String leader) {
        return incident("led-in", Map.of("ledInBy", leader, "department", "Customer service"));
    }

    private static Reply recorded(House house, String by, Map<String, Object> incident) {
        Reply reply = house.post(by, INCIDENTS, incident);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        assertThat(reply.body().get("state").asString()).isEqualTo("open");
        return reply;
    }

    private static String breachOf(Reply recorded) {
        return BREACHES + recorded.body().get("breachId").asString();
    }

    private static long reported(House house, String breach) {
        return house.number("select count(*) from log.event where name = 'breach.reported' and stream = '"
                + breach.substring(BREACHES.length()) + "'");
    }

    private static List<String> listed(Desk desk, String user, String query) {
        return desk.shown(user, INCIDENTS + "?limit=500" + query)
                .get("items")
                .valueStream()
                .map(line -> INCIDENTS + "/" + line.get("id").asString())
                .toList();
    }

    private static void pointsAt(Desk desk, Map<String, Object> incident, int status, String rule, String pointer) {
        assertThat(desk.refused(GATE, INCIDENTS, incident, status, rule)
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo(pointer);
    }

    @Test
    void whoLedVisitorsInAnswersABreach() {
        House house = House.shared();
        Desk desk = new Desk(house);
        Map<String, Object> told = ledIn(LEADER);
        told.put("occurredAt", "2026-01-05T02:00:00Z");
        Reply incident = recorded(house, GATE, told);
        String at = incident.header("Location");
        String breach = breachOf(incident);
        await().atMost(SOON).until(() -> reported(house, breach) == 1);
        JsonNode file = desk.shown(LEADER, breach);
        assertThat(file.at("/breach/rule").asString()).isEqualTo("PE-06");
        assertThat(file.at("/breach/concerned").asString()).isEqualTo(LEADER);
        assertThat(file.at("/breach/department").asString()).isEqualTo("Customer service");
        assertThat(file.at("/breach/reportedBy").asString()).isEqualTo(GATE);
        assertThat(file.at("/breach/happenedAt").asString()).isEqualTo("2026-01-05T02:00:00Z");
        assertThat(file.get("account").asString())
                .contains("disclosure of trade secrets", "商业秘密泄露", "Hall 2", "Marker-Holunder saw the presses");
        assertThat(desk.shown(GATE, breach).has("account"))
                .as("who told it sees what becomes of it")
                .isTrue();
        assertThat(house.get(LEADER, at).status()).isEqualTo(403);
        desk.act(LEADER, breach + "/answer", Map.of("answer", "They were expected"));
        desk.act(MANAGER, at + "/closure", SEARCHED);
        desk.act("general-manager-1", breach + "/decision", Map.of("finding", "founded"));

        JsonNode closed = desk.shown(GATE, at);
        assertThat(closed.at("/incident/state").asString()).isEqualTo("closed");
        assertThat(closed.at("/incident/measures").asString()).isEqualTo("The hall was searched");
        assertThat(BREACHES + closed.at("/incident/breachId").asString()).isEqualTo(breach);
        assertThat(closed.get("account").asString()).isEqualTo("Marker-Holunder saw the presses");
        assertThat(openings(desk, at)).containsExactly("due-list reportBreach", GATE + " getIncident");
        assertThat(desk.shown(GATE, at + "?asOf=2026-01-06T00:00:00Z")
                        .at("/incident/state")
                        .asString())
                .isEqualTo("open");
    }

    private static List<String> openings(Desk desk, String at) {
        return desk.shown("auditor-1", "/api/v1/audit-trail/openings?about=" + at.substring(INCIDENTS.length() + 1))
                .get("items")
                .valueStream()
                .map(entry -> entry.get("actor").asString() + " "
                        + entry.get("operation").asString())
                .sorted()
                .toList();
    }

    @Test
    void itIsReportedOnceHoweverOften() {
        SetClock clock = new SetClock("2031-12-01T02:00:00Z");
        try (House house = House.by(clock)) {
            Reply incident = recorded(house, GATE, ledIn(LEADER));
            String breach = breachOf(incident);
            clock.set("2031-12-01T02:00:01Z");
            await().atMost(SOON).until(() -> reported(house, breach) == 1);
            String stream = incident.body().get("id").asString();
            house.execute("insert into work.due (item, kind, stream, clock, due_at, position) values"
                    + " ('%1$s breach', 'TREAT_AS_BREACH', '%1$s', 'breach', '2031-12-01T02:00:00Z', 1)"
                            .formatted(stream)
                    + " on conflict (item) do nothing");
            await().atMost(SOON)
                    .until(() -> house.number("select count(*) from work.due where kind = 'TREAT_AS_BREACH'") == 0);
            assertThat(reported(house, breach)).isEqualTo(1);
            assertThat(house.number("select count(*) from log.event where metadata ->> 'actor' = 'due-list'"))
                    .isEqualTo(1);
        }
    }

    /** The clock stands still until the key is gone, so that nothing was due before. */
    @Test
    void theBreachIsReportedEvenIfWhatWasToldIsForgotten() {
        SetClock clock = new SetClock("2031-12-01T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            Reply incident = recorded(house, GATE, ledIn(LEADER));
            house.execute("delete from vault.subject_key");
            clock.set("2031-12-01T02:00:01Z");
            String breach = breachOf(incident);
            await().atMost(SOON).until(() -> reported(house, breach) == 1);
            assertThat(desk.shown(LEADER, breach).get("account").asString())
                    .contains("商业秘密泄露")
                    .doesNotContain("Marker-");
            JsonNode file = desk.shown(GATE, incident.header("Location"));
            assertThat(file.get("accountErased").asBoolean()).isTrue();
            assertThat(file.has("account")).isFalse();
        }
    }

    @Test
    void nobodyIsJudgeAndPartyAtOnce() {
        House house = House.shared();
        Desk desk = new Desk(house);
        pointsAt(desk, ledIn(GATE), 403, "SOD", "/ledInBy");
        desk.refused(LEADER, INCIDENTS, ledIn("account-manager-2"), 403, "DP-01");
        String at = recorded(house, GATE, ledIn(MANAGER)).header("Location");
        desk.refused("service-supervisor-1", at + "/closure", SEARCHED, 403, "DP-01");
        desk.refused(MANAGER, at + "/closure", SEARCHED, 403, "SOD");
        desk.act("service-manager-2", at + "/closure", SEARCHED);
        desk.refused("service-manager-2", at + "/closure", SEARCHED, 409, "PE-06");
    }

    @Test
    void whatDoesNotHoldIsRefusedWithItsPlace() {
        Desk desk = new Desk(House.shared());
        pointsAt(desk, incident("led-in", Map.of()), 422, "PE-06", "/ledInBy");
        pointsAt(desk, incident("led-in", Map.of("ledInBy", LEADER)), 422, "PE-06", "/department");
        pointsAt(desk, incident("other", Map.of("occurredAt", "2199-01-01T00:00:00Z")), 422, "PE-06", "/occurredAt");
        pointsAt(desk, incident("other", Map.of("visitors", 0)), 422, "API-02", "/visitors");
        pointsAt(desk, incident("other", Map.of("account", " ")), 422, "API-02", "/account");
        pointsAt(desk, incident("other", Map.of("ledInBy", " ")), 422, "API-02", "/ledInBy");
        pointsAt(desk, incident("other", Map.of("permitId", "permit-1")), 400, "HTTP-400", "/permitId");
        pointsAt(desk, incident("fire", Map.of()), 400, "HTTP-400", "/kind");
        Map<String, Object> uncounted = incident("other", Map.of());
        uncounted.remove("visitors");
        assertThat(House.shared().post(GATE, INCIDENTS, uncounted).status()).isEqualTo(400);
        desk.refused(MANAGER, INCIDENTS + "/incident-x/closure", SEARCHED, 404, "API-01");
    }

    @Test
    void theRegisterIsLeafedThroughByWhoMaySeeIt() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String mine = recorded(house, "front-desk-2", incident("photographed", Map.of("permitId", PERMIT)))
                .header("Location");
        String other = recorded(house, "front-desk-3", incident("out-of-scope", Map.of("permitId", PERMIT)))
                .header("Location");
        long known = house.number("select position from log.counter");
        desk.act(MANAGER, mine + "/closure", SEARCHED);
        assertThat(listed(desk, "front-desk-2", "")).contains(mine).doesNotContain(other);
        assertThat(house.get("front-desk-2", other).status()).isEqualTo(403);
        assertThat(house.get("analyst-1", other).status()).isEqualTo(403);
        for (String user : List.of("service-supervisor-1", "general-manager-1", Desk.QUALITY, "auditor-1")) {
            assertThat(listed(desk, user, "&permit=" + PERMIT)).as(user).contains(mine, other);
        }
        assertThat(listed(desk, MANAGER, "&state=open")).contains(other).doesNotContain(mine);
        assertThat(listed(desk, MANAGER, "&kind=photographed")).contains(mine).doesNotContain(other);
        assertThat(listed(desk, MANAGER, "&from=2100-01-01T00:00:00Z")).isEmpty();
        assertThat(listed(desk, "front-desk-2", "&state=open&position=" + known))
                .containsExactly(mine);
        JsonNode first = desk.shown(MANAGER, INCIDENTS + "?limit=1&permit=" + PERMIT);
        assertThat(desk.shown(
                                MANAGER,
                                INCIDENTS + "?limit=1&permit=" + PERMIT + "&cursor="
                                        + first.get("next").asString())
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(mine.substring(INCIDENTS.length() + 1));
        assertThat(first.toString()).doesNotContain("Marker-");
        for (String table : List.of("log.event", "log.decision", "log.request", "incident_register.incident")) {
            assertThat(house.number("select count(*) from " + table + " t where t::text like '%Marker-Holunder%'"))
                    .as(table)
                    .isZero();
        }
        assertThat(house.get(MANAGER, INCIDENTS + "?cursor=x").status()).isEqualTo(422);
        assertThat(house.get(MANAGER, INCIDENTS + "?kind=%00").status()).isEqualTo(422);
    }
}

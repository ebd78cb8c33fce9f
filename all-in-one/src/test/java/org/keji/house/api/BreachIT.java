package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** A breach over HTTP: reported, answered by whom it concerns, decided on by another, and seen by whom it is about. */
class BreachIT {

    private static final String BREACHES = "/api/v1/breaches";
    private static final String QUALITY = "quality-officer-1";
    private static final String CONCERNED = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String GENERAL = "general-manager-1";
    private static final String ACCOUNT = "Marker-Schlehe was told to call again";
    private static final String ANSWER = "Marker-Weissdorn: the line was down";
    private static final Map<String, Object> FOUNDED = Map.of("finding", "founded");
    private static final Map<String, Object> SANCTIONED = Map.of("finding", "founded", "sanction", "Written reprimand");

    private static Map<String, Object> report(String concerned) {
        return Map.of("rule", "CO-02", "concerned", concerned, "department", "Customer service", "account", ACCOUNT);
    }

    /** Reports and answers where the breach is. */
    private static String reported(House house, String by, String concerned) {
        Reply reply = house.post(by, BREACHES, report(concerned));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        return reply.header("Location");
    }

    private static String reported(House house) {
        return reported(house, QUALITY, CONCERNED);
    }

    private static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static List<String> listed(Desk desk, String user, String query) {
        List<String> ids = new ArrayList<>();
        desk.shown(user, BREACHES + "?limit=500" + query)
                .get("items")
                .forEach(line -> ids.add(line.get("id").asString()));
        return ids;
    }

    @Test
    void itIsReportedAnsweredAndDecided() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String at = reported(house);
        JsonNode file = desk.shown(QUALITY, at);
        assertThat(file.at("/breach/state").asString()).isEqualTo("reported");
        assertThat(file.get("account").asString()).isEqualTo(ACCOUNT);
        assertThat(file.has("answer")).isFalse();
        JsonNode line = file.get("breach");
        assertThat(Duration.between(Desk.time(line, "happenedAt"), Desk.time(line, "answerDue")))
                .isEqualTo(Duration.ofDays(7));

        desk.refused(GENERAL, at + "/decision", FOUNDED, 409, "PO-06");
        long known = house.number("select position from log.counter");
        desk.act(CONCERNED, at + "/answer", Map.of("answer", ANSWER));
        desk.refused(CONCERNED, at + "/answer", Map.of("answer", ANSWER), 409, "PO-06");
        desk.refused(GENERAL, at + "/decision", SANCTIONED, 409, "PO-06");
        desk.act(GENERAL, at + "/decision", Map.of("finding", "unfounded", "reason", "The log confirms it"));
        desk.refused(GENERAL, at + "/decision", FOUNDED, 409, "PO-06");

        JsonNode decided = desk.shown(CONCERNED, at);
        assertThat(decided.at("/breach/state").asString()).isEqualTo("decided");
        assertThat(decided.at("/breach/inTime").asBoolean()).isTrue();
        assertThat(decided.at("/breach/finding").asString()).isEqualTo("unfounded");
        assertThat(decided.at("/breach/decidedBy").asString()).isEqualTo(GENERAL);
        assertThat(decided.at("/breach").has("sanction")).isFalse();
        assertThat(decided.get("answer").asString()).isEqualTo(ANSWER);
        JsonNode then = desk.shown(CONCERNED, at + "?position=" + known);
        assertThat(then.at("/breach/state").asString()).isEqualTo("reported");
        assertThat(then.has("answer")).isFalse();
    }

    @Test
    void nobodyIsJudgeAndPartyAtOnce() {
        House house = House.shared();
        Desk desk = new Desk(house);
        desk.refused(QUALITY, BREACHES, report(QUALITY), 403, "SOD");
        desk.refused(CONCERNED, BREACHES, report(OTHER), 403, "DP-01");
        String at = reported(house, GENERAL, "general-manager-2");
        desk.refused(GENERAL, at + "/answer", Map.of("answer", ANSWER), 403, "PO-06");
        desk.act("general-manager-2", at + "/answer", Map.of("answer", ANSWER));
        desk.refused(GENERAL, at + "/decision", FOUNDED, 403, "SOD");
        desk.refused("general-manager-2", at + "/decision", FOUNDED, 403, "SOD");
        desk.refused("service-manager-1", at + "/decision", FOUNDED, 403, "DP-01");
        desk.act("general-manager-3", at + "/decision", FOUNDED);
    }

    @Test
    void whomItConcernsAndWhoReportedItSeeIt() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String at = reported(house, "service-supervisor-1", CONCERNED);
        String id = idOf(at);
        for (String user : List.of(CONCERNED, "service-supervisor-1", QUALITY, "service-manager-1", "auditor-1")) {
            assertThat(desk.shown(user, at).get("account").asString()).as(user).isEqualTo(ACCOUNT);
            assertThat(listed(desk, user, "")).as(user).contains(id);
        }
        for (String user : List.of(OTHER, "service-supervisor-2", "department-officer-1", "analyst-1")) {
            Reply refused = house.get(user, at);
            assertThat(refused.status()).as(user).isEqualTo(403);
            assertThat(refused.text()).doesNotContain("Marker-");
            assertThat(listed(desk, user, "")).as(user).doesNotContain(id);
            assertThat(listed(desk, user, "&position=" + house.number("select position from log.counter")))
                    .as(user)
                    .doesNotContain(id);
        }
        assertThat(listed(desk, QUALITY, "&concerned=" + CONCERNED + "&state=reported"))
                .first()
                .as("newest report first")
                .isEqualTo(id);
        assertThat(listed(desk, QUALITY, "&state=decided")).doesNotContain(id);
        assertThat(listed(desk, QUALITY, "&concerned=" + OTHER)).doesNotContain(id);
        assertThat(desk.shown(QUALITY, BREACHES).toString()).doesNotContain("Marker-");
    }

    @Test
    void whatWasToldIsSealedAndEveryOpeningIsLogged() {
        House house = House.shared();
        Desk desk = new Desk(house);
        String at = reported(house);
        desk.act(CONCERNED, at + "/answer", Map.of("answer", ANSWER));
        for (String table : List.of("log.event", "log.decision", "log.request", "breach_register.breach")) {
            assertThat(house.number("select count(*) from " + table + " t where t::text like '%Marker-%'"))
                    .as(table)
                    .isZero();
        }
        String openings = "/api/v1/audit-trail/openings?about=" + idOf(at);
        assertThat(house.get("auditor-1", openings).body().get("items")).isEmpty();
        desk.shown(QUALITY, at);
        JsonNode noted = house.get("auditor-1", openings).body().get("items");
        assertThat(noted.valueStream()
                        .map(entry -> entry.get("actor").asString() + " "
                                + entry.get("operation").asString() + " "
                                + entry.get("field").asString()))
                .containsExactly(QUALITY + " getBreach account", QUALITY + " getBreach answer");
        assertThat(desk.shown("auditor-1", "/api/v1/audit-trail?about=" + idOf(at))
                        .toString())
                .doesNotContain("Marker-");

        String subject = noted.get(0).get("subject").asString();
        house.execute("delete from vault.subject_key where subject = '" + subject + "'");
        JsonNode forgotten = desk.shown(QUALITY, at);
        assertThat(forgotten.at("/breach/state").asString()).isEqualTo("answered");
        assertThat(forgotten.has("account") || forgotten.has("answer")).isFalse();
    }

    @Test
    void whatCannotBeReadIsNamed() {
        House house = House.shared();
        Desk desk = new Desk(house);
        Map<String, Object> told = Map.of("concerned", CONCERNED, "department", "Billing", "account", "x");
        desk.refused(QUALITY, BREACHES, told, 422, "API-02");
        Map<String, Object> manners = new java.util.HashMap<>(told);
        manners.put("rule", "Manners");
        assertThat(desk.refused(QUALITY, BREACHES, manners, 422, "PO-06")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/rule");
        manners.put("account", " ");
        desk.refused(QUALITY, BREACHES, manners, 422, "API-02");
        desk.refused(GENERAL, BREACHES + "/x/decision", FOUNDED, 404, "API-01");
        assertThat(house.get(QUALITY, BREACHES + "/breach-x").status()).isEqualTo(404);
        assertThat(house.get(QUALITY, BREACHES + "?limit=501").status()).isEqualTo(422);
        assertThat(house.get(QUALITY, BREACHES + "?concerned=%00").status()).isEqualTo(422);
    }

    @Test
    void whoDoesNotAnswerIsDecidedOnAfterTheirTimeAndTheBookSaysWhetherToSanction() {
        SetClock clock = new SetClock("2031-12-01T02:00:00Z");
        try (House house = House.by(clock, "--keji.policy-book=strict")) {
            Desk desk = new Desk(house);
            String at = reported(house);
            clock.set("2031-12-08T02:00:00Z");
            desk.refused(GENERAL, at + "/decision", SANCTIONED, 409, "PO-06");
            clock.set("2031-12-08T02:00:00.000001Z");
            desk.refused(GENERAL, at + "/decision", Map.of("finding", "unfounded", "sanction", "x"), 409, "PO-06");
            desk.act(GENERAL, at + "/decision", SANCTIONED);
            desk.refused(CONCERNED, at + "/answer", Map.of("answer", ANSWER), 409, "PO-06");
            assertThat(desk.shown(QUALITY, at).at("/breach/sanction").asString())
                    .isEqualTo("Written reprimand");
        }
    }
}

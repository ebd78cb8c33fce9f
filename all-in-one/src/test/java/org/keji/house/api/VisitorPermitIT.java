package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.PermitDesk.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.PermitDesk;
import org.keji.house.testing.SetClock;
import tools.jackson.databind.JsonNode;

/** Visitors over HTTP, from the application to the badge: who decides, who knows, who is let in. */
class VisitorPermitIT {

    private static final String APPLYING = "2026-05-04T02:00:00Z";
    private static final String FROM = "2026-05-11T02:00:00Z";
    private static final String UNTIL = "2026-05-11T06:00:00Z";
    private static final Map<String, Object> WHY = Map.of("reason", "So it is");
    private static final SetClock CLOCK = new SetClock(APPLYING);

    private static House house;
    private static Desk desk;
    private static PermitDesk permits;

    @BeforeAll
    static void open() {
        house = House.by(CLOCK);
        desk = new Desk(house);
        permits = new PermitDesk(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aTourIsAppliedForReviewedApprovedAnnouncedLetInAndClosed() {
        CLOCK.set(APPLYING);
        String at = permits.made(APPLICANT, PERMITS, application("group", FROM, UNTIL, 2));
        desk.act201(APPLICANT, at + "/visitors/3", Map.of("visitor", Map.of("name", "Marker-Linde 3")));
        desk.refused(SUPERVISOR, at + "/approval", WHY, 403, "DP-01");
        JsonNode review = permits.reviewed(SUPERVISOR, at);
        assertThat(review.at("/state").asString()).isEqualTo("reviewed");
        assertThat(review.at("/reception/room").asString()).isEqualTo("small");
        assertThat(review.at("/reception/escort").asString()).isEqualTo("account-manager");
        assertThat(permits.step(CHIEF, at + "/approval", WHY).get("state").asString())
                .isEqualTo("granted");
        desk.act(Desk.OFFICER, at + "/acknowledgement", Map.of());
        desk.refused(Desk.OFFICER, at + "/acknowledgement", Map.of(), 409, "PE-05");
        desk.act(APPLICANT, at + "/visitors/3/striking", WHY);
        desk.refused(GATE, at + "/visitors/1/entry", enters("A-1"), 409, "PE-10");
        CLOCK.set(FROM);
        desk.refused(GATE, at + "/visitors/1/entry", Map.of("gate", "Gate 1"), 422, "PE-07");
        desk.refused(GATE, at + "/visitors/3/entry", enters("A-1"), 409, "PE-01");
        desk.refused(GATE, at + "/visitors/4/entry", enters("A-1"), 404, "PE-01");
        assertThat(permits.step(GATE, at + "/visitors/1/entry", enters("A-1"))
                        .get("visitorState")
                        .asString())
                .isEqualTo("inside");
        desk.act(SUPERVISOR, at + "/visitors/2/badge", Map.of("badge", "A-2"));
        desk.act(GATE, at + "/visitors/2/entry", Map.of("gate", "Gate 2"));
        desk.refused(GATE, at + "/closing", Map.of(), 409, "PE-07");
        desk.act(GATE, at + "/visitors/1/exit", leaves());
        desk.act(GATE, at + "/visitors/2/exit", Map.of("gate", "Gate 2", "badgeReturned", false));
        desk.refused(GATE, at + "/closing", Map.of(), 409, "PE-07");
        desk.refused(GATE, at + "/visitors/2/badge-return", Map.of("badge", "A-1"), 409, "PE-07");
        desk.act(GATE, at + "/visitors/2/badge-return", Map.of("badge", "A-2"));
        assertThat(permits.step(GATE, at + "/closing", Map.of()).get("state").asString())
                .isEqualTo("closed");
        desk.refused(GATE, at + "/visitors/1/entry", enters("A-1"), 409, "PE-06");
        whoTheyAreIsSealed();
    }

    private static void whoTheyAreIsSealed() {
        assertThat(house.number("select count(*) from log.event where payload::text like '%Marker-Linde%'"))
                .as("who they are is sealed")
                .isZero();
        assertThat(house.number("select count(*) from log.decision where (sealed::text || facts::text)"
                        + " like '%Marker-Linde%'"))
                .as("also where it is kept what was decided on")
                .isZero();
    }

    /** A badge is with one visitor of the whole house, and with nobody while it is lost (PE-07). */
    @Test
    void aBadgeIsOutOnce() {
        CLOCK.set(APPLYING);
        String one = permits.granted("ordinary", FROM, UNTIL, 2);
        String other = permits.granted("ordinary", FROM, UNTIL, 1);
        CLOCK.set(FROM);
        desk.act(GATE, one + "/visitors/1/entry", enters("B-1"));
        desk.refused(GATE, one + "/visitors/2/entry", enters("B-1"), 409, "PE-07");
        assertThat(desk.refused(GATE, other + "/visitors/1/entry", enters("B-1"), 409, "PE-07")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/badge");
        assertThat(permits.count(other, "visitor-admitted"))
                .as("nothing half done")
                .isZero();
        desk.act(GATE, one + "/visitors/1/exit", leaves());
        desk.act(GATE, other + "/visitors/1/entry", enters("B-1"));
        desk.act(GATE, other + "/visitors/1/badge-loss", WHY);
        desk.act(GATE, other + "/visitors/1/exit", Map.of("gate", "Gate 1", "badgeReturned", false));
        desk.refused(GATE, one + "/visitors/2/entry", enters("B-1"), 409, "PE-07");
        desk.act(GATE, other + "/visitors/1/badge-return", Map.of("badge", "B-1"));
        desk.act(GATE, one + "/visitors/2/entry", enters("B-1"));
    }

    /** Word went by phone, the notice follows in half a day, each department is awaited for a day (PE-03, PE-05). */
    @Test
    void aLateKeyTourLeavesADutyThatIsNotedOnceWhenItIsOverdue() {
        CLOCK.set("2026-05-09T02:00:00Z");
        Map<String, Object> late = application("key", FROM, UNTIL, 1);
        assertThat(desk.refused(APPLICANT, PERMITS, late, 422, "PE-03")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/wordFirstBecause");
        late.put("wordFirstBecause", "They leave the country");
        String at = permits.made(APPLICANT, PERMITS, late);
        permits.reviewed(SUPERVISOR, at);
        desk.refused(CHIEF, at + "/approval", WHY, 422, "PE-03");
        desk.act(CHIEF, at + "/approval", Map.of("reason", "They are", "wordGivenAt", "2026-05-09T01:00:00Z"));
        assertThat(permits.count(at, "notice-sent")).isZero();
        desk.refused(Desk.OFFICER, at + "/acknowledgement", Map.of(), 409, "PE-05");
        CLOCK.set("2026-05-09T13:00:01Z");
        await().atMost(Duration.ofSeconds(30)).until(() -> permits.count(at, "notice-missed") == 1);
        desk.act(SUPERVISOR, at + "/notice", Map.of());
        desk.refused(SUPERVISOR, at + "/notice", Map.of(), 409, "PE-03");
        desk.act(Desk.OFFICER, at + "/acknowledgement", Map.of());
        CLOCK.set("2026-05-10T13:00:02Z");
        await().atMost(Duration.ofSeconds(30)).until(() -> permits.count(at, "acknowledgement-missed") == 1);
        assertThat(permits.count(at, "notice-missed")).isEqualTo(1);
    }

    @Test
    void whatIsTooLateOrNotOnesOwnIsRefusedWithItsPlace() {
        CLOCK.set("2026-05-10T02:00:01Z");
        Map<String, Object> late = application("ordinary", FROM, UNTIL, 1);
        assertThat(desk.refused(APPLICANT, PERMITS, late, 422, "PE-02")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/from");
        Map<String, Object> adHoc = application("ad-hoc", FROM, UNTIL, 1);
        adHoc.putAll(Map.of("phonedAt", "2026-05-10T02:00:00Z", "phonedTo", SUPERVISOR));
        String at = permits.made(APPLICANT, PERMITS, adHoc);
        assertThat(permits.reviewed(SUPERVISOR, at).get("state").asString()).isEqualTo("granted");
        CLOCK.set(APPLYING);
        String own = permits.made(SUPERVISOR, PERMITS, application("ordinary", FROM, UNTIL, 1));
        Map<String, Object> review =
                Map.of("contents", List.of("x"), "scope", List.of("x"), "route", List.of("x"), "reason", "x");
        desk.refused(SUPERVISOR, own + "/review", review, 403, "SOD");
        desk.refused(SUPERVISOR, own + "/refusal", Map.of("clause", "PE-04", "reason", "x"), 403, "SOD");
        desk.refused("account-manager-2", own + "/withdrawal", WHY, 403, "PE-01");
        desk.refused("service-manager-1", own + "/refusal", Map.of("clause", "CO-04", "reason", "x"), 422, "PE-06");
        desk.act("service-manager-1", own + "/refusal", Map.of("clause", "PE-04", "reason", "x"));
        assertThat(house.post(GATE, PERMITS, late).status()).isEqualTo(403);
        Map<String, Object> nobody = application("ordinary", FROM, UNTIL, 1);
        nobody.put("visitors", List.of());
        assertThat(house.post(APPLICANT, PERMITS, nobody)
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/visitors");
    }

    @Test
    void whoComesUnannouncedIsConsentedToOrRefused() {
        CLOCK.set(APPLYING);
        String until = "2026-05-04T04:00:00Z";
        String at = permits.made(GATE, WALK_INS, walkIn(until));
        desk.refused(GATE, at + "/visitors/1/entry", enters("C-1"), 409, "PE-06");
        desk.refused(APPLICANT, at + "/consent", WHY, 403, "PE-06");
        assertThat(permits.step(SUPERVISOR, at + "/consent", WHY).get("state").asString())
                .isEqualTo("granted");
        desk.act(GATE, at + "/visitors/1/entry", enters("C-1"));
        Map<String, Object> inNeed = walkIn(until);
        inNeed.put("visitors", List.of(Map.of("name", "Marker-Linde", "needs", "A wheelchair")));
        desk.refused(GATE, WALK_INS, inNeed, 422, "PE-11");
        inNeed.put("receiver", SUPERVISOR);
        String other = permits.made(GATE, WALK_INS, inNeed);
        assertThat(permits.count(other, "needs-passed-on")).isEqualTo(1);
        desk.act(SUPERVISOR, other + "/refusal", Map.of("clause", "PE-06", "reason", "Nobody knows them"));
        desk.act(GATE, other + "/visitors/1/turning-away", Map.of("clause", "PE-06", "gate", "1", "reason", "x"));
        desk.act(GATE, at + "/visitors/1/exit", leaves());
    }

    /** What goes by is noted once: nobody decided, nobody came, somebody stayed, all have left (PE-10). */
    @Test
    void whenItsTimeIsOverEveryPermitSaysWhatBecameOfIt() {
        CLOCK.set("2026-06-01T02:00:00Z");
        String from = "2026-06-08T02:00:00Z";
        String until = "2026-06-08T06:00:00Z";
        String undecided = permits.made(APPLICANT, PERMITS, application("ordinary", from, until, 1));
        String unused = permits.granted("ordinary", from, until, 1);
        String staying = permits.granted("ordinary", from, until, 1);
        String over = permits.granted("ordinary", from, until, 1);
        CLOCK.set(from);
        desk.act(GATE, staying + "/visitors/1/entry", enters("D-1"));
        desk.act(GATE, over + "/visitors/1/entry", enters("D-2"));
        desk.act(GATE, over + "/visitors/1/exit", leaves());
        CLOCK.set("2026-06-08T06:00:01Z");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> permits.count(undecided, "expired") == 1
                        && permits.count(unused, "not-used") == 1
                        && permits.count(staying, "visitor-overstayed") == 1
                        && permits.count(over, "closed") == 1);
        desk.act("service-manager-1", staying + "/revocation", WHY);
        desk.act(GATE, staying + "/visitors/1/exit", leaves());
        assertThat(permits.count(staying, "visitor-left")).isEqualTo(1);
        assertThat(permits.count(staying, "closed")).isZero();
    }
}

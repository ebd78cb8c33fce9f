package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.PermitDesk.APPLICANT;
import static org.keji.house.testing.PermitDesk.GATE;
import static org.keji.house.testing.PermitDesk.PERMITS;
import static org.keji.house.testing.PermitDesk.SUPERVISOR;
import static org.keji.house.testing.PermitDesk.application;
import static org.keji.house.testing.PermitDesk.visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.testing.PermitDesk;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** The gate over HTTP: what is said at a glance is what is decided; who is inside is known, and how old that is. */
class GateIT {

    private static final SetClock CLOCK = new SetClock("2031-03-05T01:00:00Z");
    private static final Instant OPENS = Instant.parse("2031-03-10T01:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofHours(3));
    private static final Duration EARLY = Duration.ofMinutes(30);

    private static House house;
    private static PermitDesk permits;
    private static int badges;

    @BeforeAll
    static void open() {
        house = House.by(CLOCK);
        permits = new PermitDesk(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void fiveDaysBefore() {
        CLOCK.set("2031-03-05T01:00:00Z");
    }

    private static void at(Instant moment) {
        CLOCK.set(moment.toString());
    }

    private static String badge() {
        return "G-" + ++badges;
    }

    /** Looks, then tries to enter, and compares. */
    private static void bothSay(String permit, String word) {
        assertThat(permits.word(permit, 1)).isEqualTo(word);
        Reply tried = house.post(GATE, visitor(permit, 1) + "/entry", Map.of("gate", "north", "badge", badge()));
        assertThat(tried.status()).as(word + " " + tried.text()).isEqualTo(word.equals("may-enter") ? 200 : 409);
        if (!word.equals("may-enter")) {
            JsonNode said =
                    permits.looked(Map.of("number", permits.number(permit))).at("/visitors/0");
            assertThat(tried.body().get("code").asString())
                    .as(word)
                    .isEqualTo(said.get("rule").asString());
        }
    }

    @Test
    void theGateAndTheDecisionSayTheSame() {
        String permit =
                permits.made(APPLICANT, PERMITS, application("ordinary", OPENS.toString(), CLOSES.toString(), 1));
        bothSay(permit, "not-decided");
        permits.reviewed(SUPERVISOR, permit);
        bothSay(permit, "not-decided");
        permits.approved(permit);
        at(OPENS.minus(EARLY).minusMillis(1));
        bothSay(permit, "not-yet");
        at(OPENS.minus(EARLY));
        bothSay(permit, "may-enter");
        bothSay(permit, "already-inside");
        permits.leaves(permit, 1);
        at(CLOSES);
        bothSay(permit, "may-enter");
        permits.leaves(permit, 1);
        at(CLOSES.plusMillis(1));
        bothSay(permit, "over");
    }

    @Test
    void whatWasRefusedOrCalledOffOpensNothing() {
        String refused =
                permits.made(APPLICANT, PERMITS, application("ordinary", OPENS.toString(), CLOSES.toString(), 1));
        permits.step(SUPERVISOR, refused + "/refusal", Map.of("clause", "PE-04", "reason", "The hall is closed"));
        String revoked = permits.granted("ordinary", OPENS.toString(), CLOSES.toString(), 1);
        permits.step("service-manager-1", revoked + "/revocation", Map.of("reason", "The hall burnt down"));
        at(OPENS);
        bothSay(refused, "refused");
        bothSay(revoked, "called-off");
    }

    @Test
    void anAnswerSaysHowOldItIs() {
        String permit = permits.granted("ordinary", OPENS.toString(), CLOSES.toString(), 1);
        JsonNode answer = permits.looked(Map.of("number", permits.number(permit)));
        assertThat(answer.get("count").asInt()).isOne();
        assertThat(answer.get("ageMillis").asLong()).isNotNegative();
        assertThat(answer.has("asAt")).isTrue();
    }

    @Test
    void visitorsAreFoundByNameAndBadgeAndEveryLookIsNoted() {
        Map<String, Object> body = application("ordinary", OPENS.toString(), CLOSES.toString(), 0);
        body.put("visitors", List.of(Map.of("name", "欧阳小明"), Map.of("name", "Gao Feng")));
        String permit = permits.made(APPLICANT, PERMITS, body);
        permits.reviewed(SUPERVISOR, permit);
        permits.approved(permit);
        at(OPENS);
        String badge = badge();
        permits.enters(permit, 2, badge);
        JsonNode byName = permits.looked(Map.of("name", "欧阳"));
        assertThat(byName.at("/visitors/0/name").asString()).isEqualTo("欧阳小明");
        assertThat(byName.at("/visitors/0/mayEnter").asBoolean()).isTrue();
        JsonNode byBadge = permits.looked(Map.of("badge", badge));
        assertThat(byBadge.at("/visitors/0/name").asString()).isEqualTo("Gao Feng");
        assertThat(byBadge.at("/visitors/0/word").asString()).isEqualTo("already-inside");
        String noted =
                house.get("auditor-1", "/api/v1/audit-trail/openings?limit=500").text();
        assertThat(noted).contains("lookUpVisitors");
    }

    @Test
    void whoStaysTooLongIsOnTheListOfThoseWhoAreInside() {
        String permit = permits.granted("group", OPENS.toString(), CLOSES.toString(), 2);
        at(OPENS);
        String one = badge();
        permits.enters(permit, 1, one);
        permits.enters(permit, 2, badge());
        permits.leaves(permit, 2);
        at(CLOSES.plusSeconds(1));
        JsonNode late = house.get(GATE, "/api/v1/visitors-inside?overstays=true&" + house.upToNow())
                .body();
        assertThat(late.toString()).contains(one);
        assertThat(permits.inside().toString()).contains(one);
        permits.leaves(permit, 1);
        assertThat(permits.inside().toString()).doesNotContain(one);
    }

    @Test
    void exactlyOneThingIsSought() {
        for (Map<String, String> body : List.of(
                Map.<String, String>of(),
                Map.of("number", "V2031-0000000000", "badge", "B-1"),
                Map.of("name", "a\u0000b"))) {
            Reply reply = house.post(GATE, "/api/v1/gate-lookups", body);
            assertThat(reply.status()).as(reply.text()).isIn(400, 422);
        }
        assertThat(permits.looked(Map.of("number", "V2031-0000000000"))
                        .get("count")
                        .asInt())
                .isZero();
    }

    @Test
    void theGateIsForThoseWhoKeepIt() {
        assertThat(house.post(APPLICANT, "/api/v1/gate-lookups", Map.of("badge", "B-1"))
                        .status())
                .isEqualTo(403);
        assertThat(house.get("analyst-1", "/api/v1/visitors-inside").status()).isEqualTo(403);
        assertThat(house.get("analyst-1", PERMITS).status()).isEqualTo(403);
    }
}

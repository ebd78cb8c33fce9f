package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.PermitDesk.APPLICANT;
import static org.keji.house.testing.PermitDesk.PERMITS;
import static org.keji.house.testing.PermitDesk.SUPERVISOR;
import static org.keji.house.testing.PermitDesk.application;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

/** Permits as they are shown: page by page, as they stood, and to whom. */
class PermitsShownIT {

    private static final SetClock CLOCK = new SetClock("2031-05-05T01:00:00Z");
    private static final Instant OPENS = Instant.parse("2031-05-12T01:00:00Z");
    private static final String UNTIL = OPENS.plus(Duration.ofHours(2)).toString();
    private static final String MANAGER = Desk.MANAGER;

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

    private static String applied(String kind, int visitors) {
        CLOCK.setNoEarlier(CLOCK.instant().plusSeconds(1));
        return permits.made(APPLICANT, PERMITS, application(kind, OPENS.toString(), UNTIL, visitors));
    }

    private static List<String> listed(String user, String query) {
        List<String> ids = new ArrayList<>();
        desk.shown(user, PERMITS + query)
                .get("items")
                .forEach(item -> ids.add(PERMITS + "/" + item.get("id").asString()));
        return ids;
    }

    @Test
    void aPageGoesOnWhereTheOtherEnded() {
        String first = applied("group", 2);
        String second = applied("ordinary", 1);
        JsonNode page = desk.shown(MANAGER, PERMITS + "?limit=1");
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second.substring(PERMITS.length() + 1));
        String next = page.get("next").asString();
        assertThat(listed(MANAGER, "?limit=1&cursor=" + next)).containsExactly(first);
        assertThat(listed(MANAGER, "?kind=group&state=applied&awaits=review"))
                .contains(first)
                .doesNotContain(second);
        assertThat(house.get(MANAGER, PERMITS + "?awaits=nothing").status()).isEqualTo(422);
    }

    @Test
    void howItStoodIsShownAsOfThen() {
        String permit = applied("ordinary", 1);
        String before = CLOCK.instant().toString();
        CLOCK.setNoEarlier(CLOCK.instant().plusSeconds(60));
        permits.reviewed(SUPERVISOR, permit);
        assertThat(permits.shown(MANAGER, permit).at("/permit/state").asString())
                .isEqualTo("reviewed");
        assertThat(desk.shown(MANAGER, permit + "?asOf=" + before)
                        .at("/permit/state")
                        .asString())
                .isEqualTo("applied");
    }

    @Test
    void aDepartmentSeesWhatItWasToldAndNoNames() {
        String permit = permits.granted("group", OPENS.toString(), UNTIL, 2);
        JsonNode told = permits.shown("department-officer-2", permit);
        assertThat(told.get("visitors")).hasSize(2);
        assertThat(told.at("/visitors/0").has("details")).isFalse();
        JsonNode owed = desk.shown("department-officer-2", "/api/v1/open-visit-notices");
        assertThat(owed.toString()).contains("Logistics").doesNotContain("Billing");
        desk.act("department-officer-2", permit + "/acknowledgement", Map.of());
        assertThat(desk.shown("department-officer-2", "/api/v1/open-visit-notices")
                        .toString())
                .doesNotContain(permit.substring(PERMITS.length() + 1));
        String other = applied("ordinary", 1);
        assertThat(house.get("department-officer-2", other + "?" + house.upToNow())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anAccountManagerSeesTheirOwnWithNames() {
        String permit = applied("ordinary", 1);
        assertThat(permits.shown(APPLICANT, permit)
                        .at("/visitors/0/details/name")
                        .asString())
                .isEqualTo("Marker-Linde 1");
        assertThat(house.get("account-manager-2", permit).status()).isEqualTo(403);
        assertThat(listed("account-manager-2", "")).doesNotContain(permit);
        assertThat(desk.shown("account-manager-2", "/api/v1/visitor-history?host=" + APPLICANT)
                        .get("items"))
                .isEmpty();
    }

    @Test
    void whoHasTheVersionIsToldNothingAgain() throws Exception {
        String permit = applied("ordinary", 1);
        long version = permits.shown(MANAGER, permit).at("/permit/version").asLong();
        HttpResponse<String> again = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(house.url() + permit))
                                .header("Authorization", "Bearer " + house.token(MANAGER))
                                .header("If-None-Match", "\"" + version + "\"")
                                .build(),
                        BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }
}

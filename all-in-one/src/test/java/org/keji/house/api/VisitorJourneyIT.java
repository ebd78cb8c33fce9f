package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.PermitDesk.APPLICANT;
import static org.keji.house.testing.PermitDesk.CHIEF;
import static org.keji.house.testing.PermitDesk.GATE;
import static org.keji.house.testing.PermitDesk.PERMITS;
import static org.keji.house.testing.PermitDesk.SUPERVISOR;
import static org.keji.house.testing.PermitDesk.application;
import static org.keji.house.testing.PermitDesk.visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.testing.MealDesk;
import org.keji.house.testing.PermitDesk;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Three ways through the gate, from the first word to the last: announced, announced late, and not at all. */
class VisitorJourneyIT {

    private static final SetClock CLOCK = new SetClock("2031-03-03T01:00:00Z");
    private static final Instant OPENS = Instant.parse("2031-03-10T01:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofHours(3));
    private static final String MANAGER = Desk.MANAGER;
    private static final String PHOTOGRAPHER = "service-supervisor-2";
    private static final String DIGEST = "ab".repeat(32);
    private static final Map<String, Object> PICTURE =
            Map.of("shows", "The new hall", "takenOn", "2031-03-10", "keptAt", "Safe 2", "digest", DIGEST);
    private static final Map<String, Object> WHY = Map.of("reason", "It fits");

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

    @BeforeEach
    void aWeekBefore() {
        CLOCK.set("2031-03-03T01:00:00Z");
    }

    private static void at(Instant moment) {
        CLOCK.set(moment.toString());
    }

    /** What is due now is done when now is over. */
    private static void aMomentLater() {
        at(CLOCK.instant().plusMillis(1));
    }

    private static Known keyCustomer() {
        Known known = new GiftDesk(house).contact(APPLICANT);
        for (String standing : List.of("ordinary", "key")) {
            desk.act(APPLICANT, known.card() + "/standing", Map.of("standing", standing, "reason", "First contract"));
        }
        return known;
    }

    /** A contact and somebody else, announced a week ahead. */
    private static String keyTour(Known known) {
        Map<String, Object> body = application("key", OPENS.toString(), CLOSES.toString(), 0);
        body.remove("organisation");
        body.put("customerId", known.customer());
        body.put("visitors", List.of(Map.of("contact", known.contact(), "name", "Sun Li"), Map.of("name", "陈小明")));
        String permit = permits.made(APPLICANT, PERMITS, body);
        permits.reviewed(SUPERVISOR, permit);
        permits.approved(permit);
        return permit;
    }

    @Test
    void aKeyCustomerToursTheHouseWithPicturesAndABanquet() {
        Known known = keyCustomer();
        String permit = keyTour(known);
        everyDepartmentKnows(permit);
        picturesAreGranted(permit);
        String meal = banquet(known);
        at(OPENS);
        permits.enters(permit, 1, "K-1");
        permits.enters(permit, 2, "K-2");
        desk.act201(PHOTOGRAPHER, permit + "/pictures", PICTURE);
        permits.leaves(permit, 1);
        permits.leaves(permit, 2);
        desk.act(GATE, permit + "/closing", Map.of());
        assertThat(permits.shown(MANAGER, permit).at("/permit/state").asString())
                .isEqualTo("closed");
        picturesGoOut(permit);
        theBanquetIsPaid(meal);
        JsonNode came = desk.shown(MANAGER, "/api/v1/visitor-history?person=" + known.contact())
                .get("items");
        assertThat(came).hasSize(1);
        assertThat(came.get(0).at("/visitor/state").asString()).isEqualTo("left");
    }

    private static void everyDepartmentKnows(String permit) {
        List.of("department-officer-1", "department-officer-2", "department-officer-3", SUPERVISOR)
                .forEach(officer -> desk.act(officer, permit + "/acknowledgement", Map.of()));
        assertThat(desk.shown(MANAGER, "/api/v1/open-visit-notices").toString()).doesNotContain(id(permit));
    }

    private static void picturesAreGranted(String permit) {
        Map<String, Object> wish = Map.of("needed", "For the yearly report", "promotes", "It names the hall");
        desk.act(APPLICANT, permit + "/photography", wish);
        Map<String, Object> appointed = Map.of("photographer", PHOTOGRAPHER, "reason", "They show the draft first");
        desk.act(CHIEF, permit + "/photography/consent", appointed);
    }

    private static void picturesGoOut(String permit) {
        desk.act(SUPERVISOR, permit + "/prints", Map.of("pictures", List.of(1), "letter", "L-2031-7"));
        desk.act201(APPLICANT, permit + "/publications", Map.of("pictures", List.of(1), "medium", "Yearly report"));
        desk.act(MANAGER, permit + "/publications/1/consent", WHY);
        JsonNode register = desk.shown(MANAGER, "/api/v1/visit-pictures?permit=" + id(permit));
        assertThat(register.at("/items/0/picture/digest").asString()).isEqualTo(DIGEST);
        assertThat(register.at("/items/0/picture/letters/0").asString()).isEqualTo("L-2031-7");
        assertThat(register.at("/items/0/publications/0/state").asString()).isEqualTo("granted");
    }

    private static String banquet(Known known) {
        Map<String, Object> body = MealDesk.meal(known.customer(), "banquet", CLOSES.toString(), "180.00");
        body.put("recipients", List.of(known.contact()));
        String meal = new MealDesk(house).asked(APPLICANT, body);
        desk.act(SUPERVISOR, meal + "/approval", WHY);
        desk.act(MANAGER, meal + "/banquet-approval", WHY);
        return meal;
    }

    /** Five at table; finance pays at month's end. */
    private static void theBanquetIsPaid(String meal) {
        MealDesk meals = new MealDesk(house);
        at(CLOSES.plus(Duration.ofHours(2)));
        meals.held(APPLICANT, meal, CLOSES.toString());
        meals.billed(APPLICANT, meal, "750.00", "100.00", "INV-1");
        desk.act(SUPERVISOR, meal + "/bill/signature", WHY);
        at(Instant.parse("2031-04-02T01:00:00Z"));
        Map<String, Object> row = Map.of("date", "2031-03-10", "headcount", 5, "amount", 750, "invoice", "INV-1");
        Map<String, Object> bill = Map.of("restaurant", "Lotus House", "month", "2031-03", "rows", List.of(row));
        Reply statement = house.post(SUPERVISOR, MealDesk.STATEMENTS, bill);
        assertThat(statement.status()).as(statement.text()).isEqualTo(201);
        desk.act("finance-officer-1", statement.header("Location") + "/settlement", WHY);
        aMomentLater();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(desk.shown(MANAGER, meal).toString()).contains("settled"));
    }

    /** They phone an hour before, come, and the notice to the departments of another tour follows too late. */
    @Test
    void whoIsAnnouncedLateComesByPhoneAndTheDutyStaysOpen() {
        Instant soon = Instant.parse("2031-03-03T02:00:00Z");
        Map<String, Object> adHoc = application(
                "ad-hoc", soon.toString(), soon.plus(Duration.ofHours(1)).toString(), 1);
        adHoc.put("phonedAt", soon.minus(Duration.ofMinutes(59)).toString());
        adHoc.put("phonedTo", SUPERVISOR);
        at(soon.minus(Duration.ofMinutes(30)));
        desk.refused(APPLICANT, PERMITS, adHoc, 422, "PE-02");
        adHoc.put("phonedAt", soon.minus(Duration.ofHours(1)).toString());
        String permit = permits.made(APPLICANT, PERMITS, adHoc);
        permits.reviewed(SUPERVISOR, permit);
        permits.enters(permit, 1, "A-1");
        permits.leaves(permit, 1);
        theNoticeFollowsTooLate();
    }

    private static void theNoticeFollowsTooLate() {
        at(OPENS.minus(Duration.ofHours(24)));
        Map<String, Object> late = application("group", OPENS.toString(), CLOSES.toString(), 2);
        late.put("wordFirstBecause", "Their ship came in early");
        String permit = permits.made(APPLICANT, PERMITS, late);
        permits.reviewed(SUPERVISOR, permit);
        String now = CLOCK.instant().toString();
        desk.act(CHIEF, permit + "/approval", Map.of("wordGivenAt", now, "reason", "They leave again on Tuesday"));
        assertThat(permits.shown(MANAGER, permit).at("/permit/awaits/0/what").asString())
                .isEqualTo("notice");
        at(CLOCK.instant().plus(Duration.ofHours(12)).plusMillis(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(permits.shown(MANAGER, permit)
                                .at("/permit/notice/missedAt")
                                .isMissingNode())
                        .isFalse());
        assertThat(permits.shown(MANAGER, permit).at("/permit/awaits/0/overdue").asBoolean())
                .isTrue();
        desk.act(SUPERVISOR, permit + "/notice", Map.of());
        assertThat(permits.shown(MANAGER, permit).at("/permit/notice/inTime").asBoolean(true))
                .isFalse();
    }

    @Test
    void whoJustComesIsRefusedAndWhoLeadsThemInAnswersForIt() {
        Reply made = house.post(
                GATE,
                "/api/v1/walk-ins",
                Map.of(
                        "organisation",
                        "Bright & Clean",
                        "purpose",
                        "Sells cleaning agents",
                        "expectedUntil",
                        CLOCK.instant().plus(Duration.ofHours(1)).toString(),
                        "visitors",
                        List.of(Map.of("name", "He Wen"))));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String permit = made.header("Location");
        desk.refused(GATE, visitor(permit, 1) + "/entry", Map.of("gate", "north", "badge", "W-1"), 409, "PE-06");
        desk.act(SUPERVISOR, permit + "/refusal", Map.of("clause", "PE-06", "reason", "Nobody has time"));
        assertThat(permits.word(permit, 1)).isEqualTo("refused");
        JsonNode shown = permits.shown(MANAGER, permit);
        assertThat(shown.at("/permit/ending/clause").asString()).isEqualTo("PE-06");
        Map<String, Object> told = new HashMap<>(Map.of("kind", "led-in", "place", "Yard gate", "visitors", 1));
        told.putAll(Map.of("permitId", id(permit), "ledInBy", "account-manager-3", "department", "Sales"));
        told.put("account", "He was seen in hall 2");
        Reply incident = house.post(GATE, "/api/v1/visitor-incidents", told);
        assertThat(incident.status()).as(incident.text()).isEqualTo(201);
        aMomentLater();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(desk.shown("account-manager-3", "/api/v1/breaches")
                                .toString())
                        .contains("PE-06"));
    }

    /** The last part of a path. */
    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}

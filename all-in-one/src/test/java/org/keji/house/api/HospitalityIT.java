package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.MealDesk.MEALS;
import static org.keji.house.testing.MealDesk.STATEMENTS;
import static org.keji.house.testing.MealDesk.meal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.CardFiles;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.testing.MealDesk;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Meals with guests over HTTP: quoted, asked for, approved, held, billed, matched, reviewed and settled. */
class HospitalityIT {

    private static final String OWNER = Desk.OWNER;
    private static final String SUPERVISOR = Desk.SUPERVISOR;
    private static final String MANAGER = Desk.MANAGER;
    private static final String FINANCE = "finance-officer-1";
    private static final String NOON = "2026-05-04T02:00:00Z";
    private static final SetClock CLOCK = new SetClock(NOON);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, Object> YES = Map.of();

    private static House house;
    private static Desk desk;
    private static MealDesk meals;
    private static Known known;
    private static String key;

    @BeforeAll
    static void anOrdinaryCustomerAndAKeyOne() {
        house = House.by(CLOCK);
        desk = new Desk(house);
        meals = new MealDesk(house);
        GiftDesk customers = new GiftDesk(house);
        known = customers.contact(OWNER);
        key = customers.customer(OWNER);
        String card = "/api/v1/customers/" + key;
        desk.act(OWNER, card + "/standing", Map.of("standing", "ordinary", "reason", "First contract"));
        desk.act(OWNER, card + "/standing", Map.of("standing", "key", "reason", "Three contracts"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void begin() {
        CLOCK.set(NOON);
    }

    private static Map<String, Object> question(String customer, int guests, int hosts, String standard) {
        return Map.of(
                "customerId",
                customer,
                "form",
                "banquet",
                "hostedBy",
                "department",
                "guests",
                guests,
                "hosts",
                hosts,
                "standard",
                new BigDecimal(standard));
    }

    private static JsonNode quote(int guests, int hosts, String standard) {
        Reply quote = house.post(OWNER, "/api/v1/hospitality-quotes", question(key, guests, hosts, standard));
        assertThat(quote.status()).as(quote.text()).isEqualTo(200);
        return quote.body();
    }

    @Test
    void theEnvelopeIsQuotedBeforehandByTheSameCode() {
        JsonNode quote = quote(4, 2, "160.00");
        assertThat(quote.get("allowed").asBoolean()).isTrue();
        assertThat(quote.get("standing").asString()).isEqualTo("key");
        assertThat(quote.get("perHead").decimalValue()).isEqualByComparingTo("200");
        assertThat(quote.get("inAll").decimalValue()).isEqualByComparingTo("1200");
        assertThat(quote.get("drinks").decimalValue()).isEqualByComparingTo("320");
        assertThat(quote.get("hosts").asInt()).isEqualTo(3);
        assertThat(quote.get("measures")
                        .valueStream()
                        .map(line -> line.get("rule").asString() + " "
                                + line.get("met").asBoolean()))
                .containsExactly("HO-02 true", "HO-02 false", "HO-03 true", "HO-04 true", "HO-04 true");
        assertThat(quote(4, 4, "160.00").get("allowed").asBoolean()).isFalse();
        desk.refused(OWNER, "/api/v1/hospitality-quotes", question(key, 0, 2, "160"), 422, "HO-01");
        desk.refused("account-manager-2", "/api/v1/hospitality-quotes", question(key, 4, 2, "160"), 403, "CU-08");
    }

    @Test
    void aBanquetForAKeyCustomerOverTheCapIsRefused() {
        Map<String, Object> dear = meal(key, "banquet", "2026-05-06T10:00:00Z", "200.01");
        Reply refused = desk.refused(OWNER, MEALS, dear, 422, "HO-02");
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/standard");
        Map<String, Object> crowded = new HashMap<>(meal(key, "banquet", "2026-05-06T10:00:00Z", "200.00"));
        crowded.put("hosts", List.of("a", "b", "c", "d"));
        desk.refused(OWNER, MEALS, crowded, 422, "HO-04");
        String at = meals.asked(OWNER, meal(key, "banquet", "2026-05-06T10:00:00Z", "200.00"));
        desk.refused(OWNER, at + "/approval", YES, 403, "DP-01");
        desk.refused(MANAGER, at + "/banquet-approval", YES, 409, "HO-01");
        desk.act(SUPERVISOR, at + "/approval", YES);
        desk.refused(SUPERVISOR, at + "/banquet-approval", YES, 403, "DP-01");
        desk.act(MANAGER, at + "/banquet-approval", YES);
        JsonNode file = desk.shown(OWNER, at);
        assertThat(file.at("/request/state").asString()).isEqualTo("approved");
        assertThat(file.at("/request/warnings/0").asString()).isEqualTo("guide");
        assertThat(desk.shown(SUPERVISOR, MEALS + "?customer=" + key + "&limit=1")
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(desk.shown("account-manager-2", MEALS).get("items").size()).isZero();
        assertThat(house.get("account-manager-2", at).status()).isEqualTo(403);
    }

    /** Of a meal on the day, whose bill is signed. */
    private static String eaten(Map<String, Object> meal, String day, String total, String invoice) {
        String at = meals.asked(OWNER, meal);
        desk.act(SUPERVISOR, at + "/approval", YES);
        CLOCK.set(day + "T14:00:00Z");
        meals.held(OWNER, at, day + "T10:00:00Z");
        meals.billed(OWNER, at, total, "60.00", invoice);
        desk.refused(OWNER, at + "/bill/signature", YES, 403, "DP-01");
        desk.act(SUPERVISOR, at + "/bill/signature", YES);
        CLOCK.set(NOON);
        return at;
    }

    private static String state(String at) {
        return desk.shown(MANAGER, at).at("/request/state").asString();
    }

    @Test
    void aMonthIsImportedReviewedAndSettled() {
        Map<String, Object> first = meal(known.customer(), "set-meal", "2026-06-06T10:00:00Z", "50.00");
        first.put("recipients", List.of(known.contact()));
        first.put("otherGuests", List.of("Marker-Quist"));
        String at = eaten(first, "2026-06-06", "260.00", "INV-1");
        String other = eaten(meal(null, "set-meal", "2026-06-20T10:00:00Z", "50.00"), "2026-06-20", "240.00", "INV-2");
        JsonNode file = desk.shown(SUPERVISOR, at);
        assertThat(file.get("otherGuests").asString()).isEqualTo("Marker-Quist");
        assertThat(file.at("/cuts/0/kind").asString()).isEqualTo("over-standard");
        assertThat(desk.shown(OWNER, at).has("otherGuests")).isFalse();
        CLOCK.set("2026-06-25T02:00:00Z");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(counted())
                        .as("a contact was given what it came to for a person")
                        .isEqualTo("52.00 given hospitality"));

        String query = "restaurant=Lotus%20House&month=2026-06";
        byte[] rows = "date,headcount,amount,invoice\n2026-06-06,5,270.00,INV-1\n2026-06-21,2,90.00,\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(meals.file(MANAGER, query, CardFiles.CSV, rows).status())
                .as("the month is not over")
                .isEqualTo(422);
        CLOCK.set("2026-07-01T02:00:00Z");
        byte[] broken = "date,headcount,amount\n2026-06-06,some,270.00\n".getBytes(StandardCharsets.UTF_8);
        assertThat(meals.file(MANAGER, query, CardFiles.CSV, broken).text()).contains("row 2, column 2");
        Reply taken = meals.file(MANAGER, query, CardFiles.CSV, rows);
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(kinds(taken)).containsExactly("amount", "extra", "missing");
        byte[] book = CardFiles.workbook(List.of(
                List.of("日期", "人数", "金额", "发票号"),
                List.of("2026-06-06", "5", "270.00", "INV-1"),
                List.of("2026-06-20", "5", "240.00", "INV-2")));
        Reply again = meals.file(MANAGER, query, CardFiles.XLSX, book);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(kinds(again)).containsExactly("amount");
        settled(again.header("Location"), at, other);
    }

    private static void settled(String statement, String at, String other) {
        desk.refused(FINANCE, statement + "/settlement", YES, 409, "HO-06");
        desk.refused(MANAGER, statement + "/differences/2/review", Map.of("reason", "No"), 404, "HO-06");
        Map<String, Object> review = Map.of("agreed", new BigDecimal("245.00"), "reason", "They broke a cup of ours");
        desk.act(MANAGER, statement + "/differences/1/review", review);
        desk.refused(MANAGER, statement + "/settlement", YES, 403, "DP-01");
        desk.act(FINANCE, statement + "/settlement", YES);
        CLOCK.set("2026-07-01T02:01:00Z");
        await().atMost(SOON)
                .until(() -> state(at).equals("settled") && state(other).equals("settled"));
        JsonNode paid = desk.shown(FINANCE, at);
        assertThat(paid.at("/request/reimbursed").decimalValue())
                .as("what is agreed is less than what may be paid")
                .isEqualByComparingTo("245");
        assertThat(desk.shown(FINANCE, statement).at("/statement/state").asString())
                .isEqualTo("settled");
        assertThat(desk.shown(OWNER, STATEMENTS).get("items").size()).isZero();
        JsonNode month = desk.shown(FINANCE, "/api/v1/hospitality-measures?month=2026-06");
        assertThat(month.at("/items/0/spent").decimalValue()).isEqualByComparingTo("500");
        assertThat(month.at("/items/0/reimbursed").decimalValue()).isEqualByComparingTo("485");
        assertThat(month.at("/items/0/left").decimalValue())
                .isEqualByComparingTo(month.at("/items/0/budget").decimalValue().subtract(new BigDecimal("500")));
        JsonNode before = desk.shown(FINANCE, at + "?asOf=2026-06-06T12:00:00Z");
        assertThat(before.at("/request/state").asString()).isEqualTo("approved");
    }

    private static String counted() {
        JsonNode items =
                desk.shown(OWNER, "/api/v1/gifts?recipient=" + known.contact()).get("items");
        return items.isEmpty()
                ? ""
                : "%s %s %s"
                        .formatted(
                                items.get(0).get("value").decimalValue().setScale(2),
                                items.get(0).get("state").asString(),
                                items.get(0).get("kind").asString());
    }

    private static List<String> kinds(Reply taken) {
        return taken.body()
                .get("differences")
                .valueStream()
                .map(difference -> difference.get("kind").asString())
                .toList();
    }
}

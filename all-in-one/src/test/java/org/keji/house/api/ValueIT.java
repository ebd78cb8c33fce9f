package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** What customers are worth, as their users see it. */
class ValueIT {

    private static final String OWNER = "account-manager-1";
    private static final String FINANCE = "finance-officer-1";
    private static final String MANAGER = "service-manager-1";
    private static final String MODELS = "/api/v1/value";

    private static String customer(House house, String name) {
        Reply made = house.post(
                OWNER,
                "/api/v1/customers",
                Map.of("name", name, "industry", "Trade", "size", "small", "territory", "domestic"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.body().get("id").asString();
    }

    private static String bought(House house, String customer, String day, int amount, int cost) {
        Map<String, Object> body = new HashMap<>(
                Map.of("customerId", customer, "purchasedOn", day, "product", "x", "amount", amount, "cost", cost));
        Reply made = house.post(FINANCE, "/api/v1/purchases", body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    private static String value(String customer, String query) {
        return "/api/v1/customers/" + customer + "/value" + query;
    }

    private static BigDecimal money(JsonNode value, String pointer) {
        return value.at(pointer).asDecimal();
    }

    private static List<Integer> scores(JsonNode value) {
        JsonNode rfm = value.get("rfm");
        return List.of("recency", "frequency", "monetary").stream()
                .map(what -> rfm.get(what).get("score").asInt())
                .toList();
    }

    @Test
    void aCustomerIsWorthWhatTheyBoughtAndAreExpectedToBuy() {
        SetClock clock = new SetClock("2030-01-07T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String best = customer(house, "Best");
            String once = customer(house, "Once");
            String never = customer(house, "Never");
            bought(house, best, "2027-03-01", 3000, 1000);
            bought(house, best, "2029-06-01", 400, 50);
            String last = bought(house, best, "2030-01-07", 600, 50);
            bought(house, once, "2029-06-01", 100, 150);
            isAddedUp(desk, best);
            isExpectedToBuy(desk, best);
            assertThat(scores(desk.shown(OWNER, value(best, "")))).containsExactly(4, 4, 4);
            assertThat(scores(desk.shown(OWNER, value(once, "")))).containsExactly(2, 2, 2);
            assertThat(scores(desk.shown(OWNER, value(never, "")))).containsExactly(1, 1, 1);

            clock.set("2030-01-08T02:00:00Z");
            desk.act(FINANCE, last + "/reversal", Map.of("reason", "The goods came back"));
            wasWorthMoreBefore(desk, best);
            desk.act(MANAGER, "/api/v1/customers/" + once + "/deactivation", Map.of("reason", "Dissolved"));
            JsonNode gone = desk.shown(OWNER, value(once, ""));
            assertThat(gone.at("/rfm/n").asInt()).isEqualTo(2);
            assertThat(gone.at("/rfm/monetary").has("score")).isFalse();
        }
    }

    private static void isAddedUp(Desk desk, String best) {
        JsonNode value = desk.shown(OWNER, value(best, ""));
        assertThat(money(value, "/total/amount")).isEqualByComparingTo("4000");
        assertThat(money(value, "/total/contribution")).isEqualByComparingTo("2900");
        assertThat(value.at("/total/first").asString()).isEqualTo("2027-03-01");
        assertThat(value.at("/period/from").asString()).isEqualTo("2029-01-08");
        assertThat(money(value, "/period/sum/contribution")).isEqualByComparingTo("900");
        assertThat(value.at("/rfm/n").asInt()).isEqualTo(3);
        assertThat(value.at("/rfm/recency/value").asInt()).isZero();
        JsonNode day = desk.shown(OWNER, value(best, "?from=2029-06-01&to=2029-06-01"));
        assertThat(money(day, "/period/sum/contribution")).isEqualByComparingTo("350");
    }

    /** 900 a year for ten years at 8 %, and 2,000 from the first day less 500 for winning them. */
    private static void isExpectedToBuy(Desk desk, String best) {
        JsonNode value = desk.shown(OWNER, value(best, "?acquisitionCost=500&yearlyPromotion=50"));
        assertThat(money(value, "/netPresentValue/undiscounted")).isEqualByComparingTo("10500");
        assertThat(money(value, "/netPresentValue/presentValue")).isEqualByComparingTo("7539.07");
        assertThat(money(value, "/netPresentValue/inputs/yearlyIncome")).isEqualByComparingTo("1000");
        assertThat(money(value, "/retention/inputs/yearlyContribution")).isEqualByComparingTo("900");
        assertThat(value.get("book").asString()).isEqualTo("standard 1");
        JsonNode again = desk.shown(
                "analyst-1",
                MODELS + "/retention?yearlyContribution=900&yearlyPromotion=50&retention=0.75&rate=0.08&years=10");
        assertThat(money(value, "/retention/presentValue")).isEqualTo(money(again, "/presentValue"));
    }

    private static void wasWorthMoreBefore(Desk desk, String best) {
        JsonNode less = desk.shown(OWNER, value(best, ""));
        assertThat(money(less, "/total/amount")).isEqualByComparingTo("3400");
        assertThat(less.at("/rfm/recency/value").asInt()).isEqualTo(221);
        JsonNode then = desk.shown(OWNER, value(best, "?asOf=2030-01-07T12:00:00Z"));
        assertThat(money(then, "/total/amount")).as("as it stood").isEqualByComparingTo("4000");
        assertThat(scores(then)).containsExactly(4, 4, 4);
    }

    @Test
    void theModelsReckonWithWhatTheyAreGiven() {
        House house = House.shared();
        Reply yearly = house.get(
                "analyst-1",
                MODELS + "/net-present-value?acquisitionCost=500&firstPurchase=3000&yearlyIncome=1000"
                        + "&yearlyServiceCost=100&rate=0.08&years=10");
        assertThat(yearly.status()).as(yearly.text()).isEqualTo(200);
        assertThat(money(yearly.body(), "/undiscounted")).isEqualByComparingTo("11500");
        assertThat(money(yearly.body(), "/presentValue")).isEqualByComparingTo("8539.07");
        assertThat(money(yearly.body(), "/inputs/firstPurchase")).isEqualByComparingTo("3000");
        Reply kept = house.get(
                "front-desk-1",
                MODELS + "/retention?yearlyContribution=260&yearlyPromotion=50&retention=0.75&rate=0.2&years=10");
        assertThat(money(kept.body(), "/presentValue")).isEqualByComparingTo("568.78");
    }

    @ParameterizedTest
    @CsvSource({
        "net-present-value?yearlyIncome=1&years=10, 400, HTTP-400, query rate",
        "net-present-value?yearlyIncome=1&years=10&rate=x, 400, HTTP-400, query rate",
        "net-present-value?yearlyIncome=1&years=10&rate=1.01, 422, CU-13, query rate",
        "net-present-value?yearlyIncome=1&years=10&rate=-0.01, 422, CU-13, query rate",
        "net-present-value?yearlyIncome=1&years=0&rate=0.08, 422, CU-13, query years",
        "net-present-value?yearlyIncome=1&years=101&rate=0.08, 422, CU-13, query years",
        "net-present-value?yearlyIncome=0.001&years=10&rate=0.08, 422, CU-13, query yearlyIncome",
        "net-present-value?yearlyIncome=1e999999999&years=10&rate=0.08, 422, CU-13, query yearlyIncome",
        "retention?yearlyContribution=1&retention=1.5&rate=0.08&years=10, 422, CU-13, query retention",
        "retention?yearlyContribution=1&retention=1e-999999999&rate=0.08&years=10, 422, CU-13, query retention",
    })
    void whatNoModelTakesIsPointedAt(String query, int status, String rule, String pointer) {
        Reply reply = House.shared().get("analyst-1", MODELS + "/" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.body().get("code").asString()).isEqualTo(rule);
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2030-01-02&to=2030-01-01, 422, CU-13, query from",
        "?from=yesterday, 400, HTTP-400, query from",
        "?to=%2B999999999-12-31, 422, API-05, query to",
        "?acquisitionCost=0.001, 422, CU-13, query acquisitionCost",
    })
    void whatNobodyCanMeanIsPointedAt(String query, int status, String rule, String pointer) {
        House house = House.shared();
        Reply reply = house.get(OWNER, value(customer(house, "Asked"), query + "&" + house.upToNow()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.body().get("code").asString()).isEqualTo(rule);
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(house.get(OWNER, value("customer-00000000-0000-5000-8000-000000000000", ""))
                        .status())
                .isEqualTo(404);
    }
}

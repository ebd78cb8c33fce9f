package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** A purchase from its record to its reversal, as its users see it. */
class PurchaseIT {

    private static final String PURCHASES = "/api/v1/purchases";
    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String FINANCE = "finance-officer-1";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    private String customer() {
        Reply made = house.post(
                OWNER,
                "/api/v1/customers",
                Map.of("name", "Buyer", "industry", "Trade", "size", "small", "territory", "domestic"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.body().get("id").asString();
    }

    private static Map<String, Object> bought(String customer, String day, String amount, String cost) {
        return new HashMap<>(Map.of(
                "customerId",
                customer,
                "purchasedOn",
                day,
                "product",
                "Sea freight",
                "amount",
                Double.valueOf(amount),
                "cost",
                Double.valueOf(cost)));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    private static Map<String, Object> corrected(Map<String, Object> body, String reason) {
        Map<String, Object> said = with(body, "reason", reason);
        said.remove("customerId");
        return said;
    }

    private String record(Map<String, Object> body) {
        Reply made = house.post(FINANCE, PURCHASES, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    private static String invoice() {
        return "INV-" + UUID.randomUUID();
    }

    @Test
    void aPurchaseIsRecordedCorrectedAndReversed() {
        String customer = customer();
        String at = record(bought(customer, "2026-05-04", "1280.5", "940.25"));
        desk.act(
                FINANCE, at + "/correction", corrected(bought(customer, "2026-05-03", "1180.5", "940.25"), "Discount"));
        JsonNode line = desk.shown(OWNER, at);
        assertThat(line.get("purchasedOn").asString()).isEqualTo("2026-05-03");
        assertThat(line.get("amount").asDecimal()).isEqualByComparingTo("1180.50");
        assertThat(line.get("counts").asBoolean()).isTrue();
        desk.refused(FINANCE, at + "/reversal", Map.of(), 422, "CU-13");
        desk.act(FINANCE, at + "/reversal", Map.of("reason", "The goods came back"));
        assertThat(desk.shown(OWNER, at).get("counts").asBoolean()).isFalse();
        desk.refused(FINANCE, at + "/reversal", Map.of("reason", "Again"), 409, "CU-13");
        assertThat(house.get(OWNER, at + "?asOf=2026-05-03T12:00:00Z&" + house.upToNow())
                        .body()
                        .get("counts")
                        .asBoolean())
                .as("as it stood")
                .isTrue();
        assertThat(house.get(OWNER, at + "?asOf=2026-05-02T12:00:00Z").status()).isEqualTo(404);
        assertThat(desk.shown("auditor-1", "/api/v1/audit-trail?about=" + at.substring(PURCHASES.length() + 1))
                        .get("items")
                        .valueStream()
                        .map(entry -> entry.get("what").asString()))
                .containsExactly("purchase.recorded", "purchase.corrected", "purchase.reversed");
    }

    @Test
    void anInvoiceIsRecordedOnce() {
        String customer = customer();
        String invoice = invoice();
        Map<String, Object> body = with(bought(customer, "2026-05-04", "10", "4"), "reference", invoice);
        String first = record(body);
        Map<String, Object> again = with(body, "reference", " " + invoice.toLowerCase(java.util.Locale.ROOT));
        Reply second = desk.refused(FINANCE, PURCHASES, again, 409, "CU-13");
        assertThat(second.body().at("/errors/0/pointer").asString()).isEqualTo("/reference");
        String other = record(bought(customer, "2026-05-04", "20", "4"));
        desk.refused(FINANCE, other + "/correction", corrected(body, "Found it"), 409, "CU-13");
        desk.act(FINANCE, first + "/reversal", Map.of("reason", "Recorded for another"));
        desk.act(FINANCE, other + "/correction", corrected(body, "Found it"));
    }

    /** Two nodes are told the same invoice by many people at once; the log decides, and it counts once. */
    @Test
    void ofManyRecordsAtOnceOneCounts() throws Exception {
        Map<String, Object> body = with(bought(customer(), "2026-05-04", "10", "4"), "reference", invoice());
        List<Integer> heard = new ArrayList<>();
        try (House second = house.secondNode();
                ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                House node = i % 2 == 0 ? house : second;
                answers.add(
                        callers.submit(() -> node.post(FINANCE, PURCHASES, body).status()));
            }
            for (Future<Integer> answer : answers) {
                heard.add(answer.get());
            }
        }
        assertThat(heard).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void purchasesAreLeafedThrough() {
        String customer = customer();
        List<String> made = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            made.addFirst(record(bought(customer, "2026-05-0" + day, "10", "4")).substring(PURCHASES.length() + 1));
        }
        List<String> leafed = new ArrayList<>();
        String path = PURCHASES + "?limit=2&customerId=" + customer + "&" + house.upToNow();
        while (path != null) {
            Reply page = house.get(OWNER, path);
            page.body().get("items").forEach(line -> leafed.add(line.get("id").asString()));
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        assertThat(leafed).isEqualTo(made);
        assertThat(desk.shown(FINANCE, PURCHASES + "?from=2026-05-02&to=2026-05-02&customerId=" + customer)
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void financeRecordsAndAnAccountManagerSeesTheirOwn() {
        String customer = customer();
        Map<String, Object> body = bought(customer, "2026-05-04", "10", "4");
        desk.refused(OWNER, PURCHASES, body, 403, "DP-01");
        String at = record(body);
        assertThat(desk.shown(OWNER, at).get("recordedBy").asString()).isEqualTo(FINANCE);
        assertThat(house.get(OTHER, at).status()).isEqualTo(403);
        assertThat(desk.shown(OTHER, PURCHASES + "?customerId=" + customer).get("items"))
                .isEmpty();
        assertThat(house.get(OTHER, "/api/v1/customers/" + customer + "/value").status())
                .isEqualTo(403);
        assertThat(house.get("analyst-1", at).status()).isEqualTo(403);
        String etag = house.get(OWNER, at).header("ETag");
        assertThat(etag).isEqualTo("\"1\"");
        String nobody = PURCHASES + "/purchase-00000000-0000-5000-8000-000000000000";
        assertThat(house.get(FINANCE, nobody).status()).isEqualTo(404);
        desk.refused(FINANCE, nobody + "/reversal", Map.of("reason", "x"), 404, "API-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            customerId  | 422 | API-02 | /customerId  |
            customerId  | 422 | CU-01  | /customerId  | "customer-00000000-0000-5000-8000-000000000000"
            customerId  | 400 | HTTP-400 | /customerId  | "Zaubernuss"
            purchasedOn | 422 | API-02 | /purchasedOn |
            purchasedOn | 400 | HTTP-400 | /purchasedOn | "Zaubernuss"
            purchasedOn | 422 | API-02 | /purchasedOn | "1969-12-31"
            purchasedOn | 422 | CU-13  | /purchasedOn | "2199-01-01"
            product     | 422 | API-02 | /product     | " "
            amount      | 422 | API-02 | /amount      |
            amount      | 400 | HTTP-400 | /amount      | "Zaubernuss"
            amount      | 400 | HTTP-400 | /amount      | 1.001
            amount      | 400 | HTTP-400 | /amount      | 1e12
            amount      | 400 | HTTP-400 | /amount      | 1e999999
            amount      | 400 | HTTP-400 | /amount      | "10"
            amount      | 422 | CU-13  | /amount      | 0
            cost        | 422 | API-02 | /cost        |
            cost        | 422 | CU-13  | /cost        | -0.01
            reference   | 422 | API-02 | /reference   | " "
            reference   | 400 | HTTP-400 | /reference   | "a\\u0000b"
            reference   | 400 | HTTP-400 | /reference   | "a\\ud800b"
            colour      | 400 | HTTP-400 | /colour      | "red"
            """)
    void whatIsWrongIsPointedAt(String field, int status, String rule, String pointer, String value) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "customerId", "\"" + customer() + "\"",
                "purchasedOn", "\"2026-05-04\"",
                "product", "\"Sea freight\"",
                "amount", "10",
                "cost", "4"));
        fields.remove(field);
        if (value != null) {
            fields.put(field, value);
        }
        String body = fields.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\":" + one.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        Reply reply = house.client()
                .post(
                        FINANCE,
                        PURCHASES,
                        UUID.randomUUID().toString(),
                        "application/json",
                        BodyPublishers.ofString(body));
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.body().get("code").asString()).isEqualTo(rule);
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
}

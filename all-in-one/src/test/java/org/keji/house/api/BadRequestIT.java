package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.house.testing.House;

/** Bad input gets a clear answer below 500, names no content, and changes nothing. */
class BadRequestIT {

    private static final String SECRET_WORD = "Zaubernuss";

    private final House house = House.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private long events;

    @BeforeEach
    void count() {
        events = house.number("select count(*) from log.event where payload::text like '%bad-request%'");
    }

    private HttpResponse<String> send(String path, String type, String key, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Authorization", "Bearer " + house.token("account-manager-3"))
                .POST(BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"traceId\"")
                .contains("\"code\"")
                .contains("\"type\"")
                .doesNotContain(SECRET_WORD);
        assertThat(house.number("select count(*) from log.event where payload::text like '%bad-request%'"))
                .isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"Zaubernuss\"",
                "{",
                "{\"channel\":\"web\",\"content\":\"bad-request\"",
                "{\"channel\":\"web\",\"content\":\"bad-request\"} x",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"content\":\"Zaubernuss\"}",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"colour\":\"Zaubernuss\"}",
                "{\"channel\":\"Zaubernuss\",\"content\":\"bad-request\"}",
                "{\"channel\":5,\"content\":\"bad-request\"}",
                "{\"channel\":\"web\",\"content\":{\"a\":\"Zaubernuss\"}}",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"occurredAt\":\"Zaubernuss\"}",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"customerId\":\"Zaubernuss\"}",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"complainant\":[\"Zaubernuss\"]}",
                "{'channel':'web'}",
                "<xml/>"
            })
    void malformed(String body) throws Exception {
        refused(send("/api/v1/complaints", "application/json", UUID.randomUUID().toString(), body), 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"content\":\"bad-request\"} | /channel | API-02",
                "{\"channel\":\"web\"} | /content | CO-01",
                "{\"channel\":\"web\",\"content\":\"  \"} | /content | CO-01",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"complainant\":{\"phone\":\"Zaubernuss\"}}"
                        + " | /complainant/name | API-02",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"occurredAt\":\"2199-01-01T00:00:00Z\"} | /occurredAt | CO-01",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"occurredAt\":\"+1000000000-12-31T23:59:59Z\"}"
                        + " | /occurredAt | API-05",
                "{\"channel\":\"web\",\"content\":\"bad-request\",\"occurredAt\":\"0001-01-01T00:00:00Z\"} | /occurredAt | API-05"
            })
    void againstARule(String body, String pointer, String rule) throws Exception {
        HttpResponse<String> answer =
                send("/api/v1/complaints", "application/json", UUID.randomUUID().toString(), body);
        refused(answer, 422);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"").contains("\"code\":\"" + rule + "\"");
    }

    @Test
    void tooLongTooDeepOrOfTheWrongKind() throws Exception {
        String key = UUID.randomUUID().toString();
        String word = "y".repeat(300_000);
        refused(
                send(
                        "/api/v1/complaints",
                        "application/json",
                        key,
                        "{\"channel\":\"web\",\"content\":\"" + word + "\"}"),
                413);
        String long_ = "y".repeat(150_000);
        refused(
                send(
                        "/api/v1/complaints",
                        "application/json",
                        key,
                        "{\"channel\":\"web\",\"content\":\"" + long_ + "\"}"),
                400);
        String content = "y".repeat(20_001);
        refused(
                send(
                        "/api/v1/complaints",
                        "application/json",
                        key,
                        "{\"channel\":\"web\",\"content\":\"" + content + "\"}"),
                422);
        String deep = "{\"content\":".repeat(1000) + "1" + "}".repeat(1000);
        refused(send("/api/v1/complaints", "application/json", key, deep), 400);
        refused(send("/api/v1/complaints", "text/plain", key, "{}"), 415);
        refused(send("/api/v1/complaints", "", key, "{}"), 415);
    }

    /** Filters that are several parameters at once say which of them is wrong, and repeat nothing. */
    @ParameterizedTest
    @CsvSource({
        "contracts?overdue=Zaubernuss, query overdue, 400",
        "purchases?from=Zaubernuss, query from, 400",
        "purchases?to=0001-01-01, query to, 422",
        "purchases?reference=%00, query reference, 422"
    })
    void filtersThatCannotBeRead(String question, String pointer, int status) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(house.url() + "/api/v1/" + question))
                        .header("Authorization", "Bearer " + house.token("account-manager-3"))
                        .build(),
                BodyHandlers.ofString());
        refused(answer, status);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "k"})
    void keysThatAreNone(String key) throws Exception {
        String body = "{\"channel\":\"web\",\"content\":\"x\"}";
        String sent = key.equals("k") ? "k".repeat(201) : key;
        refused(send("/api/v1/complaints", "application/json", sent, body), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints?limit=0",
                "/api/v1/complaints?limit=x",
                "/api/v1/complaints?limit=100000",
                "/api/v1/complaints?cursor=Zaubernuss",
                "/api/v1/complaints?cursor=%00",
                "/api/v1/complaints?sort=Zaubernuss",
                "/api/v1/complaints?channel=%00",
                "/api/v1/complaints?asOf=yesterday",
                "/api/v1/complaints?position=-x",
                "/api/v1/complaint-statistics?by=Zaubernuss",
                "/api/v1/complaints/Zaubernuss%00",
                "/api/v1/complaints/..%2f..%2fetc",
                "/api/v1/complaints?asOf=%2B1000000000-12-31T23:59:59Z",
                "/api/v1/complaints/x?asOf=-1000000000-01-01T00:00:00Z"
            })
    void questionsThatAreNone(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Authorization", "Bearer " + house.token("service-manager-1"))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain(SECRET_WORD);
    }

    @Test
    void wrongMethodsAndAddresses() throws Exception {
        assertThat(send("/api/v1/complaint-statistics", "application/json", "k1", "{}")
                        .statusCode())
                .isEqualTo(405);
        assertThat(send("/api/v1/nothing", "application/json", "k2", "{}").statusCode())
                .isEqualTo(404);
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import tools.jackson.databind.JsonNode;

/** What somebody tried who meant no good, and what it must never do again. */
class AttackIT {

    private static final String OWNER = "account-manager-1";
    private static final String NEXT = "account-manager-2";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> send(HttpRequest.Builder request, String path) throws Exception {
        request.uri(URI.create(house.url() + path))
                .header("Authorization", "Bearer " + house.token(OWNER))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** A text PostgreSQL cannot keep once stopped every read model for good. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"channel\": \"phone\", \"content\": \"a\", \"kind\": \"a\\u0000b\"}",
                "{\"channel\": \"phone\", \"content\": \"a\", \"kind\": \"a\\ud800b\"}",
                "{\"channel\": \"phone\", \"content\": \"a\", \"reason\": \"a\\u0000b\"}",
                "{\"channel\": \"phone\", \"content\": 12}",
                "{\"channel\": \"phone\", \"content\": \"a\", \"occurredAt\": 1700000000}"
            })
    void whatCannotBeKeptDoesNotComeIn(String body) throws Exception {
        long head = house.number("select position from log.counter");
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                "/api/v1/complaints");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("pointer");
        assertThat(house.number("select count(*) from log.event where position > " + head
                        + " and payload::text like '%\\u0000%'"))
                .isZero();
    }

    @Test
    void halfADegreeOfSatisfactionIsNone() throws Exception {
        String at = house.receive(OWNER, Map.of("channel", "web", "content", "x"));
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"satisfaction\": 4.5}")),
                at + "/follow-up");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void anotherTypeOrAQueryThatIsNoTextIsRefusedAndNotRepeated() throws Exception {
        HttpResponse<String> form = send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("--x--")),
                "/api/v1/complaints");
        assertThat(form.statusCode()).as(form.body()).isEqualTo(415);
        HttpResponse<String> query =
                send(HttpRequest.newBuilder().GET(), "/api/v1/complaints/search?words=Quillon%20Abernathy%ff");
        assertThat(query.statusCode()).as(query.body()).isEqualTo(400);
        assertThat(query.body()).doesNotContain("Quillon");
    }

    @Test
    void whoGaveAComplaintAwayDoesNotLookBackAndWhoTookItDoes() {
        String at = house.receive(OWNER, Map.of("channel", "web", "content", "x"));
        long before = house.number("select position from log.counter");
        desk.act(OWNER, at + "/hand-over", Map.of("to", NEXT));
        long after = desk.act(NEXT, at + "/hand-over/acceptance", Map.of());
        String then = "?position=" + before + "&min-position=" + after;
        for (String path : List.of(at, at + "/clocks")) {
            assertThat(house.get(OWNER, path + then).status()).as(path).isEqualTo(403);
            assertThat(house.get(NEXT, path + then).status()).as(path).isEqualTo(200);
        }
        JsonNode listed = house.get(OWNER, "/api/v1/complaints" + then + "&owner=" + OWNER)
                .body();
        assertThat(listed.get("items").toString()).doesNotContain(at.substring(at.lastIndexOf('/') + 1));
    }

    @Test
    void anOfferToNobodyIsTakenBack() {
        String at = house.receive(OWNER, Map.of("channel", "web", "content", "x"));
        desk.act(OWNER, at + "/hand-over", Map.of("to", "no-such-person"));
        desk.refused(NEXT, at + "/hand-over/refusal", Map.of(), 403, "CO-04");
        desk.act(OWNER, at + "/hand-over/refusal", Map.of("reason", "Mistyped"));
        desk.act(OWNER, at + "/hand-over", Map.of("to", NEXT));
    }

    @Test
    void whoSearchedForAPersonIsListedWithWhoRead() {
        house.post("service-supervisor-2", "/api/v1/complaint-searches", Map.of("name", "Nobody Ever"));
        String found = house.get("auditor-1", "/api/v1/audit-trail/openings?actor=service-supervisor-2&limit=1000")
                .text();
        assertThat(found).contains("searchComplainants").doesNotContain("Nobody");
    }
}

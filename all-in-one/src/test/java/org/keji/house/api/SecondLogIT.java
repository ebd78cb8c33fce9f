package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Whatever was refused on a complaint, and whoever opened what a person said, is found by an auditor. */
class SecondLogIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String REFUSALS = "/api/v1/audit-trail/refusals";
    private static final String OPENINGS = "/api/v1/audit-trail/openings";
    private static final Map<String, Object> ASSESSMENT =
            Map.of("kind", "Marker-Kind", "urgency", "normal", "severity", "minor");

    private final House house = House.shared();
    private final String at =
            house.receive(OWNER, Map.of("channel", "phone", "product", "x", "content", "Marker-Goldrute is broken"));
    private final String id = at.substring(at.lastIndexOf('/') + 1);

    private void refused(String user, String path, Map<String, Object> body, int status) {
        assertThat(house.post(user, at + path, body).status()).isEqualTo(status);
    }

    private List<JsonNode> items(String path) {
        Reply reply = house.get("auditor-1", path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).doesNotContain("Marker-");
        List<JsonNode> items = new ArrayList<>();
        reply.body().get("items").forEach(items::add);
        return items;
    }

    private static List<String> told(List<JsonNode> refusals) {
        return refusals.stream()
                .map(entry -> Stream.of("actor", "operation", "rule", "ruleName")
                        .map(field -> entry.get(field).asString())
                        .reduce((left, right) -> left + " " + right)
                        .orElseThrow())
                .toList();
    }

    private int withVersion(String user, String version) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.url() + at + "/acknowledgement"))
                .header("Authorization", "Bearer " + house.token(user))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .POST(BodyPublishers.ofString("{\"reason\":\"Marker-Reason\"}"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return answer.statusCode();
    }

    @Test
    void everyRefusedAttemptOnAComplaintIsFoundOnceWithItsRule() throws Exception {
        Instant before = Instant.now();
        refused("front-desk-1", "/acknowledgement", Map.of(), 403);
        refused(OTHER, "/acknowledgement", Map.of("reason", "Marker-Reason"), 403);
        refused(OWNER, "/assessment", ASSESSMENT, 409);
        refused(OWNER, "/hand-over", Map.of(), 422);
        assertThat(withVersion(OWNER, "\"7\"")).isEqualTo(412);
        assertThat(house.get(OTHER, at + "?" + house.upToNow()).status()).isEqualTo(403);

        List<JsonNode> refusals = items(REFUSALS + "?about=" + id);
        assertThat(told(refusals))
                .containsExactly(
                        "front-desk-1 acknowledgeComplaint DP-01 ACCESS_BY_ROLE_AND_NEED",
                        OTHER + " acknowledgeComplaint CO-04 OWNER_ANSWERS",
                        OWNER + " assessComplaint CO-03 ASSESSMENT_FOLLOWS_FIRST_ANSWER",
                        OWNER + " offerHandOver API-02 REQUEST_IS_WELL_FORMED",
                        OWNER + " acknowledgeComplaint HTTP-412 STALE_VERSION",
                        OTHER + " getComplaint DP-01 ACCESS_BY_ROLE_AND_NEED");
        assertThat(refusals).allSatisfy(entry -> {
            assertThat(entry.get("about").asString()).isEqualTo(id);
            assertThat(Instant.parse(entry.get("recordedAt").asString()))
                    .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
        });
    }

    @Test
    void refusalsAreFilteredByWhoByRuleAndByTime() {
        refused(OTHER, "/acknowledgement", Map.of(), 403);
        refused(OWNER, "/assessment", ASSESSMENT, 409);
        refused(OTHER, "/assessment", ASSESSMENT, 403);

        String about = REFUSALS + "?about=" + id;
        List<JsonNode> all = items(about);
        assertThat(all).hasSize(3);
        assertThat(items(about + "&actor=" + OTHER)).containsExactly(all.get(0), all.get(2));
        assertThat(items(about + "&rule=CO-04")).containsExactly(all.getFirst());
        assertThat(items(about + "&rule=OWNER_ANSWERS")).containsExactly(all.getFirst());
        assertThat(items(about + "&rule=CO")).isEmpty();
        String second = all.get(1).get("recordedAt").asString();
        assertThat(items(about + "&from=" + second)).isEqualTo(all.subList(1, 3));
        assertThat(items(about + "&until=" + second)).containsExactly(all.getFirst());
    }

    @Test
    void refusalsAreReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            refused(OTHER, "/acknowledgement", Map.of(), 403);
        }
        List<JsonNode> paged = new ArrayList<>();
        String next = REFUSALS + "?limit=2&about=" + id;
        int pages = 0;
        while (!next.isEmpty()) {
            Reply page = house.get("auditor-1", next);
            page.body().get("items").forEach(paged::add);
            pages++;
            String link = page.header("Link");
            next = link.isEmpty()
                    ? ""
                    : link.substring(1, link.indexOf('>')).substring(house.url().length());
            assertThat(page.body().has("next")).isEqualTo(!next.isEmpty());
        }
        assertThat(pages).isEqualTo(3);
        assertThat(paged).hasSize(5).isEqualTo(items(REFUSALS + "?about=" + id));
    }

    @Test
    void whatWasWrittenInAnAddressIsNotNoted() {
        long before = house.number("select position from log.journal_counter");
        assertThat(house.get(OWNER, "/api/v1/complaints/Marker-Holunder").status())
                .isEqualTo(404);
        List<JsonNode> refusals = items(REFUSALS + "?cursor=" + before + "&rule=API-01");
        assertThat(told(refusals)).contains(OWNER + " getComplaint API-01 OBJECT_EXISTS");
        assertThat(refusals).allMatch(entry -> !entry.has("about"));
    }

    @Test
    void everyOpeningIsFoundByObjectPersonAndReader() {
        String seen = at + "?" + house.upToNow();
        assertThat(house.get("service-supervisor-1", seen).status()).isEqualTo(200);
        assertThat(house.get(OWNER, seen).status()).isEqualTo(200);

        List<JsonNode> openings = items(OPENINGS + "?about=" + id);
        assertThat(openings).hasSize(2);
        JsonNode first = openings.getFirst();
        assertThat(first.get("actor").asString()).isEqualTo("service-supervisor-1");
        assertThat(first.get("operation").asString()).isEqualTo("getComplaint");
        assertThat(first.get("field").asString()).isEqualTo("content");
        assertThat(first.get("purpose").asString()).as("why (DP-02, DP-06)").isEqualTo("complaint-handling");
        assertThat(first.get("about").asString()).isEqualTo(id);
        String person = first.get("subject").asString();
        assertThat(items(OPENINGS + "?subject=" + person)).isEqualTo(openings);
        assertThat(items(OPENINGS + "?actor=" + OWNER + "&subject=" + person)).containsExactly(openings.get(1));
        assertThat(items(OPENINGS + "?limit=1&about=" + id)).containsExactly(first);
        assertThat(items(REFUSALS + "?about=" + id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, 422, query limit",
        "limit=1001, 422, query limit",
        "from=1969-12-31T23:59:59Z, 422, query from",
        "until=9999-12-31T23:59:59Z, 422, query until",
        "actor=%00, 422, query actor",
        "cursor=x, 400, query cursor",
        "from=yesterday, 400, query from"
    })
    void whatCannotBeAskedIsPointedAt(String query, int status, String pointer) {
        for (String path : List.of(REFUSALS, OPENINGS)) {
            Reply reply = house.get("auditor-1", path + "?" + query);
            assertThat(reply.status()).as(reply.text()).isEqualTo(status);
            assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        }
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** What a client developer relies on: keys, versions, pages, languages, and reading one's own writes. */
class JourneyIT {

    private static final String OWNER = "account-manager-1";

    private final House house = House.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> send(HttpRequest.Builder request, String user, String path) throws Exception {
        URI address = URI.create(path.startsWith("http") ? path : house.url() + path);
        return http.send(
                request.uri(address)
                        .header("Authorization", "Bearer " + house.token(user))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<String, Object> complaint() {
        return Map.of("channel", "phone", "content", "Something is wrong");
    }

    @Test
    void theSameKeyHasOneEffectAndOneAnswer() {
        String key = UUID.randomUUID().toString();
        Reply first = house.client().post(OWNER, "/api/v1/complaints", key, complaint());
        Reply again = house.client().post(OWNER, "/api/v1/complaints", key, complaint());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Event-Position")).isEqualTo(first.header("Event-Position"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.body().get("number").asString()).matches("C20\\d\\d-[0-9A-HJKMNP-TV-Z]{10}");

        Reply other =
                house.client().post(OWNER, "/api/v1/complaints", key, Map.of("channel", "web", "content", "Else"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().get("code").asString()).isEqualTo("API-03");
        Reply another = house.client().post("account-manager-2", "/api/v1/complaints", key, complaint());
        assertThat(another.body().get("id")).isNotEqualTo(first.body().get("id"));
    }

    @Test
    void sentFiftyTimesAtOnceItHappensOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Callable<Reply>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(() -> house.client().post(OWNER, "/api/v1/complaints", key, complaint()));
        }
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Reply> replies =
                    callers.invokeAll(calls).stream().map(Future::resultNow).toList();
            List<Reply> done =
                    replies.stream().filter(reply -> reply.status() == 201).toList();
            assertThat(done).isNotEmpty();
            assertThat(done)
                    .extracting(Reply::text)
                    .containsOnly(done.getFirst().text());
            assertThat(replies)
                    .allMatch(reply -> reply.status() == 201
                            || reply.body().get("code").asString().equals("API-04"));
            String id = done.getFirst().body().get("id").asString();
            assertThat(house.number("select count(*) from log.event where stream = '" + id + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void versionsProtectFromDecidingOnWhatHasChanged() throws Exception {
        String at = house.receive(OWNER, complaint());
        String path = at + "/acknowledgement";
        assertThat(send(acknowledgement("\"7\""), OWNER, path).statusCode()).isEqualTo(412);
        assertThat(send(acknowledgement("W/\"1\""), OWNER, path).statusCode()).isEqualTo(422);
        HttpResponse<String> done = send(acknowledgement("\"1\""), OWNER, path);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(send(acknowledgement("\"1\""), OWNER, path).statusCode())
                .as("a refusal on a stale version is a stale version")
                .isEqualTo(412);
        assertThat(send(acknowledgement("\"2\""), OWNER, path).statusCode()).isEqualTo(409);

        String seen = at + "?min-position="
                + done.headers().firstValue("Event-Position").orElseThrow();
        HttpResponse<String> file = send(HttpRequest.newBuilder(), OWNER, seen);
        assertThat(file.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(send(HttpRequest.newBuilder().header("If-None-Match", "\"2\""), OWNER, seen)
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(HttpRequest.newBuilder().header("If-None-Match", "\"1\""), OWNER, seen)
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpRequest.Builder acknowledgement(String version) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .POST(BodyPublishers.ofString("{}"));
    }

    @Test
    void refusalsSpeakTheReadersLanguageAndLeadToALivePage() throws Exception {
        String at =
                house.receive(OWNER, Map.of("channel", "fax", "content", "x", "occurredAt", "2026-05-01T08:00:00Z"));
        HttpRequest.Builder tooEarly = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .POST(BodyPublishers.ofString("{\"occurredAt\":\"2026-05-01T07:59:59Z\"}"));
        HttpResponse<String> refused = send(tooEarly, OWNER, at + "/acknowledgement");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Language")).contains("zh");
        assertThat(refused.body())
                .contains("答复时间不得早于受理时间。")
                .contains("\"citation\":\"D1r§14\"")
                .contains("/occurredAt");
        String type = refused.body().replaceAll(".*\"type\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> page =
                http.send(HttpRequest.newBuilder(refused.uri().resolve(type)).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"answer-follows-receipt\"")
                .contains("A complaint is answered after it was received.");
        assertThat(house.number("select count(*) from log.journal where kind = 'refused' and rule like 'CO-02%'"
                        + " and operation = 'acknowledgeComplaint'"
                        + " and '" + at + "' like '%' || (detail ->> 'about')"))
                .isEqualTo(1);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() throws Exception {
        String department = "Dept " + UUID.randomUUID();
        Instant same = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; i < 7; i++) {
            house.receive(
                    OWNER,
                    Map.of(
                            "channel",
                            "web",
                            "content",
                            "x",
                            "department",
                            department,
                            "occurredAt",
                            same.minusSeconds(i / 3).toString()));
        }
        assertThat(timesPageByPage("receivedAt", department, 7)).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(timesPageByPage("-receivedAt", department, 7)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private List<String> timesPageByPage(String sort, String department, int expected) throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> times = new ArrayList<>();
        String next = "/api/v1/complaints?limit=2&sort=" + sort + "&department=" + department.replace(" ", "%20") + "&"
                + house.upToNow();
        while (!next.isEmpty()) {
            HttpResponse<String> page = send(HttpRequest.newBuilder(), "service-manager-1", next);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            JsonNode items = tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(page.body())
                    .get("items");
            items.forEach(item -> {
                ids.add(item.get("id").asString());
                times.add(item.get("receivedAt").asString());
            });
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>.*", "$1"))
                    .orElse("");
        }
        assertThat(ids).hasSize(expected).doesNotHaveDuplicates();
        return times;
    }

    @Test
    void oneReadsOnesOwnWriteAndWaitsNotForEver() throws SQLException {
        Reply taken = house.post(OWNER, "/api/v1/complaints", complaint());
        String at = taken.header("Location");
        assertThat(house.get(OWNER, at + "?min-position=" + taken.header("Event-Position"))
                        .status())
                .isEqualTo(200);
        try (Connection writer = house.admin().getConnection()) {
            writer.setAutoCommit(false);
            writer.createStatement().execute("select position from complaint_register.progress for update");
            Reply held = house.post(OWNER, "/api/v1/complaints", complaint());
            Instant begun = Instant.now();
            Reply behind = house.get(OWNER, held.header("Location") + "?min-position=" + held.header("Event-Position"));
            assertThat(behind.status())
                    .as("while nobody can write the register")
                    .isEqualTo(503);
            assertThat(behind.header("Retry-After")).isNotEmpty();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"position", "min-position"})
    void aPositionTheLogHasNotReachedIsToldAtOnce(String parameter) {
        Reply reply = house.get(OWNER, "/api/v1/complaints?" + parameter + "=999999999");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body().get("code").asString()).isEqualTo("API-09");
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo("query " + parameter);
    }
}

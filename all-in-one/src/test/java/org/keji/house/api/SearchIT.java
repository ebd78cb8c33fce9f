package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Complaints are found by words over what is not personal, by those whom the register shows them to. */
class SearchIT {

    private static final String OWNER = "account-manager-1";
    private static final String EVERYONE = "service-manager-1";

    private final House house = House.shared();
    private final String mark = "q" + UUID.randomUUID().toString().replace("-", "");

    private String receive(String owner, Map<String, String> said) {
        Map<String, Object> complaint = new HashMap<>(said);
        complaint.putIfAbsent("channel", "web");
        complaint.putIfAbsent("content", "Zaubernuss");
        String at = house.receive(owner, complaint);
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private Reply search(String user, String words, String more) {
        return house.get(
                user,
                "/api/v1/complaints/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&min-position="
                        + house.number("select position from log.counter") + more);
    }

    private List<String> found(String user, String words) {
        return ids(search(user, words, "&limit=500"));
    }

    private static List<String> ids(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        reply.body().get("items").forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    @Test
    void byChineseAndLatinWordsOfWhatIsNotPersonal() {
        String id = receive(
                OWNER,
                Map.of("product", "智能门锁 " + mark, "kind", "Key lost", "department", "售后服务部", "channel", "phone"));
        for (String words : List.of("智能", "门锁", "能门锁", "锁", mark, mark.toUpperCase(), "KEY", "售后 服务", "电话", "Phone")) {
            assertThat(found(EVERYONE, words + " " + mark)).as(words).containsExactly(id);
        }
        for (String words : List.of("智锁", "门能", "keys", "Zaubernuss", OWNER, "传真", "mark" + mark)) {
            assertThat(found(EVERYONE, words + " " + mark)).as(words).isEmpty();
        }
        JsonNode item = search(EVERYONE, mark, "").body().get("items").get(0);
        assertThat(found(EVERYONE, item.get("number").asString())).containsExactly(id);
        assertThat(item.propertyNames())
                .containsExactly("id", "number", "channel", "product", "kind", "department", "receivedAt");
        assertThat(item.get("product").asString()).isEqualTo("智能门锁 " + mark);
    }

    @Test
    void aComplaintOfThePastByItsIssueAndItsResponse() {
        String file = """
                Date received,Product,Issue,Company,Submitted via,Date sent to company,Company response to consumer,\
                Timely response?,Consumer disputed?
                7/29/2013,Loan,Managing the %1$s lease,Bank,Fax,7/30/2013,Closed with explanation,Yes,No
                """.formatted(mark);
        Reply begun = house.upload(EVERYONE, "", UUID.randomUUID().toString(), file.getBytes(StandardCharsets.UTF_8));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !house.get(EVERYONE, begun.header("Location"))
                        .body()
                        .get("state")
                        .asString()
                        .equals("RUNNING"));
        assertThat(found(EVERYONE, "explanation managing fax " + mark)).hasSize(1);
        assertThat(found(OWNER, mark)).as("it is nobody's own").isEmpty();
    }

    @Test
    void everyoneFindsWhatTheRegisterShowsThem() {
        String mine = receive(OWNER, Map.of("product", mark, "department", "Billing"));
        String others = receive("account-manager-2", Map.of("product", mark, "department", "Logistics"));
        assertThat(found(EVERYONE, mark)).containsExactly(others, mine);
        assertThat(found("general-manager-1", mark)).containsExactly(others, mine);
        assertThat(found(OWNER, mark)).containsExactly(mine);
        assertThat(found("department-officer-1", mark)).containsExactly(mine);
        assertThat(search("analyst-1", mark, "").status()).isEqualTo(403);

        house.post(OWNER, "/api/v1/complaints/" + mine + "/hand-over", Map.of("to", "account-manager-2"));
        assertThat(found(OWNER, mark)).containsExactly(mine);
        house.post("account-manager-2", "/api/v1/complaints/" + mine + "/hand-over/acceptance", Map.of());
        assertThat(found(OWNER, mark)).isEmpty();
        assertThat(found("account-manager-2", mark)).containsExactly(others, mine);
    }

    @Test
    void asItWasAndAsItWasKnown() {
        String id = receive(OWNER, Map.of("product", mark, "kind", "Delay"));
        long first = house.number("select position from log.counter");
        Instant before = Instant.now();
        house.post(OWNER, "/api/v1/complaints/" + id + "/acknowledgement", Map.of());
        Map<String, String> assessment = Map.of("kind", "Damage", "urgency", "normal", "severity", "minor");
        assertThat(house.post(OWNER, "/api/v1/complaints/" + id + "/assessment", assessment)
                        .status())
                .isEqualTo(200);
        assertThat(found(EVERYONE, "damage " + mark)).containsExactly(id);
        assertThat(found(EVERYONE, "delay " + mark)).isEmpty();
        assertThat(ids(search(EVERYONE, "delay " + mark, "&position=" + first))).containsExactly(id);
        assertThat(ids(search(EVERYONE, "delay " + mark, "&asOf=" + before))).containsExactly(id);
        assertThat(ids(search(EVERYONE, "damage " + mark, "&asOf=" + before))).isEmpty();
    }

    @Test
    void pagesFollowOneAnother() {
        List<String> received = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String at = Instant.parse("2026-05-04T01:00:00Z").plusSeconds(i / 2).toString();
            received.add(receive(OWNER, Map.of("product", mark, "occurredAt", at)));
        }
        List<String> read = new ArrayList<>();
        Reply page = search(EVERYONE, mark, "&limit=2");
        read.addAll(ids(page));
        while (!page.header("Link").isEmpty()) {
            String next = page.header("Link").replaceAll("<https?://[^/]+(.*)>.*", "$1");
            assertThat(next).contains(page.body().get("next").asString());
            page = house.get(EVERYONE, next);
            read.addAll(ids(page));
        }
        assertThat(read).hasSize(5).containsExactlyInAnyOrderElementsOf(received);
        assertThat(page.header("Read-Model-Position")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words=",
                "words=%20%00",
                "words=%3F%21",
                "x=1",
                "words=a&limit=0",
                "words=a&limit=501",
                "words=a&cursor=Zaubernuss",
                "words=a&cursor=MjAyNi0wNS0wNFQwMTowMDowMFogY29tcGxhaW50LScnJw",
                "words=a&asOf=+1000000000-12-31T23:59:59Z",
                "words=a&position=-1"
            })
    void questionsThatAreNone(String query) {
        Reply reply = house.get(EVERYONE, "/api/v1/complaints/search?" + query);
        assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
        assertThat(reply.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aQuestionWithoutEndIsRefused() {
        assertThat(search(EVERYONE, "发".repeat(200), "").status()).isEqualTo(200);
        Reply refused = search(EVERYONE, "发".repeat(201), "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("query words");
    }

    @Test
    void wordsAreNothingButWords() {
        receive(OWNER, Map.of("product", mark));
        for (String words :
                List.of("'", "\"}", "{a,b}", "' or '1'='1", "%", "_", "'); drop table complaint; --", "$1")) {
            assertThat(search(EVERYONE, mark + " " + words, "").status())
                    .as(words)
                    .isEqualTo(200);
        }
        assertThat(found(EVERYONE, "or 1 1 " + mark)).isEmpty();
        assertThat(found(EVERYONE, mark)).hasSize(1);
    }
}

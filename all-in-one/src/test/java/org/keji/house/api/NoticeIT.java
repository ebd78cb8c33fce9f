package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Complainants are told how their complaint fares, and the house can say what they were told. */
class NoticeIT {

    private static final String OWNER = "account-manager-1";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final Map<String, String> MARKED =
            Map.of("name", "Marker-Weide", "email", "marker-weide@example.org", "language", "en");

    private final House house = House.shared();

    private static Map<String, Object> complaint(Map<String, String> complainant) {
        return Map.of("channel", "e-mail", "content", "Marker-Ulme", "complainant", complainant);
    }

    private static JsonNode notices(House house, String at) {
        String id = at.substring(at.lastIndexOf('/') + 1);
        Reply reply = house.get(SUPERVISOR, "/api/v1/notices?complaint=" + id);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).doesNotContain("arker-");
        return reply.body().get("items");
    }

    private static void acknowledge(House house, String at) {
        Reply reply = house.post(OWNER, at + "/acknowledgement", Map.of());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private static JsonNode awaitNotice(House house, String at, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            JsonNode items = notices(house, at);
            return !items.isEmpty() && items.get(0).get("state").asString().equals(state);
        });
        return notices(house, at).get(0);
    }

    @Test
    void aFirstAnswerIsToldAndShownWithoutAWordAboutThePerson() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger all = (Logger) LoggerFactory.getLogger("org.keji");
        lines.start();
        all.addAppender(lines);
        try {
            String at = house.receive(OWNER, complaint(MARKED));
            acknowledge(house, at);
            JsonNode notice = awaitNotice(house, at, "sent");
            assertThat(notice.get("kind").asString()).isEqualTo("acknowledged");
            assertThat(notice.get("through").asString()).isEqualTo("log");
            assertThat(notice.get("attempts").asInt()).isEqualTo(1);
            String number = notice.get("number").asString();
            List<String> said = List.copyOf(lines.list).stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .toList();
            assertThat(said)
                    .filteredOn(line -> line.contains(number))
                    .containsExactly("Notice acknowledged of complaint " + number
                            + " in en; no mail server is configured, so it ends here");
            assertThat(said).noneMatch(line -> line.contains("arker-"));
        } finally {
            all.detachAppender(lines);
        }
    }

    @Test
    void whoLeftNoAddressIsShownAsSuchAndTheListIsRead() {
        String at = house.receive(OWNER, complaint(Map.of("name", "Marker-Eibe")));
        acknowledge(house, at);
        house.post(OWNER, at + "/hand-over", Map.of("to", "account-manager-2"));
        house.post("account-manager-2", at + "/hand-over/acceptance", Map.of());
        await().atMost(Duration.ofSeconds(20)).until(() -> notices(house, at).size() == 2);
        awaitNotice(house, at, "no-address");

        String query = "/api/v1/notices?limit=1&state=no-address&complaint=" + at.substring(at.lastIndexOf('/') + 1);
        await().until(() -> house.get("auditor-1", query).body().has("next"));
        Reply first = house.get("auditor-1", query);
        assertThat(first.body().at("/items/0/kind").asString()).isEqualTo("acknowledged");
        String next = first.body().get("next").asString();
        assertThat(first.header("Link")).contains("cursor=" + next).contains("rel=\"next\"");
        Reply second = house.get("auditor-1", query + "&cursor=" + next);
        assertThat(second.body().at("/items/0/kind").asString()).isEqualTo("handed-over");
        assertThat(second.body().has("next")).isFalse();
    }

    @Test
    void whatIsAskedWronglyIsPointedAt() {
        for (String bad : List.of("limit=0", "limit=1001", "state=gone", "complaint=none", "cursor=x")) {
            Reply reply = house.get(SUPERVISOR, "/api/v1/notices?" + bad);
            assertThat(reply.status()).as(bad).isIn(400, 422);
            assertThat(reply.text()).as(bad).contains(bad.substring(0, bad.indexOf('=')));
        }
        assertThat(house.get(OWNER, "/api/v1/notices").status()).isEqualTo(403);
        refused(Map.of("name", "Mei", "language", "fr"), "/complainant/language");
        refused(Map.of("name", "Mei", "email", "mei@example.org, eve@example.org"), "/complainant/email");
        refused(Map.of("name", "Mei", "email", "mei@example.org\r\nBcc: eve@example.org"), "/complainant/email");
    }

    private void refused(Map<String, String> complainant, String pointer) {
        Reply reply = house.post(OWNER, "/api/v1/complaints", complaint(complainant));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(reply.text()).doesNotContain("eve@");
    }

    @Test
    void complaintsOfThePastAreToldToNobody() {
        long before = house.number("select count(*) from work.notice");
        String header = "Date received,Product,Issue,Company,Submitted via,Date sent to company,"
                + "Company response to consumer,Timely response?,Consumer disputed?";
        String row = "7/29/2013,Loan,Fees " + UUID.randomUUID() + ",Bank,Web,7/30/2013,Closed,Yes,No";
        Reply begun = house.upload(
                "service-manager-1",
                "",
                UUID.randomUUID().toString(),
                (header + "\n" + row).getBytes(StandardCharsets.UTF_8));
        await().until(() -> house.get("service-manager-1", begun.header("Location"))
                        .body()
                        .get("stored")
                        .asInt()
                == 1);
        // What is told of a later event is in the outbox only once the policy has passed the import.
        String at = house.receive(OWNER, complaint(MARKED));
        acknowledge(house, at);
        awaitNotice(house, at, "sent");
        assertThat(house.number("select count(*) from work.notice n join log.event e on e.stream = n.complaint"
                        + " where e.name = 'complaint.past-registered'"))
                .isZero();
        assertThat(house.number("select count(*) from work.notice")).isGreaterThan(before);
    }

    @Test
    void whenTwoNodesRunEachIsToldOnce() {
        try (House one = House.fresh();
                House two = one.secondNode()) {
            List<String> complaints = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                House node = i % 2 == 0 ? one : two;
                String at = node.receive(OWNER, complaint(MARKED));
                acknowledge(node, at);
                complaints.add(at);
            }
            complaints.forEach(at -> awaitNotice(two, at, "sent"));
            assertThat(one.number("select count(*) from work.notice where attempts = 1"))
                    .isEqualTo(20);
            assertThat(one.number("select count(*) from log.journal where actor = 'notices'"))
                    .as("each address was opened once")
                    .isEqualTo(20);
        }
    }
}

package org.keji.house.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.house.testing.House;
import org.keji.house.testing.PastComplaints;
import org.keji.house.testing.PastComplaints.Row;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** 3,186 real complaints through the command API, counted as of now and as of any past moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

    private static final String MANAGER = "service-manager-1";
    private static final Map<String, String> CHANNELS =
            Map.of("Web", "web", "Referral", "referral", "Phone", "phone", "Postal mail", "letter", "Fax", "fax");

    private House house;
    private JsonNode rehearsed;
    private long headBefore;
    private long headAfterRehearsal;
    private JsonNode imported;

    @BeforeAll
    void importEverything() {
        byte[] file = PastComplaints.file();
        house = House.fresh();
        headBefore = head();
        rehearsed = run("?dryRun=true", file);
        headAfterRehearsal = head();
        imported = run("", file);
    }

    @AfterAll
    void close() {
        if (house != null) {
            house.close();
        }
    }

    private JsonNode run(String query, byte[] file) {
        Reply begun = house.upload(MANAGER, query, UUID.randomUUID().toString(), file);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String path = begun.header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        !house.get(MANAGER, path).body().get("state").asString().equals("RUNNING"));
        return house.get(MANAGER, path).body();
    }

    private long head() {
        return house.number("select position from log.counter");
    }

    private Map<String, JsonNode> groups(String query) {
        Reply reply = house.get("analyst-1", "/api/v1/complaint-statistics?min-position=" + head() + "&" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        Map<String, JsonNode> groups = new HashMap<>();
        reply.body().get("groups").forEach(group -> groups.put(group.get("key").asString(), group));
        groups.put("total", reply.body().get("total"));
        return groups;
    }

    private static Map<String, Long> counts(Map<String, JsonNode> groups) {
        Map<String, Long> counts = new HashMap<>();
        groups.forEach((key, group) -> {
            if (!key.equals("total")) {
                counts.put(key, group.get("count").asLong());
            }
        });
        return counts;
    }

    @Test
    void aRehearsalTellsTheSameAndStoresNothing() {
        assertThat(rehearsed.get("stored").asInt()).isEqualTo(3180);
        assertThat(rehearsed.get("refused").asInt()).isEqualTo(6);
        assertThat(headAfterRehearsal).isEqualTo(headBefore);
    }

    @Test
    void storesEveryPossibleRowAndRefusesTheOthersByName() {
        assertThat(imported.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(imported.get("stored").asInt()).isEqualTo(3180);
        assertThat(imported.get("refused").asInt()).isEqualTo(6);

        String refused = house.get(
                        MANAGER,
                        "/api/v1/complaint-imports/" + imported.get("id").asString() + "/refused-rows")
                .text();
        List<String> original = new String(PastComplaints.file(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> lines = refused.lines().toList();
        assertThat(lines.getFirst()).isEqualTo("line,rule,reason,where," + original.getFirst());
        assertThat(lines.subList(1, lines.size())).hasSize(6).allSatisfy(line -> {
            int number = Integer.parseInt(line.substring(0, line.indexOf(',')));
            assertThat(line)
                    .isEqualTo(number + ",CO-02,ANSWER_FOLLOWS_RECEIPT,/acknowledgedAt," + original.get(number - 1));
        });
    }

    @Test
    void countsEqualTheFile() {
        assertThat(counts(groups("by=CHANNEL")))
                .isEqualTo(Map.of("web", 2227L, "referral", 533L, "phone", 200L, "letter", 168L, "fax", 52L));
        assertThat(counts(groups("by=TIMELY"))).isEqualTo(Map.of("yes", 3087L, "no", 93L));
        assertThat(counts(groups("by=DISPUTED"))).isEqualTo(Map.of("no", 2530L, "yes", 593L, "not-said", 57L));
        assertThat(groups("by=CHANNEL").get("total").at("/firstAnswer/late").asLong())
                .isEqualTo(1194);
        assertThat(counts(groups("by=PRODUCT"))).isEqualTo(expected(row -> true, Row::product));
    }

    private static Map<String, Long> expected(Predicate<Row> known, Function<Row, String> key) {
        return PastComplaints.rows().stream()
                .filter(Row::isPossible)
                .filter(known)
                .collect(groupingBy(key, counting()));
    }

    @Test
    void asOfAnyMomentTheCountsEqualAFoldOfTheFile() {
        for (String day : List.of("2013-07-05", "2013-07-29", "2013-08-03", "2014-01-01", "2017-02-23")) {
            Instant moment = Instant.parse(day + "T09:00:00Z");
            Map<String, JsonNode> groups = groups("by=CHANNEL&asOf=" + moment);
            Predicate<Row> received = row -> !row.received().isAfter(moment);
            assertThat(counts(groups)).as(day).isEqualTo(expected(received, row -> CHANNELS.get(row.channel())));
            long inTime = PastComplaints.rows().stream()
                    .filter(Row::isPossible)
                    .filter(row -> row.inTime() && !row.sent().isAfter(moment))
                    .count();
            long late = PastComplaints.rows().stream()
                    .filter(Row::isPossible)
                    .filter(row -> !row.inTime()
                            && row.received().plusSeconds(24 * 3600).isBefore(moment))
                    .count();
            assertThat(groups.get("total").at("/firstAnswer/met").asLong())
                    .as(day)
                    .isEqualTo(inTime);
            assertThat(groups.get("total").at("/firstAnswer/late").asLong())
                    .as(day)
                    .isEqualTo(late);
        }
    }

    @Test
    void atAPositionHalfWayTheCountsAreThoseKnownThen() {
        long half = head() / 2;
        Map<String, Long> known = new HashMap<>();
        for (String channel : CHANNELS.values()) {
            known.put(
                    channel,
                    house.number(
                            "select count(*) from log.event where name = 'complaint.past-registered' and position <= "
                                    + half + " and payload ->> 'channel' = '" + channel + "'"));
        }
        assertThat(counts(groups("by=CHANNEL&position=" + half))).isEqualTo(known);
    }

    @Test
    void importedTwiceInARowNothingIsNew() {
        long head = head();
        long requests = house.number("select count(*) from log.claim");
        JsonNode again = run("", PastComplaints.file());
        assertThat(again.get("stored").asInt()).isZero();
        assertThat(again.get("known").asInt()).isEqualTo(3180);
        assertThat(head()).isEqualTo(head);
        assertThat(house.number("select count(*) from log.claim")).isEqualTo(requests);
    }

    @Test
    void aByteOrderMarkMakesNoDifference() {
        byte[] file = PastComplaints.file();
        byte[] marked = new byte[file.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(file, 0, marked, 3, file.length);
        long head = head();
        assertThat(run("", marked).get("known").asInt()).isEqualTo(3180);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void theSameKeyNamesTheSameImportAndNoOther() {
        byte[] file = PastComplaints.file();
        String key = UUID.randomUUID().toString();
        Reply first = house.upload(MANAGER, "?dryRun=true", key, file);
        Reply again = house.upload(MANAGER, "?dryRun=true", key, file);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(house.upload(MANAGER, "", key, file).body().get("code").asString())
                .isEqualTo("API-03");
    }

    @Test
    void importedHistoryEscalatesNothing() {
        assertThat(house.number("select count(*) from work.due")).isZero();
        assertThat(house.number("select count(*) from log.event where name = 'complaint.first-answer-missed'"))
                .isZero();
    }

    @Test
    void filesThatAreNoneAreRefusedWhole() {
        long head = head();
        byte[] latin = "Date received,Product\n7/29/2013,Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] bad : List.of(new byte[0], "a,b\n1,2".getBytes(StandardCharsets.UTF_8), latin)) {
            Reply reply = house.upload(MANAGER, "", UUID.randomUUID().toString(), bad);
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.body().get("code").asString()).isEqualTo("API-02");
        }
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aRowThatCannotBeReadIsRefusedWithItsColumnAndItsNeighboursAreStored() {
        List<String> lines = new String(PastComplaints.file(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        String bad = lines.get(1).replace("7/29/2013", "yesterday");
        JsonNode outcome =
                run("", (lines.getFirst() + "\n" + bad + "\n" + lines.get(2)).getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.get("refused").asInt()).isEqualTo(1);
        assertThat(outcome.get("known").asInt()).isEqualTo(1);
        String refused = house.get(
                        MANAGER,
                        "/api/v1/complaint-imports/" + outcome.get("id").asString() + "/refused-rows")
                .text();
        assertThat(refused).contains("2,API-06,ROW_IS_READABLE,column Date received,yesterday");
    }
}

package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hundred people are erased while others complain and read models are built anew; then what they said and were called
 * is looked for wherever anything rests: in data, logs, exports, the memory of the server, and a backup of before.
 */
@Tag("long")
class ForgettingIT {

    private static final int PERSONS = Integer.getInteger("keji.forget.persons", 100);
    private static final String OWNER = "account-manager-1";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String GENERAL = "general-manager-1";
    private static final String ADMINISTRATOR = "administrator-1";
    private static final Map<String, Object> WHY = Map.of("reason", "By letter; identity checked");

    /** What every marker begins with; the rest is of one person. */
    private final String mark = "Zvq" + UUID.randomUUID().toString().substring(0, 8);

    private record Someone(String complaint, String person, String name) {}

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Someone complain(Hand hand, String mark, int number) {
        String name = mark + "Name" + number;
        var taken = hand.post(
                OWNER,
                "/api/v1/complaints",
                Map.of(
                        "channel",
                        "phone",
                        "content",
                        mark + "Content" + number,
                        "complainant",
                        Map.of(
                                "name",
                                name,
                                "phone",
                                "1385550" + (1000 + number),
                                "email",
                                mark + number + "@a.example")));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        String at = taken.headers().firstValue("Location").orElseThrow();
        hand.post(OWNER, at + "/annotations", Map.of("note", mark + "Note" + number));
        String seen = taken.headers().firstValue("Event-Position").orElseThrow();
        var file = hand.get(SUPERVISOR, at + "?min-position=" + seen);
        assertThat(file.body()).contains(name);
        return new Someone(
                at, "/api/v1/persons/" + json(file.body()).get("person").asString(), name);
    }

    private static void erase(Hand hand, Someone one) {
        assertThat(hand.post(SUPERVISOR, one.person() + "/erasure-request", WHY).statusCode())
                .isEqualTo(201);
        var erased = hand.post(GENERAL, one.person() + "/erasure", WHY);
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
    }

    @Test
    void nothingIsLeftOfThemAnywhere() throws Exception {
        try (Site site = new Site()) {
            Node node = site.node().ready();
            Hand hand = new Hand(node.url(), site.issuer());
            List<Someone> persons = new ArrayList<>();
            for (int i = 0; i < PERSONS; i++) {
                persons.add(complain(hand, mark, i));
            }
            Someone living = complain(hand, "Living" + mark.substring(3), 0);
            Path backup = backUp(site);
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger others = new AtomicInteger();
            Thread load = Thread.ofVirtual().start(() -> {
                while (!over.get()) {
                    hand.post(OWNER, "/api/v1/complaints", Map.of("channel", "web", "content", "x".repeat(5000)));
                    others.incrementAndGet();
                }
            });
            rebuild(hand, "complaint_search");
            persons.forEach(one -> erase(hand, one));
            rebuild(hand, "complaint_register");
            await().atMost(Duration.ofMinutes(2)).until(() -> others.get() > 400);
            changeTheMasterKey(site, hand);
            assertThat(hand.get(SUPERVISOR, living.complaint()).body()).contains(living.name());
            theyAreGone(site, hand, persons);
            // What was said last lies in a buffer of the server until that serves somebody else.
            int soFar = others.get();
            await().atMost(Duration.ofMinutes(2)).until(() -> others.get() > soFar + 400);
            over.set(true);
            load.join();
            theirWordsAreNowhere(site, node, backup);
            nobodyFindsThem(hand, persons.getFirst());
        }
    }

    private static void rebuild(Hand hand, String model) {
        var begun = hand.post(ADMINISTRATOR, "/api/v1/read-models/" + model + "/builds", Map.of());
        assertThat(begun.statusCode()).as(begun.body()).isLessThan(300);
    }

    private static void changeTheMasterKey(Site site, Hand hand) {
        assertThat(hand.post(ADMINISTRATOR, "/api/v1/key-epochs", Map.of()).statusCode())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> site.ledger().number("select count(*) from vault.subject_key where epoch = 1") == 0);
        var destroyed = hand.post(ADMINISTRATOR, "/api/v1/key-epochs/1/destruction", Map.of());
        assertThat(destroyed.statusCode()).as(destroyed.body()).isEqualTo(200);
    }

    private void theyAreGone(Site site, Hand hand, List<Someone> persons) {
        long head = site.ledger().head();
        for (Someone one : persons) {
            var file = hand.get(SUPERVISOR, one.complaint() + "?min-position=" + head);
            assertThat(json(file.body()).get("erased").asBoolean())
                    .as(file.body())
                    .isTrue();
            assertThat(file.body()).doesNotContain(mark);
            var export = hand.get("service-manager-1", one.person() + "/export");
            assertThat(json(export.body()).get("entries")).isEmpty();
        }
        assertThat(site.ledger().number("select count(*) from complaint_statistics.contribution"))
                .isGreaterThan(PERSONS);
    }

    /** Last of all, for who looks for a name tells it to the server. */
    private static void nobodyFindsThem(Hand hand, Someone one) {
        var found = hand.post(SUPERVISOR, "/api/v1/complaint-searches", Map.of("name", one.name()));
        assertThat(json(found.body()).get("items")).isEmpty();
    }

    private void theirWordsAreNowhere(Site site, Node node, Path backup) throws Exception {
        Path heap = site.data().resolve("heap.hprof").toAbsolutePath();
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(node.pid()),
                        "GC.heap_dump",
                        heap.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(jcmd.waitFor()).isZero();
        site.ledger().rows("select pg_switch_wal()::text");
        for (Path place : List.of(site.data(), backup)) {
            assertThat(Haystack.filesWith(place, mark))
                    .as("%s in %s", mark, place)
                    .isEmpty();
        }
    }

    /** A copy of the cluster with its write-ahead log, taken while the server works. */
    private static Path backUp(Site site) throws Exception {
        Path backup = Files.createTempDirectory(site.data().getParent(), "backup");
        Path cluster = site.data().resolve("postgresql");
        try (Stream<Path> files = Files.walk(cluster)) {
            for (Path file : files.toList()) {
                Path to = backup.resolve(cluster.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (Files.exists(file)) {
                    Files.copy(file, to);
                }
            }
        }
        return backup;
    }
}

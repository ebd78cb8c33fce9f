package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.DroppedAnswer;
import org.keji.house.testing.House;
import org.keji.house.testing.PermitDesk;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/**
 * 500 visitors come to one gate within ten minutes, a third of them go again; two front desks let them in and out, with
 * badges some of which are in both their drawers, and every fourth answer is lost on its way. Nobody is inside without
 * a badge, no badge is out twice, and the counts are exact.
 */
class GateRushIT {

    private static final int GROUPS = 8;
    private static final int GROUP = 40;
    private static final int COUPLES = 90;
    private static final int VISITORS = GROUPS * GROUP + COUPLES * 2;
    private static final Instant OPENS = Instant.parse("2031-03-10T01:00:00Z");
    private static final Duration RUSH = Duration.ofMinutes(10);
    private static final long SEED = System.nanoTime();

    private final SetClock clock = new SetClock("2031-03-05T01:00:00Z");
    private final Set<String> inside = ConcurrentHashMap.newKeySet();
    private final AtomicInteger entries = new AtomicInteger();
    private final AtomicInteger exits = new AtomicInteger();
    private final AtomicInteger refusedBadges = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    /** Somebody who comes, or who goes again. */
    private record Coming(Instant at, String permit, String number, int visitor) {

        String place() {
            return "%s/visitors/%d".formatted(permit, visitor);
        }
    }

    @Test
    void nobodyIsInsideWithoutABadgeAndNoBadgeIsOutTwice() throws Exception {
        System.out.println("GateRushIT seed " + SEED);
        try (House house = House.by(clock);
                ExecutorService people = Executors.newFixedThreadPool(3)) {
            Queue<Coming> queue = new ConcurrentLinkedQueue<>(arrivals(new PermitDesk(house)));
            assertThat(queue).hasSize(VISITORS);
            Future<Integer> watching = people.submit(() -> watch(house));
            List<Future<?>> desks = Stream.of(1, 2)
                    .<Future<?>>map(desk -> people.submit(() -> serve(house, desk, queue)))
                    .toList();
            for (Future<?> desk : desks) {
                desk.get();
            }
            over.set(true);
            assertThat(watching.get()).as("looks at who is inside").isPositive();
            countsAreExact(house);
        }
    }

    private List<Coming> arrivals(PermitDesk permits) {
        Random random = new Random(SEED);
        List<Coming> all = new ArrayList<>();
        for (int i = 0; i < GROUPS + COUPLES; i++) {
            int size = i < GROUPS ? GROUP : 2;
            String at = permits.granted(
                    i < GROUPS ? "group" : "ordinary",
                    OPENS.toString(),
                    OPENS.plus(Duration.ofHours(3)).toString(),
                    size);
            String number = permits.number(at);
            for (int visitor = 1; visitor <= size; visitor++) {
                Instant comes = OPENS.plusMillis(random.nextLong(RUSH.toMillis()));
                all.add(new Coming(comes, at, number, visitor));
            }
        }
        all.sort(java.util.Comparator.comparing(Coming::at));
        clock.set(OPENS.toString());
        return all;
    }

    /** Every desk has a drawer of badges; a hundred of them, on top, are by mistake in both. */
    private static Deque<String> drawer(int desk) {
        IntStream shared = IntStream.rangeClosed(401, 500);
        IntStream own = desk == 1 ? IntStream.rangeClosed(1, 400) : IntStream.rangeClosed(501, 900);
        return IntStream.concat(shared, own)
                .mapToObj("B-%04d"::formatted)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private void serve(House house, int desk, Queue<Coming> queue) {
        Random random = new Random(SEED + desk);
        Deque<String> badges = drawer(desk);
        String user = "front-desk-" + desk;
        for (Coming next = queue.poll(); next != null; next = queue.poll()) {
            clock.setNoEarlier(next.at());
            mayEnter(house, user, next);
            letIn(house, user, next, badges, random);
            if (random.nextInt(3) == 0) {
                letOut(house, user, next, badges, random);
            }
        }
    }

    private static void mayEnter(House house, String user, Coming who) {
        Reply reply = house.post(user, "/api/v1/gate-lookups", Map.of("number", who.number()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        JsonNode found = Stream.iterate(0, i -> i + 1)
                .limit(reply.body().get("visitors").size())
                .map(reply.body().get("visitors")::get)
                .filter(one -> one.get("visitor").asInt() == who.visitor())
                .findFirst()
                .orElseThrow();
        assertThat(found.get("mayEnter").asBoolean()).as(found.toString()).isTrue();
    }

    private void letIn(House house, String user, Coming who, Deque<String> badges, Random random) {
        while (true) {
            Map<String, ?> body = Map.of("gate", "north", "badge", badges.removeFirst());
            Reply reply = sent(house, user, who.place() + "/entry", body, random);
            if (reply.status() == 200) {
                entries.incrementAndGet();
                inside.add(who.place());
                return;
            }
            // The other desk has given this one to somebody.
            assertThat(reply.status()).as(reply.text()).isEqualTo(409);
            assertThat(reply.body().path("rule").asString()).isEqualTo("BADGE_IS_FREE");
            refusedBadges.incrementAndGet();
        }
    }

    private void letOut(House house, String user, Coming who, Deque<String> badges, Random random) {
        String badge = house.post(user, "/api/v1/gate-lookups?" + house.upToNow(), Map.of("number", who.number()))
                .body()
                .get("visitors")
                .get(who.visitor() - 1)
                .get("badge")
                .asString();
        Map<String, ?> body = Map.of("gate", "north", "badgeReturned", true);
        Reply reply = sent(house, user, who.place() + "/exit", body, random);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        exits.incrementAndGet();
        inside.remove(who.place());
        badges.addLast(badge);
    }

    /** Every fourth answer is lost, sooner or later; the desk sends the same again until it hears something. */
    private static Reply sent(House house, String user, String path, Map<String, ?> body, Random random) {
        String key = UUID.randomUUID().toString();
        if (random.nextInt(4) == 0) {
            DroppedAnswer.send(house, user, path, key, body, random.nextInt(12));
        }
        while (true) {
            Reply reply = house.client().post(user, path, key, body);
            boolean isUnderWay = reply.status() == 409
                    && reply.body().path("code").asString().equals("API-04");
            if (!isUnderWay) {
                return reply;
            }
        }
    }

    private int watch(House house) {
        int looks = 0;
        while (!over.get()) {
            JsonNode shown =
                    house.get("front-desk-3", "/api/v1/visitors-inside").body();
            Set<String> badges = new HashSet<>();
            shown.get("visitors").forEach(visitor -> {
                assertThat(visitor.path("badge").asString())
                        .as(visitor.toString())
                        .isNotEmpty();
                assertThat(badges.add(visitor.get("badge").asString()))
                        .as("once: " + visitor)
                        .isTrue();
            });
            looks++;
        }
        return looks;
    }

    private void countsAreExact(House house) {
        JsonNode shown = house.get("front-desk-3", "/api/v1/visitors-inside?" + house.upToNow())
                .body();
        Set<String> seen = new HashSet<>();
        shown.get("visitors")
                .forEach(visitor -> seen.add("/api/v1/visitor-permits/%s/visitors/%d"
                        .formatted(
                                visitor.get("permit").asString(),
                                visitor.get("visitor").asInt())));
        assertThat(seen).isEqualTo(inside);
        assertThat(entries.get()).isEqualTo(VISITORS);
        assertThat(shown.get("count").asInt()).isEqualTo(entries.get() - exits.get());
        assertThat(stored(house, "permit.visitor-admitted")).isEqualTo(entries.get());
        assertThat(stored(house, "permit.badge-issued")).isEqualTo(entries.get());
        assertThat(stored(house, "permit.visitor-left")).isEqualTo(exits.get());
        assertThat(stored(house, "permit.badge-returned")).isEqualTo(exits.get());
        System.out.printf(
                "GateRushIT %d in, %d out, %d badges refused%n", entries.get(), exits.get(), refusedBadges.get());
    }

    private static long stored(House house, String event) {
        return house.number("select count(*) from log.event where name = '%s'".formatted(event));
    }
}

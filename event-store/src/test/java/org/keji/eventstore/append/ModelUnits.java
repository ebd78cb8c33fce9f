package org.keji.eventstore.append;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes units that get into each other's way: few streams, few values to claim, keys used again. */
final class ModelUnits {

    private static final int STREAMS = 40;
    private static final int VALUES = 12;
    private static final int SUBJECTS = 200;
    private static final Instant WHEN = Instant.parse("2026-05-01T08:00:00Z");

    private final Map<String, Long> next = new ConcurrentHashMap<>();
    private final Map<String, String> holders = new ConcurrentHashMap<>();

    AppendUnit make(Random random) {
        List<NewEvent> events = new ArrayList<>();
        List<AppendUnit.Claim> claims = new ArrayList<>();
        List<AppendUnit.Claim> releases = new ArrayList<>();
        int streams = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
        random.ints(0, STREAMS)
                .distinct()
                .limit(streams)
                .forEach(stream -> addEvents(random, "stream-" + stream, events));
        if (random.nextInt(3) == 0) {
            addClaims(random, "value-" + random.nextInt(VALUES), events, claims, releases);
        }
        return new AppendUnit(
                events,
                claims,
                releases,
                random.nextInt(3) == 0 ? request(random) : null,
                random.nextInt(3) == 0 ? decision() : null,
                random.nextInt(6) == 0 ? List.of(key(random)) : List.of());
    }

    private void addEvents(Random random, String stream, List<NewEvent> events) {
        long first = next.getOrDefault(stream, 0L);
        IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> events.add(event(random, stream, first + i)));
    }

    private static NewEvent event(Random random, String stream, long sequence) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new NewEvent(
                stream, sequence, id, "thing.happened", 1, "{\"n\":" + sequence + "}", "{}", WHEN, List.of());
    }

    /**
     * Claims a value for one stream of the unit; the stream known to hold it is often in the unit too, and gives it up.
     */
    private void addClaims(
            Random random,
            String value,
            List<NewEvent> events,
            List<AppendUnit.Claim> claims,
            List<AppendUnit.Claim> releases) {
        String claiming = events.getLast().stream();
        String holder = holders.get(value);
        if (holder != null && random.nextInt(3) != 0) {
            if (events.stream().noneMatch(event -> event.stream().equals(holder))) {
                addEvents(random, holder, events);
            }
            releases.add(new AppendUnit.Claim(holder, "number", value));
        }
        if (releases.isEmpty() || random.nextBoolean()) {
            claims.add(new AppendUnit.Claim(claiming, "number", value));
        }
    }

    private static AppendUnit.Request request(Random random) {
        String key = random.nextInt(4) == 0 ? "again-" + random.nextInt(40) : "key-" + random.nextLong();
        return new AppendUnit.Request("model", key, "print", 201, "{\"key\":\"" + key + "\"}");
    }

    private static AppendUnit.Decision decision() {
        return new AppendUnit.Decision(UUID.randomUUID(), "Do", "{}", "{}", List.of("RULE"), "standard 1");
    }

    private static AppendUnit.NewKey key(Random random) {
        byte[] wrapped = new byte[60];
        random.nextBytes(wrapped);
        return new AppendUnit.NewKey("person-" + random.nextInt(SUBJECTS), 1, wrapped);
    }

    /** Learns where the streams end and who holds what, as far as the own answers tell. */
    void learn(AppendUnit unit, @Nullable Verdict heard) {
        if (heard instanceof Verdict.Stored || heard instanceof Verdict.AlreadyStored) {
            unit.events().forEach(event -> reached(event.stream(), event.sequence() + 1));
            unit.releases().forEach(claim -> holders.remove(claim.value(), claim.stream()));
            unit.claims().forEach(claim -> holders.put(claim.value(), claim.stream()));
        }
    }

    void reached(String stream, long sequence) {
        next.merge(stream, sequence, Math::max);
    }
}

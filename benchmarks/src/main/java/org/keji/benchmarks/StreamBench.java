package org.keji.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.keji.eventstore.axon.LogEventStore;

/** How fast a stream of a hundred events is read, beside stock Axon. */
final class StreamBench implements Bench.Measurement {

    private static final double FLOOR = 2.5;
    private static final int STREAMS = 50;
    private static final int LENGTH = 100;
    private static final List<Integer> CALLERS = List.of(1, 8, 32);

    private static final String METHOD = """
            %d streams of %d events are written on each side by commands: ours a complaint noted upon, with sealed text \
            and metadata; stock Axon's a note with a text as long as our payload, by its JDBC engine as documented, as \
            JSON. Each caller is a platform thread that reads one stream after the other, chosen at random, through the \
            event store's own `readEvents`, every event decoded. Both write to one PostgreSQL; rounds \
            alternate.""".formatted(STREAMS, LENGTH);

    @Override
    public Report measure(Options options) throws Exception {
        Duel.Times times = new Duel.Times(
                options.number("rounds", 5),
                Duration.ofSeconds(options.number("seconds", 4)),
                Duration.ofSeconds(options.number("warm-up", 10)));
        options.requireAllRead();
        try (Scratch scratch = new Scratch();
                House house = new House(scratch)) {
            Map<String, String> machine = Machine.facts(scratch, house.queries());
            StockAxon.makeSchema(house.admin());
            try (StockAxon axon = new StockAxon(house.commands(), CALLERS.getLast())) {
                List<String> ours = Notes.ours(house, STREAMS, LENGTH);
                List<String> others = Notes.stock(axon, STREAMS, LENGTH);
                LogEventStore store = house.part(LogEventStore.class);
                Load.Caller our = () -> require(store.readEvents(any(ours))
                        .asStream()
                        .filter(event -> event.getPayload() != null)
                        .count());
                Load.Caller other = () -> require(axon.read(any(others)));
                List<Duel> duels = new ArrayList<>();
                for (int callers : CALLERS) {
                    String what = "ours, %d callers".formatted(callers);
                    duels.add(Duel.fight(what, "stock Axon JDBC", FLOOR, callers, () -> our, () -> other, times));
                }
                return report(options, machine, duels);
            }
        }
    }

    private static String any(List<String> streams) {
        return streams.get(ThreadLocalRandom.current().nextInt(streams.size()));
    }

    private static void require(long read) {
        if (read != LENGTH) {
            throw new IllegalStateException("A stream has " + read + " events");
        }
    }

    private static Report report(Options options, Map<String, String> machine, List<Duel> duels) {
        return new Report("a stream of a hundred events, read")
                .setting(METHOD, machine, options)
                .duels("Streams per second", duels)
                .section("Not measured")
                .list(List.of(
                        "Commands to a complaint the node has just worked on, which read no stream at all.",
                        "Axon with snapshots or a cache; opening of what is sealed, which neither side does."));
    }
}

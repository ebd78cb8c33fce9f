package org.keji.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keji.command.door.CommandDoor;

/** What a command costs until it is durable, beside stock Axon; and over HTTP, beside a request for nothing. */
final class CommandBench implements Bench.Measurement {

    private static final int CALLERS = 32;
    private static final double GATEWAY_FLOOR = 4;
    private static final double REST_FLOOR = 0.3;

    private static final String METHOD = """
            %d callers, each a platform thread with something of its own: one command in so many begins a complaint, \
            the others annotate it, until its stream is that long. Ours: the command door, with idempotency key, \
            personal data sealed, decision record and the log's checks. Stock Axon: gateway, simple bus, event \
            sourcing repository without cache and its JDBC engine as documented, with as many connections as callers, \
            an aggregate of two commands, a text as long as our payload as JSON. Both write to the same PostgreSQL. \
            REST: the same annotations over HTTP, and a POST to the same server that only says yes after the same \
            sign-in check; clients and server share the machine. *Command node*: a process that decides and keeps due \
            list and outbox, and leaves read models to others, as nobody follows stock Axon either. *Whole house*: all \
            read models follow in the same process meanwhile. Rounds alternate.""".formatted(CALLERS);

    private record Duel(String what, String other, double floor, List<Double> ours, List<Double> others) {}

    private record Times(int rounds, Duration each, Duration warmUp, int length) {}

    @Override
    public Report measure(Options options) throws Exception {
        Times times = new Times(
                options.number("rounds", 5),
                Duration.ofSeconds(options.number("seconds", 6)),
                Duration.ofSeconds(options.number("warm-up", 60)),
                options.number("stream-length", 20));
        options.requireAllRead();
        List<Duel> duels = new ArrayList<>();
        Map<String, String> machine = measure("command node", List.of("--keji.sides=command"), times, duels);
        measure("whole house", List.of(), times, duels);
        return report(options, machine, duels);
    }

    private static Map<String, String> measure(String node, List<String> sides, Times times, List<Duel> duels)
            throws Exception {
        try (Scratch scratch = new Scratch();
                House house = new House(scratch, sides, Nothing.class)) {
            StockAxon.makeSchema(house.admin());
            Guest guest = house.guest("account-manager-1");
            CommandDoor door = house.part(CommandDoor.class);
            try (StockAxon axon = new StockAxon(house.commands(), CALLERS)) {
                duels.add(fight(
                        "door → aggregate → durable, " + node,
                        "stock Axon JDBC",
                        GATEWAY_FLOOR,
                        () -> new Notes.AtDoor(door, times.length()),
                        () -> new Notes.Stock(axon, times.length()),
                        times));
            }
            duels.add(fight(
                    "REST command, " + node,
                    "no-op POST",
                    REST_FLOOR,
                    () -> new Notes.OverHttp(guest, times.length()),
                    () -> () -> guest.post("/api/v1/nothing", "application/json", "{}", Guest.OK),
                    times));
            return Machine.facts(scratch, house.commands());
        }
    }

    private static Duel fight(
            String what,
            String other,
            double floor,
            Supplier<Load.Caller> ours,
            Supplier<Load.Caller> others,
            Times times)
            throws InterruptedException {
        run(ours, times.warmUp().dividedBy(2));
        run(others, times.warmUp().dividedBy(2));
        Duel duel = new Duel(what, other, floor, new ArrayList<>(), new ArrayList<>());
        for (int round = 1; round <= times.rounds(); round++) {
            duel.ours().add(run(ours, times.each()));
            duel.others().add(run(others, times.each()));
            System.out.printf(
                    Locale.ROOT,
                    "%s, round %d: %.0f/s, %s %.0f/s%n",
                    what,
                    round,
                    duel.ours().getLast(),
                    other,
                    duel.others().getLast());
        }
        return duel;
    }

    private static double run(Supplier<Load.Caller> callers, Duration time) throws InterruptedException {
        List<Load.Caller> all = Stream.generate(callers).limit(CALLERS).toList();
        return Load.run(all, time, Thread.ofPlatform().factory()).perSecond();
    }

    private static Report report(Options options, Map<String, String> machine, List<Duel> duels) {
        List<List<String>> rates = new ArrayList<>();
        List<List<String>> ratios = new ArrayList<>();
        for (Duel duel : duels) {
            Spread ours = new Spread(duel.ours());
            Spread others = new Spread(duel.others());
            rates.add(rate(duel.what(), ours));
            rates.add(rate(duel.other(), others));
            double ratio = ours.median() / others.median();
            ratios.add(List.of(
                    duel.what() + " ÷ " + duel.other(),
                    Spread.shown(ratio),
                    Spread.shown(duel.floor()),
                    Report.verdict(ratio >= duel.floor())));
        }
        return new Report("a command, from the door until it is durable")
                .section("Method")
                .paragraph(METHOD)
                .section("Machine")
                .facts("machine", machine)
                .section("Parameters")
                .facts("parameter", options.parameters())
                .section("Commands per second, %d callers".formatted(CALLERS))
                .table(List.of("what", "min", "median", "max", "rounds"), rates)
                .section("Ratios of medians")
                .table(List.of("what", "ratio", "floor", "verdict"), ratios)
                .section("Not measured")
                .list(List.of(
                        "Callers on another machine: callers, servers and clients share the cores above.",
                        "Aggregates much longer than the streams above; Axon with snapshots or a cache."));
    }

    private static List<String> rate(String what, Spread rates) {
        return List.of(
                what,
                Spread.shown(rates.min()),
                Spread.shown(rates.median()),
                Spread.shown(rates.max()),
                String.valueOf(rates.values().size()));
    }
}

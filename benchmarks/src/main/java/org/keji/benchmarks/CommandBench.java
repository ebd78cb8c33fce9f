package org.keji.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Override
    public Report measure(Options options) throws Exception {
        Duel.Times times = new Duel.Times(
                options.number("rounds", 5),
                Duration.ofSeconds(options.number("seconds", 6)),
                Duration.ofSeconds(options.number("warm-up", 60)));
        int length = options.number("stream-length", 20);
        options.requireAllRead();
        List<Duel> duels = new ArrayList<>();
        Map<String, String> machine = measure("command node", List.of("--keji.sides=command"), length, times, duels);
        measure("whole house", List.of(), length, times, duels);
        return report(options, machine, duels);
    }

    private static Map<String, String> measure(
            String node, List<String> sides, int length, Duel.Times times, List<Duel> duels) throws Exception {
        try (Scratch scratch = new Scratch();
                House house = new House(scratch, sides, Nothing.class)) {
            StockAxon.makeSchema(house.admin());
            Guest guest = house.guest("account-manager-1");
            CommandDoor door = house.part(CommandDoor.class);
            try (StockAxon axon = new StockAxon(house.commands(), CALLERS)) {
                duels.add(Duel.fight(
                        "door → aggregate → durable, " + node,
                        "stock Axon JDBC",
                        GATEWAY_FLOOR,
                        CALLERS,
                        () -> new Notes.AtDoor(door, length),
                        () -> new Notes.Stock(axon, length),
                        times));
            }
            duels.add(Duel.fight(
                    "REST command, " + node,
                    "no-op POST",
                    REST_FLOOR,
                    CALLERS,
                    () -> new Notes.OverHttp(guest, length),
                    () -> () -> guest.post("/api/v1/nothing", "application/json", "{}", Guest.OK),
                    times));
            return Machine.facts(scratch, house.commands());
        }
    }

    private static Report report(Options options, Map<String, String> machine, List<Duel> duels) {
        return new Report("a command, from the door until it is durable")
                .setting(METHOD, machine, options)
                .duels("Commands per second, %d callers".formatted(CALLERS), duels)
                .section("Not measured")
                .list(List.of(
                        "Callers on another machine: callers, servers and clients share the cores above.",
                        "Aggregates much longer than the streams above; Axon with snapshots or a cache."));
    }
}

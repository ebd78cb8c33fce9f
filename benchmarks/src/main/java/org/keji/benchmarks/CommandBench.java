package org.keji.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Role;
import org.keji.kernel.complaint.Channel;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Personal;

/** What a command costs until it is durable, beside stock Axon; and over HTTP, beside a request for nothing. */
final class CommandBench implements Bench.Measurement {

    private static final int CALLERS = 32;
    private static final double GATEWAY_FLOOR = 4;
    private static final double REST_FLOOR = 0.3;
    private static final Actor OWNER =
            Actor.person("account-manager-1", Set.of(Role.ACCOUNT_MANAGER), "Customer service");

    private static final String METHOD = """
            %d callers, each a platform thread with something of its own: one command in so many begins a complaint, \
            the others annotate it, so that streams are read again up to that length. Ours: the command door of the \
            running house, with idempotency key, personal data sealed, decision record and the log's checks; read \
            models, due list and notices follow meanwhile in the same process. Stock Axon: gateway, simple bus, event \
            sourcing repository without cache and its JDBC engine as documented, with as many connections as callers, \
            an aggregate of two commands, a text as long as our payload as JSON, and nobody who follows. Both write \
            to the same PostgreSQL. REST: the same annotations over HTTP, and a POST to the same server that only \
            says yes after the same sign-in check; clients and server share the machine. Rounds alternate.""".formatted(CALLERS);

    private record Duel(String what, String other, double floor, List<Double> ours, List<Double> others) {}

    @Override
    public Report measure(Options options) throws Exception {
        int rounds = options.number("rounds", 5);
        Duration time = Duration.ofSeconds(options.number("seconds", 6));
        Duration warmUp = Duration.ofSeconds(options.number("warm-up", 60));
        int length = options.number("stream-length", 20);
        options.requireAllRead();
        try (Scratch scratch = new Scratch();
                House house = new House(scratch, Nothing.class)) {
            Map<String, String> machine = Machine.facts(scratch, house.queries());
            StockAxon.makeSchema(house.admin());
            Guest guest = house.guest("account-manager-1");
            try (StockAxon axon = new StockAxon(house.commands(), CALLERS)) {
                CommandDoor door = house.part(CommandDoor.class);
                Supplier<Load.Caller> ours = () -> new Ours(door, length)::once;
                Supplier<Load.Caller> stock = () -> new Stock(axon, length)::once;
                Supplier<Load.Caller> rest = () -> new Rest(guest, length)::once;
                Supplier<Load.Caller> nothing =
                        () -> () -> guest.post("/api/v1/nothing", "application/json", "{}", Guest.OK);
                List<Duel> duels = List.of(
                        fight(
                                "door → aggregate → durable",
                                "stock Axon JDBC",
                                GATEWAY_FLOOR,
                                ours,
                                stock,
                                rounds,
                                time,
                                warmUp),
                        fight("REST command", "no-op POST", REST_FLOOR, rest, nothing, rounds, time, warmUp));
                return report(options, machine, duels);
            }
        }
    }

    private static Duel fight(
            String what,
            String other,
            double floor,
            Supplier<Load.Caller> ours,
            Supplier<Load.Caller> others,
            int rounds,
            Duration time,
            Duration warmUp)
            throws InterruptedException {
        run(ours, warmUp.dividedBy(2));
        run(others, warmUp.dividedBy(2));
        Duel duel = new Duel(what, other, floor, new ArrayList<>(), new ArrayList<>());
        for (int round = 1; round <= rounds; round++) {
            duel.ours().add(run(ours, time));
            duel.others().add(run(others, time));
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

    /** One caller at the door. */
    private static final class Ours {

        private final CommandDoor door;
        private final int length;
        private ComplaintId complaint = ComplaintId.of(UUID.randomUUID());
        private int sent;

        Ours(CommandDoor door, int length) {
            this.door = door;
            this.length = length;
        }

        void once() {
            if (sent++ % length == 0) {
                complaint = ComplaintId.of(UUID.randomUUID());
                send(new ReceiveComplaint(complaint, Channel.PHONE, "Invoicing", null, null, null, words(), null));
            } else {
                send(new AnnotateComplaint(complaint, words()));
            }
        }

        private Personal<String> words() {
            return Personal.of(complaint.complainant(), "c".repeat(220));
        }

        private void send(ComplaintCommand command) {
            String key = UUID.randomUUID().toString();
            door.send(
                    command,
                    new Sending(OWNER, "bench", key, key, null, null, null, key, false, false),
                    events -> Map.of("version", events.getLast().getSequenceNumber() + 1));
        }
    }

    private static final class Stock {

        private final StockAxon axon;
        private final int length;
        private String id = "";
        private int sent;

        Stock(StockAxon axon, int length) {
            this.axon = axon;
            this.length = length;
        }

        void once() {
            if (sent++ % length == 0) {
                id = UUID.randomUUID().toString();
                axon.send(new StockNote.Open(id, EventSource.PAYLOAD));
            } else {
                axon.send(new StockNote.Write(id, EventSource.PAYLOAD));
            }
        }
    }

    private static final class Rest {

        private final Guest guest;
        private final int length;
        private String path = "";
        private int sent;

        Rest(Guest guest, int length) {
            this.guest = guest;
            this.length = length;
        }

        void once() {
            if (sent++ % length == 0) {
                path = guest.post(
                                "/api/v1/complaints",
                                "application/json",
                                "{\"channel\":\"phone\",\"content\":\"%s\"}".formatted("c".repeat(220)),
                                Guest.CREATED)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
            } else {
                guest.post(
                        path + "/annotations",
                        "application/json",
                        "{\"note\":\"%s\"}".formatted("c".repeat(220)),
                        Guest.OK);
            }
        }
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

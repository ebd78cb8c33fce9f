package org.keji.benchmarks;

import java.io.OutputStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** How fast the log is read again: as typed events beside a bare copy of its rows, and into read models built anew. */
final class ReplayBench implements Bench.Measurement {

    private static final double TYPED_FLOOR = 0.5;
    private static final double REBUILD_FLOOR = 40_000;
    private static final int FETCH = 5000;
    private static final long LOOK_MILLIS = 50;
    private static final List<String> MODELS = List.of("complaint_register", "complaint_statistics", "audit_trail");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String METHOD = """
            37 complaints are lived over HTTP, 36 of them in 20 events and one in 100; their events are written into \
            the log again and again under other ids until it is full, and the house is started on that. *Copied*: \
            `COPY (select * from log.event) TO STDOUT (FORMAT binary)` on one connection, bytes thrown away. \
            *Typed*: the reader of rebuilds on one connection, which fetches on one thread while another makes each \
            row the message a projection is handed, the event read from JSON, its metadata only where somebody asks. \
            Rounds alternate. *Built anew*: one read model after the other by `POST \
            /api/v1/read-models/{name}/builds`, from the request until the build answers: tables, folding, writing, \
            comparing with the build before row by row, switching. Nobody else asks anything.""";

    @Override
    public Report measure(Options options) throws Exception {
        int rounds = options.number("rounds", 5);
        int events = options.number("events", 1_000_000);
        options.requireAllRead();
        try (Scratch scratch = new Scratch()) {
            prepare(scratch, events);
            try (House house = new House(scratch)) {
                Map<String, String> machine = Machine.facts(scratch, house.queries());
                long head = house.part(LogReader.class).head();
                Duel duel = new Duel("typed", "copied", TYPED_FLOOR, new ArrayList<>(), new ArrayList<>());
                copy(house, head);
                type(house, head);
                for (int round = 1; round <= rounds; round++) {
                    duel.others().add(copy(house, head));
                    duel.ours().add(type(house, head));
                    say(
                            "copied %,.0f/s, typed %,.0f/s",
                            duel.others().getLast(), duel.ours().getLast());
                }
                return report(options, machine, head, duel, rebuild(house, head));
            }
        }
    }

    static void prepare(Scratch scratch, long events) throws Exception {
        try (House house = new House(scratch)) {
            new Lives(house).live();
        }
        grow(scratch, events);
    }

    static void grow(Scratch scratch, long events) throws Exception {
        Secrets secrets = new Secrets(scratch.folder());
        try (LocalPostgres postgres = new LocalPostgres(scratch.folder(), scratch.folder(), secrets)) {
            new Multitude(postgres.admin()).grow(events);
        }
    }

    private static double copy(House house, long events) throws Exception {
        try (Connection connection = house.queries().getConnection()) {
            long began = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from log.event) to stdout (format binary)",
                            OutputStream.nullOutputStream());
            return perSecond(events, began);
        }
    }

    private static double type(House house, long events) {
        EventMessages messages = new EventMessages(house.part(EventCodec.class));
        long[] read = {0};
        long began = System.nanoTime();
        house.part(LogReader.class).forEach(0, events, FETCH, row -> {
            if (messages.tracked(row).getPayload() != null) {
                read[0]++;
            }
        });
        if (read[0] != events) {
            throw new IllegalStateException("%d of %d events were read".formatted(read[0], events));
        }
        return perSecond(events, began);
    }

    private static Map<String, Double> rebuild(House house, long events) throws InterruptedException {
        Guest administrator = house.guest("administrator-1");
        Map<String, Double> rates = new LinkedHashMap<>();
        long all = System.nanoTime();
        for (String model : MODELS) {
            long began = System.nanoTime();
            String build = administrator
                    .post("/api/v1/read-models/" + model + "/builds", "application/json", "{}", Guest.ACCEPTED)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String state = "BUILDING";
            while (state.equals("BUILDING")) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                state = JSON.readTree(administrator.get(build).body())
                        .get("state")
                        .asString();
            }
            if (!state.equals("LIVE")) {
                throw new IllegalStateException("The build of " + model + " is " + state);
            }
            rates.put(model, perSecond(events, began));
            say("%s built anew at %,.0f events/s", model, rates.get(model));
        }
        rates.put("all three, one after the other", perSecond(events, all));
        return rates;
    }

    private static double perSecond(long events, long began) {
        return events / ((System.nanoTime() - began) / 1e9);
    }

    private static void say(String what, Object... values) {
        System.out.printf(Locale.ROOT, "replay: " + what + "%n", values);
    }

    private static Report report(
            Options options, Map<String, String> machine, long events, Duel duel, Map<String, Double> rebuilt) {
        double copied = new Spread(duel.others()).median();
        List<List<String>> builds = rebuilt.entrySet().stream()
                .map(rate -> List.of(
                        rate.getKey(),
                        Spread.shown(rate.getValue()),
                        Spread.shown(rate.getValue() / copied),
                        Spread.shown(REBUILD_FLOOR),
                        Report.verdict(rate.getValue() >= REBUILD_FLOOR)))
                .toList();
        return new Report("the log read again")
                .setting(METHOD, machine, options)
                .duels("Events per second, %,d events".formatted(events), List.of(duel))
                .section("Built anew, events per second")
                .table(List.of("what", "events/s", "÷ copied", "floor", "verdict"), builds)
                .section("Not measured")
                .list(List.of(
                        "A rebuild while commands come in.",
                        "Logs with many events that come late, which are folded again from their streams."));
    }
}

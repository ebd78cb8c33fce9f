package org.keji.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many rows of a file of past complaints a warm house takes in per second. */
final class ImportBench implements Bench.Measurement {

    private static final double FLOOR = 1000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String METHOD = """
            The whole house runs in this process on a fresh PostgreSQL of its own. Files are made up with every column \
            that is mapped, no row like another, and sent to `POST /api/v1/complaint-imports`; one file warms the house \
            up. *Stored*: from sending the file until the operation, asked every 10 ms, says that it is done; every row \
            must be stored, each as a command of its own, durably. *Shown*: until the position of the complaint register \
            has also reached the end of the log.""";

    private static final List<String> NOT_MEASURED = List.of(
            "Files with rows that are refused or that were stored before.",
            "Users who work at the same time, and how an import slows them down.",
            "A client on another machine: client, house and server share the cores above.");

    /** Rows per second of one file. */
    private record Rates(double stored, double shown) {}

    @Override
    public Report measure(Options options) throws Exception {
        int rows = options.number("rows", 20_000);
        int rounds = options.number("rounds", 5);
        int warmUp = options.number("warm-up-rows", 50_000);
        options.requireAllRead();
        try (Scratch scratch = new Scratch();
                House house = new House(scratch);
                Positions positions = house.positions()) {
            Map<String, String> machine = Machine.facts(scratch, house.queries());
            Guest manager = house.guest("service-manager-1");
            PastRows past = new PastRows();
            importing(manager, positions, past, warmUp);
            List<Rates> rates = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                rates.add(importing(manager, positions, past, rows));
                System.out.printf(
                        Locale.ROOT,
                        "import, round %d: %.0f rows/s stored, %.0f rows/s shown%n",
                        round,
                        rates.getLast().stored(),
                        rates.getLast().shown());
            }
            return report(options, machine, rates);
        }
    }

    private static Rates importing(Guest manager, Positions positions, PastRows past, int rows) throws Exception {
        String file = past.file(rows);
        long begun = System.nanoTime();
        JsonNode operation = JSON.readTree(manager.post("/api/v1/complaint-imports", "text/csv", file, Guest.ACCEPTED)
                .body());
        String path = "/api/v1/complaint-imports/" + operation.get("id").asString();
        while (operation.get("state").asString().equals("RUNNING")) {
            LockSupport.parkNanos(PAUSE_NANOS);
            operation = JSON.readTree(manager.get(path).body());
        }
        double stored = rows / seconds(begun);
        if (operation.get("stored").asInt() != rows) {
            throw new IllegalStateException("Not every row was stored: " + operation);
        }
        long head = positions.head();
        while (positions.register() < head) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return new Rates(stored, rows / seconds(begun));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Report report(Options options, Map<String, String> machine, List<Rates> rates) {
        Spread stored = new Spread(rates.stream().map(Rates::stored).toList());
        Spread shown = new Spread(rates.stream().map(Rates::shown).toList());
        return new Report("import of past complaints")
                .setting(METHOD, machine, options)
                .section("Rows per second")
                .table(
                        List.of("what", "min", "median", "max", "rounds"),
                        List.of(row("stored", stored), row("shown in the register", shown)))
                .section("Floor")
                .table(
                        List.of("what", "median", "floor", "ratio", "verdict"),
                        List.of(List.of(
                                "stored, rows per second",
                                Spread.shown(stored.median()),
                                Spread.shown(FLOOR),
                                Spread.shown(stored.median() / FLOOR),
                                Report.verdict(stored.median() >= FLOOR))))
                .section("Not measured")
                .list(NOT_MEASURED);
    }

    private static List<String> row(String what, Spread rates) {
        return List.of(
                what,
                Spread.shown(rates.min()),
                Spread.shown(rates.median()),
                Spread.shown(rates.max()),
                String.valueOf(rates.values().size()));
    }
}

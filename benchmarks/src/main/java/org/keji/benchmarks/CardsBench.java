package org.keji.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long a warm house takes over a file of 10,000 cards. */
final class CardsBench implements Bench.Measurement {

    private static final double LIMIT = 10;
    private static final String IMPORT = "/api/v1/customers/import";
    private static final String CSV = "text/csv";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String METHOD = """
            The whole house runs in this process on a fresh PostgreSQL of its own, read models and all. Files are made up \
            with every column filled, each card with a registration number of its own, and sent to \
            `POST /api/v1/customers/import` as CSV; some files warm the house up. *Registered*: from sending the file \
            until the answer, when every row is stored as a command of its own, durably. *Rehearsed*: a file that is new, \
            with `dryRun=true`. *Known*: the file that was registered, sent again. *Unchanged*: what \
            `GET /api/v1/customers/export` gives of as many cards, sent back.""";

    private static final List<String> NOT_MEASURED = List.of(
            "Workbooks, which are unpacked and read before the first row is sent.",
            "Users who work at the same time, and how an import slows them down.",
            "A client on another machine: client, house and server share the cores above.");

    /** Seconds of one round. */
    private record Round(double registered, double rehearsed, double known, double unchanged) {}

    @Override
    public Report measure(Options options) throws Exception {
        int rows = options.number("rows", 10_000);
        int rounds = options.number("rounds", 5);
        int warmUp = options.number("warm-up-files", 2);
        options.requireAllRead();
        try (Scratch scratch = new Scratch();
                House house = new House(scratch);
                Positions positions = house.positions()) {
            Map<String, String> machine = Machine.facts(scratch, house.queries());
            Guest manager = house.guest("service-manager-1");
            CardRows cards = new CardRows();
            for (int i = 0; i < warmUp; i++) {
                send(manager, "", cards.file(rows), "registered", rows);
            }
            List<Round> all = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                all.add(round(manager, positions, cards, rows));
                System.out.printf(Locale.ROOT, "cards, round %d: %s%n", round, all.getLast());
            }
            return report(options, machine, all);
        }
    }

    private static Round round(Guest manager, Positions positions, CardRows cards, int rows) throws Exception {
        double rehearsed = send(manager, "?dryRun=true", cards.file(rows), "registered", rows);
        String file = cards.file(rows);
        double registered = send(manager, "", file, "registered", rows);
        double known = send(manager, "", file, "known", rows);
        String exported = manager.get("/api/v1/customers/export?format=csv&min-position=" + positions.head())
                .body();
        String part = exported.lines().limit(rows + 1L).collect(Collectors.joining("\n"));
        return new Round(registered, rehearsed, known, send(manager, "", part, "unchanged", rows));
    }

    private static double send(Guest manager, String query, String file, String outcome, int rows) {
        long begun = System.nanoTime();
        JsonNode report =
                JSON.readTree(manager.post(IMPORT + query, CSV, file, Guest.OK).body());
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (report.get(outcome).asInt() != rows) {
            throw new IllegalStateException("Not every row was " + outcome + ": " + query);
        }
        return seconds;
    }

    private static Report report(Options options, Map<String, String> machine, List<Round> all) {
        Spread registered = new Spread(all.stream().map(Round::registered).toList());
        return new Report("import of cards")
                .setting(METHOD, machine, options)
                .section("Seconds a file")
                .table(
                        List.of("what", "min", "median", "max", "rounds"),
                        List.of(
                                row("registered", registered),
                                row(
                                        "rehearsed",
                                        new Spread(all.stream()
                                                .map(Round::rehearsed)
                                                .toList())),
                                row(
                                        "known",
                                        new Spread(
                                                all.stream().map(Round::known).toList())),
                                row(
                                        "unchanged",
                                        new Spread(all.stream()
                                                .map(Round::unchanged)
                                                .toList()))))
                .section("Limit")
                .table(
                        List.of("what", "median", "limit", "verdict"),
                        List.of(List.of(
                                "registered, seconds",
                                Spread.shown(registered.median()),
                                Spread.shown(LIMIT),
                                Report.verdict(registered.median() <= LIMIT))))
                .section("Not measured")
                .list(NOT_MEASURED);
    }

    private static List<String> row(String what, Spread seconds) {
        return List.of(
                what,
                Spread.shown(seconds.min()),
                Spread.shown(seconds.median()),
                Spread.shown(seconds.max()),
                String.valueOf(seconds.values().size()));
    }
}

package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.keji.eventstore.axon.LogEventStore;

/** Whether the same question takes longer when more has happened; and how much room an event takes on disk. */
final class GrowthBench implements Bench.Measurement {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final double FLOOR = 0.1;
    private static final String LOAD = "load of a 100-event stream";
    private static final String PAGE = "page of the register";
    private static final String STATISTICS = "statistics";
    private static final double PERCENTILE = 99;

    private static final String METHOD = """
            37 complaints are lived over HTTP, 36 of them in 20 events and one in 100; their events are written into the \
            log again and again under other ids until it is as long as the column says, and the house is started on \
            that, read models built anew. Then one caller asks one question after the other: all events of a \
            stream that has 100, decoded, chosen at random; the newest 50 lines of the register over HTTP; the \
            statistics of all complaints over HTTP. The first tenth of the questions is for warming up. The exponent is \
            that of the power law through the first and the last column: 0 where size does not matter, 1 where twice as \
            much takes twice as long.""";

    @Override
    public Report measure(Options options) throws Exception {
        int questions = options.number("questions", 500);
        int largest = options.number("events", 1_000_000);
        options.requireAllRead();
        Map<String, List<Spread>> times = new LinkedHashMap<>();
        Map<String, String> machine = Map.of();
        List<List<String>> room = List.of();
        List<Integer> sizes = SIZES.stream().filter(size -> size <= largest).toList();
        try (Scratch scratch = new Scratch()) {
            for (int size : sizes) {
                if (times.isEmpty()) {
                    ReplayBench.prepare(scratch, size);
                } else {
                    ReplayBench.grow(scratch, size);
                }
                try (House house = new House(scratch)) {
                    machine = Machine.facts(scratch, house.queries());
                    ask(house, questions).forEach((what, spread) -> {
                        times.computeIfAbsent(what, none -> new ArrayList<>()).add(spread);
                        System.out.printf(
                                Locale.ROOT,
                                "growth, %,d events: %s p50 %.2f ms, p99 %.2f ms%n",
                                size,
                                what,
                                spread.median(),
                                spread.percentile(PERCENTILE));
                    });
                    room = Room.of(house.queries());
                }
            }
        }
        return report(options, machine, sizes, times, room);
    }

    private static Map<String, Spread> ask(House house, int questions) throws Exception {
        LogEventStore store = house.part(LogEventStore.class);
        List<String> streams = streams(house);
        Random random = new Random(questions);
        Guest reader = house.guest("general-manager-1");
        Map<String, Spread> times = new LinkedHashMap<>();
        times.put(LOAD, time(questions, () -> {
            String stream = streams.get(random.nextInt(streams.size()));
            long events = store.readEvents(stream)
                    .asStream()
                    .filter(event -> event.getPayload() != null)
                    .count();
            if (events != Lives.LONG) {
                throw new IllegalStateException(stream + " has " + events + " events");
            }
        }));
        times.put(PAGE, time(questions, () -> reader.get("/api/v1/complaints?limit=50")));
        times.put(STATISTICS, time(questions, () -> reader.get("/api/v1/complaint-statistics")));
        return times;
    }

    private static List<String> streams(House house) throws SQLException {
        try (Connection connection = house.queries().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select stream from log.event where sequence = %d".formatted(Lives.LONG - 1))) {
            List<String> streams = new ArrayList<>();
            while (row.next()) {
                streams.add(row.getString(1));
            }
            return streams;
        }
    }

    /** Milliseconds of each. */
    static Spread time(int questions, Load.Caller question) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = -questions / 10; i < questions; i++) {
            long began = System.nanoTime();
            question.once();
            if (i >= 0) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        return new Spread(millis);
    }

    private static Report report(
            Options options,
            Map<String, String> machine,
            List<Integer> sizes,
            Map<String, List<Spread>> times,
            List<List<String>> room) {
        List<String> header = new ArrayList<>(List.of("what"));
        sizes.forEach(size -> header.add("%,d events: p50 / p99".formatted(size)));
        header.addAll(List.of("exponent of p99", "floor", "verdict"));
        List<List<String>> rows = new ArrayList<>();
        times.forEach((what, spreads) -> rows.add(row(what, sizes, spreads)));
        return new Report("growth")
                .setting(METHOD, machine, options)
                .section("Milliseconds")
                .table(header, rows)
                .section("Room on disk at the largest size, the log alone")
                .table(List.of("what", "bytes an event", "÷ payload and metadata"), room)
                .section("Not measured")
                .list(List.of(
                        "Other questions at the same time, and questions about the past.",
                        "What a command keeps beside its events: decision record, answer, keys, write-ahead log."));
    }

    private static List<String> row(String what, List<Integer> sizes, List<Spread> spreads) {
        List<String> row = new ArrayList<>(List.of(what));
        spreads.forEach(
                spread -> row.add(Spread.shown(spread.median()) + " / " + Spread.shown(spread.percentile(PERCENTILE))));
        double grown =
                spreads.getLast().percentile(PERCENTILE) / spreads.getFirst().percentile(PERCENTILE);
        double exponent = Math.log(grown) / Math.log((double) sizes.getLast() / sizes.getFirst());
        row.addAll(
                List.of(String.format(Locale.ROOT, "%.2f", exponent), "≤ " + FLOOR, Report.verdict(exponent <= FLOOR)));
        return row;
    }
}

package org.keji.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;

/** Whether a customer's card, timeline and name are found as quickly among many customers as among few. */
final class CustomersBench implements Bench.Measurement {

    private static final int FEW = 1_000;
    private static final double FLOOR = 2;
    private static final double PERCENTILE = 99;

    private static final String METHOD = """
            Ten customers are lived over HTTP, each with card, contact, standing, finding, a promise made and kept, an \
            inquiry answered and two purchases; their events are written into the log again and again under other ids \
            and names until there are as many customers as the column says, and the house is started on that, read \
            models built anew; what PostgreSQL does by itself in the minutes after that (vacuum, checkpoint) is done at \
            once. Then one caller asks one question after the other about a customer chosen at random, over \
            HTTP: the card; the newest 50 steps of the timeline over all that concerns the customer; customers by three \
            characters of a name. The first tenth of the questions is for warming up, and at \
            the first size all of them are asked once before. The ratio is that of the p99 at \
            many customers to the p99 at few.""";

    @Override
    public Report measure(Options options) throws Exception {
        int questions = options.number("questions", 3000);
        int many = options.number("customers", 100_000);
        options.requireAllRead();
        List<Integer> sizes = List.of(FEW, many);
        Map<String, List<Spread>> times = new LinkedHashMap<>();
        Map<String, String> machine = Map.of();
        List<Long> events = new ArrayList<>();
        try (Scratch scratch = new Scratch()) {
            List<String> lived;
            long position;
            try (House house = new House(scratch)) {
                lived = Clientele.live(house);
                position = head(house);
            }
            int there = 0;
            for (int size : sizes) {
                grow(scratch, size, position, there);
                there = size / Clientele.LIVED;
                try (House house = new House(scratch)) {
                    machine = Machine.facts(scratch, house.queries());
                    events.add(head(house));
                    rest(house);
                    if (times.isEmpty()) {
                        // The JVM learns at the first size what it knows at the second.
                        ask(house, questions, lived, there);
                    }
                    ask(house, questions, lived, there)
                            .forEach((what, spread) -> times.computeIfAbsent(what, none -> new ArrayList<>())
                                    .add(spread));
                }
            }
        }
        return report(options, machine, sizes, events, times);
    }

    private static void grow(Scratch scratch, int customers, long lived, int copiesThere) throws Exception {
        Secrets secrets = new Secrets(scratch.folder());
        try (LocalPostgres postgres = new LocalPostgres(scratch.folder(), scratch.folder(), secrets)) {
            Clientele.grow(postgres.admin(), customers, lived, copiesThere);
        }
    }

    private static void rest(House house) throws Exception {
        try (Connection connection = house.admin().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static long head(House house) throws Exception {
        try (Connection connection = house.queries().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select position from log.counter")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, Spread> ask(House house, int questions, List<String> lived, int copies)
            throws Exception {
        Random random = new Random(questions);
        Guest reader = house.guest("general-manager-1");
        Map<String, Spread> times = new LinkedHashMap<>();
        times.put("card", GrowthBench.time(questions, () -> reader.get(path(random, lived, copies))));
        times.put("timeline", GrowthBench.time(questions, () -> reader.get(path(random, lived, copies) + "/timeline")));
        times.put("search", GrowthBench.time(questions, () -> {
            String words = URLEncoder.encode(Clientele.characters(random.nextInt(copies)), StandardCharsets.UTF_8);
            String found = reader.get("/api/v1/customer-search?words=" + words).body();
            if (!found.contains("物流")) {
                throw new IllegalStateException("Nobody was found: " + found);
            }
        }));
        times.forEach((what, spread) -> System.out.printf(
                Locale.ROOT,
                "customers, %,d: %s p50 %.2f ms, p99 %.2f ms%n",
                copies * Clientele.LIVED,
                what,
                spread.median(),
                spread.percentile(PERCENTILE)));
        return times;
    }

    private static String path(Random random, List<String> lived, int copies) {
        String one = lived.get(random.nextInt(lived.size()));
        return "/api/v1/customers/" + Clientele.copied(one, random.nextInt(copies));
    }

    private static Report report(
            Options options,
            Map<String, String> machine,
            List<Integer> sizes,
            List<Long> events,
            Map<String, List<Spread>> times) {
        List<String> header = new ArrayList<>(List.of("what"));
        for (int i = 0; i < sizes.size(); i++) {
            header.add("%,d customers, %,d events: p50 / p99".formatted(sizes.get(i), events.get(i)));
        }
        header.addAll(List.of("ratio of p99", "floor", "verdict"));
        List<List<String>> rows = new ArrayList<>();
        times.forEach((what, spreads) -> rows.add(row(what, spreads)));
        return new Report("customers")
                .setting(METHOD, machine, options)
                .section("Milliseconds")
                .table(header, rows)
                .section("Not measured")
                .list(List.of(
                        "Other questions at the same time, and questions about the past.",
                        "Lists, classes and possible duplicates among many customers."));
    }

    private static List<String> row(String what, List<Spread> spreads) {
        List<String> row = new ArrayList<>(List.of(what));
        spreads.forEach(
                spread -> row.add(Spread.shown(spread.median()) + " / " + Spread.shown(spread.percentile(PERCENTILE))));
        double ratio =
                spreads.getLast().percentile(PERCENTILE) / spreads.getFirst().percentile(PERCENTILE);
        row.addAll(List.of(Spread.shown(ratio), "≤ 2", Report.verdict(ratio <= FLOOR)));
        return row;
    }
}

package org.keji.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How quickly the gate is told who may enter, and how old that is, while visitors go in. */
final class GateBench implements Bench.Measurement {

    private static final double LIMIT_MILLIS = 50;
    private static final double LIMIT_AGE_MILLIS = 1000;
    private static final double PERCENTILE = 99;
    private static final String JSON = "application/json";
    private static final JsonMapper READER = JsonMapper.builder().build();
    private static final Duration CALLED_AHEAD = Duration.ofMinutes(65);
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final String NAMES = "明华建国丽敏静伟强磊洋艳勇军杰娟涛超秀霞平刚桂英";

    private static final String METHOD = """
            Permits of as many visitors each are applied for and granted over HTTP. Then one caller looks visitors up at \
            the gate, one question after the other, by the number of a permit, by name, by badge, and asks who is \
            inside; first while nobody moves, then while two front desks let visitors in and out at the rate named. A \
            name is opened for each visitor that is shown, which is noted durably before the answer. The first tenth of \
            the questions is for warming up. The age is what the answer itself says.""";

    /** Questions of one kind: how long they took, and how old the answers were. */
    private record Asked(Spread millis, Spread ages) {}

    /** A permit that was granted. */
    private record Granted(String at, String number, List<String> names) {}

    @Override
    public Report measure(Options options) throws Exception {
        int permits = options.number("permits", 200);
        int visitors = options.number("visitors", 5);
        int questions = options.number("questions", 2000);
        int rate = options.number("rate", 10);
        options.requireAllRead();
        try (Scratch scratch = new Scratch();
                House house = new House(scratch);
                ExecutorService desks = Executors.newFixedThreadPool(2)) {
            List<Granted> granted = granted(house, permits, visitors);
            Map<String, Asked> calm = asked(house, granted, questions);
            AtomicBoolean over = new AtomicBoolean();
            List<Future<Integer>> moving = IntStream.rangeClosed(1, 2)
                    .mapToObj(desk -> desks.submit(() -> move(house, desk, granted, rate, over)))
                    .toList();
            Map<String, Asked> busy = asked(house, granted, questions);
            over.set(true);
            int moved = 0;
            for (Future<Integer> desk : moving) {
                moved += desk.get();
            }
            return report(options, Machine.facts(scratch, house.queries()), calm, busy, moved);
        }
    }

    private static List<Granted> granted(House house, int permits, int visitors) {
        Guest owner = house.guest("account-manager-1");
        Guest supervisor = house.guest("service-supervisor-1");
        Random random = new Random(permits);
        List<Granted> all = new ArrayList<>();
        for (int i = 0; i < permits; i++) {
            List<String> names =
                    IntStream.range(0, visitors).mapToObj(one -> name(random)).toList();
            Instant from = Instant.now().plus(Duration.ofMinutes(5));
            var made = owner.post("/api/v1/visitor-permits", JSON, application(from, names), Guest.CREATED);
            String at = made.headers().firstValue("Location").orElseThrow();
            supervisor.post(
                    at + "/review",
                    JSON,
                    "{\"contents\":[\"Hall\"],\"scope\":[\"hall-1\"],\"route\":[\"gate\"],\"reason\":\"Fits\"}",
                    Guest.OK);
            all.add(new Granted(at, READER.readTree(made.body()).get("number").asString(), names));
        }
        return all;
    }

    private static String name(Random random) {
        return "" + SURNAMES.charAt(random.nextInt(SURNAMES.length())) + NAMES.charAt(random.nextInt(NAMES.length()))
                + NAMES.charAt(random.nextInt(NAMES.length()));
    }

    private static String application(Instant from, List<String> names) {
        String visitors = names.stream().map("{\"name\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        return ("{\"kind\":\"ad-hoc\",\"organisation\":\"Authority\",\"purpose\":\"Tour\",\"from\":\"%s\","
                        + "\"until\":\"%s\",\"host\":\"account-manager-1\",\"scope\":[\"hall-1\"],\"route\":[\"gate\"],"
                        + "\"phonedAt\":\"%s\",\"phonedTo\":\"service-supervisor-1\",\"visitors\":[%s]}")
                .formatted(from, from.plus(Duration.ofHours(8)), from.minus(CALLED_AHEAD), visitors);
    }

    private static Map<String, Asked> asked(House house, List<Granted> granted, int questions) {
        Guest desk = house.guest("front-desk-3");
        Random random = new Random(questions);
        Map<String, Asked> all = new LinkedHashMap<>();
        all.put(
                "by number",
                ask(questions, () -> look(desk, "number", one(granted, random).number())));
        all.put(
                "by name",
                ask(questions, () -> look(desk, "name", one(one(granted, random).names(), random))));
        all.put("by badge", ask(questions, () -> look(desk, "badge", badge(random.nextInt(granted.size())))));
        all.put(
                "who is inside",
                ask(questions / 10, () -> desk.get("/api/v1/visitors-inside").body()));
        return all;
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String look(Guest desk, String by, String what) {
        return desk.post("/api/v1/gate-lookups", JSON, "{\"%s\":\"%s\"}".formatted(by, what), Guest.OK)
                .body();
    }

    private static Asked ask(int questions, java.util.function.Supplier<String> question) {
        List<Double> millis = new ArrayList<>();
        List<Double> ages = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            long began = System.nanoTime();
            String answer = question.get();
            double took = (System.nanoTime() - began) / 1e6;
            if (i >= questions / 10) {
                millis.add(took);
                JsonNode said = READER.readTree(answer);
                ages.add(said.get("ageMillis").asDouble());
            }
        }
        return new Asked(new Spread(millis), new Spread(ages));
    }

    private static String badge(int number) {
        return "B-%05d".formatted(number);
    }

    /** In and out again, over and over, each desk with half of the permits. */
    private static int move(House house, int desk, List<Granted> granted, int rate, AtomicBoolean over) {
        Guest guest = house.guest("front-desk-" + desk);
        int moved = 0;
        for (int i = desk - 1; !over.get(); i = (i + 2) % granted.size()) {
            String visitor = granted.get(i).at() + "/visitors/1/";
            guest.post(visitor + "entry", JSON, "{\"gate\":\"north\",\"badge\":\"%s\"}".formatted(badge(i)), Guest.OK);
            LockSupport.parkNanos(2_000_000_000L / rate);
            guest.post(visitor + "exit", JSON, "{\"gate\":\"north\",\"badgeReturned\":true}", Guest.OK);
            LockSupport.parkNanos(2_000_000_000L / rate);
            moved += 2;
        }
        return moved;
    }

    private static Report report(
            Options options, Map<String, String> machine, Map<String, Asked> calm, Map<String, Asked> busy, int moved) {
        List<List<String>> rows = new ArrayList<>();
        busy.forEach((what, asked) -> rows.add(row(what, calm.get(what), asked)));
        return new Report("gate")
                .setting(METHOD, machine, options)
                .section("Milliseconds, p50 / p99; %d times somebody went in or out meanwhile".formatted(moved))
                .table(
                        List.of(
                                "what",
                                "while nobody moves",
                                "while visitors move",
                                "limit",
                                "verdict",
                                "oldest answer",
                                "limit",
                                "verdict"),
                        rows)
                .section("Not measured")
                .list(List.of("Gates in other processes, and many gates at once."));
    }

    private static List<String> row(String what, @org.jspecify.annotations.Nullable Asked calm, Asked busy) {
        double slow = busy.millis().percentile(PERCENTILE);
        double oldest = busy.ages().max();
        String before = calm == null ? "" : both(calm.millis());
        System.out.printf(Locale.ROOT, "gate %s: p99 %.2f ms, oldest %.0f ms%n", what, slow, oldest);
        return List.of(
                what,
                before,
                both(busy.millis()),
                "< 50",
                Report.verdict(slow < LIMIT_MILLIS),
                Spread.shown(oldest),
                "≤ 1,000",
                Report.verdict(oldest <= LIMIT_AGE_MILLIS));
    }

    private static String both(Spread spread) {
        return Spread.shown(spread.median()) + " / " + Spread.shown(spread.percentile(PERCENTILE));
    }
}

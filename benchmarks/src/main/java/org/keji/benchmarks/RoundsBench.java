package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long the house takes from customers who are due to routes of a month, asked over HTTP. */
final class RoundsBench implements Bench.Measurement {

    private static final double LIMIT = 60;
    private static final String JSON = "application/json";
    private static final long LOOK_NANOS = 200_000_000;
    private static final JsonMapper READER = JsonMapper.builder().build();

    private static final String METHOD = """
            The customers of one account manager are made over HTTP, known for longer than a year, a fifth of them key \
            and two fifths ordinary, a third with visiting hours, each with a place of their own; their events are \
            written into the log once for each further account manager, under other ids and with places elsewhere, and \
            the house is started on that. Then a supervisor begins the plan of the next month for each account manager, \
            has it filled with who is due, and has routes searched for all of them at once. The clock runs from the first \
            plan to the end of the search, which proves its proposal before it ends.""";

    @Override
    public Report measure(Options options) throws Exception {
        int customers = options.number("customers", 100);
        int managers = options.number("managers", 20);
        int search = options.number("search", 40);
        int seed = options.number("seed", 1);
        options.requireAllRead();
        try (Scratch scratch = new Scratch()) {
            try (House house = new House(scratch)) {
                Neighbourhood.live(house, customers, seed);
            }
            grow(scratch, managers);
            try (House house = new House(scratch)) {
                return planned(house, Machine.facts(scratch, house.queries()), options, managers, search, seed);
            }
        }
    }

    /** With no house running. */
    private static void grow(Scratch scratch, int managers) throws Exception {
        Secrets secrets = new Secrets(scratch.folder());
        try (LocalPostgres postgres = new LocalPostgres(scratch.folder(), scratch.folder(), secrets);
                Connection connection = postgres.admin().getConnection();
                Statement statement = connection.createStatement()) {
            Neighbourhood.copy(connection, managers);
            Multitude.forgetReadModels(statement);
        }
    }

    private static Report planned(
            House house, Map<String, String> machine, Options options, int managers, int search, int seed) {
        Guest supervisor = house.guest("service-supervisor-1");
        YearMonth month = YearMonth.from(LocalDate.now()).plusMonths(1);
        long begun = System.nanoTime();
        for (int i = 1; i <= managers; i++) {
            String plan = at(supervisor.post(
                    "/api/v1/visit-plans",
                    JSON,
                    "{\"accountManager\":\"%s\",\"month\":\"%s\"}".formatted(Neighbourhood.manager(i), month),
                    Guest.CREATED));
            supervisor.post(
                    plan + "/due-visits", JSON, "{\"purpose\":\"Round\",\"goal\":\"Needs\",\"minutes\":30}", Guest.OK);
        }
        double filled = since(begun);
        String proposal = at(supervisor.post(
                "/api/v1/route-proposals", JSON, search(month, managers, search, seed), Guest.ACCEPTED));
        JsonNode found = READER.readTree(supervisor.get(proposal).body());
        while (!found.has("endedAt")) {
            LockSupport.parkNanos(LOOK_NANOS);
            found = READER.readTree(supervisor.get(proposal).body());
        }
        double seconds = since(begun);
        if (!found.get("state").asString().equals("succeeded")) {
            throw new IllegalStateException("There is no proposal: " + found.path("outcome"));
        }
        return report(options, machine, found, filled, seconds);
    }

    private static String search(YearMonth month, int managers, int seconds, int seed) {
        String names = IntStream.rangeClosed(1, managers)
                .mapToObj(i -> "\"" + Neighbourhood.manager(i) + "\"")
                .collect(Collectors.joining(","));
        String bases = IntStream.rangeClosed(1, managers)
                .mapToObj(i -> "{\"accountManager\":\"%s\",\"base\":%s}"
                        .formatted(Neighbourhood.manager(i), Neighbourhood.base(i)))
                .collect(Collectors.joining(","));
        return ("{\"from\":\"%s\",\"until\":\"%s\",\"accountManagers\":[%s],\"base\":%s,\"bases\":[%s],"
                        + "\"pause\":{\"from\":\"12:00\",\"until\":\"13:00\"},\"seconds\":%d,\"seed\":%d}")
                .formatted(month.atDay(1), month.atEndOfMonth(), names, Neighbourhood.base(1), bases, seconds, seed);
    }

    private static String at(java.net.http.HttpResponse<String> made) {
        return made.headers().firstValue("Location").orElseThrow();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Report report(
            Options options, Map<String, String> machine, JsonNode found, double filled, double seconds) {
        JsonNode result = found.get("result");
        int visits = found.get("visits").asInt();
        int served = result.at("/after/visits").asInt();
        System.out.printf(
                Locale.ROOT,
                "rounds: %d visits, %d served, %.1f s, %.1f s of them filling%n",
                visits,
                served,
                seconds,
                filled);
        List<List<String>> rows = List.of(
                List.of(
                        "from the first plan to the proposal, seconds",
                        Spread.shown(seconds),
                        "≤ 60",
                        Report.verdict(seconds <= LIMIT)),
                List.of("of these, plans begun and filled", Spread.shown(filled), "", ""),
                List.of("visits due", String.valueOf(visits), "", ""),
                List.of("served", String.valueOf(served), "", ""),
                unserved(result, visits - served),
                List.of("whose way could not be looked at", shown(result.get("exceptions")), "", ""));
        return new Report("rounds")
                .setting(METHOD, machine, options)
                .section("A month")
                .table(List.of("what", "value", "limit", "verdict"), rows)
                .section("Beside what is planned now")
                .table(List.of("what", "as due", "proposed"), compared(result))
                .section("Not measured")
                .list(List.of("Roads: ways are great circles, made longer as the policy book says."));
    }

    private static List<String> unserved(JsonNode result, int others) {
        boolean isExplained = result.get("unserved").size() == others;
        return List.of(
                "not served, each with a sentence why",
                shown(result.get("unserved")),
                "all others",
                Report.verdict(isExplained));
    }

    private static String shown(JsonNode list) {
        return String.valueOf(list.size());
    }

    private static List<List<String>> compared(JsonNode result) {
        return List.of(
                row(result, "days on the road", "days", 1),
                row(result, "kilometres", "metres", 1e3),
                row(result, "hours on the way", "travelSeconds", 3600),
                row(result, "hours with customers", "visitSeconds", 3600),
                row(result, "hours of waiting", "waitingSeconds", 3600));
    }

    private static List<String> row(JsonNode result, String what, String field, double unit) {
        return List.of(
                what,
                "%.1f".formatted(result.get("before").get(field).asDouble() / unit),
                "%.1f".formatted(result.get("after").get(field).asDouble() / unit));
    }
}

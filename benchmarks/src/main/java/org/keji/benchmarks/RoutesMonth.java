package org.keji.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.keji.routing.problem.Problem;
import org.keji.routing.proposal.Balance;
import org.keji.routing.proposal.Comparison;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Totals;
import org.keji.routing.proposal.Unserved;
import org.keji.routing.proposal.Verify;
import org.keji.routing.proposal.Why;
import org.keji.routing.search.Limit;
import org.keji.routing.search.Month;
import org.keji.routing.search.Nearest;
import org.keji.routing.search.Search;

/** A month of a whole sales department, beside what people do by themselves. */
record RoutesMonth(int customers, int managers, int days, int search, int seed) {

    private static final double LIMIT = 60;

    static RoutesMonth of(Options options, int seed) {
        return new RoutesMonth(
                options.number("customers", 2_000),
                options.number("managers", 20),
                options.number("days", 22),
                options.number("month", 52),
                seed);
    }

    Report measured(Report report) {
        Problem problem = Month.of(customers, managers, days, seed);
        long begun = System.nanoTime();
        CompletableFuture<Double> first = new CompletableFuture<>();
        Proposal proposal;
        try (Search running =
                Search.of(problem, Limit.of(Duration.ofSeconds(search)), seed, _ -> first.complete(since(begun)))) {
            proposal = running.proposal();
        }
        double seconds = since(begun);
        List<String> faults = Verify.faults(problem, proposal);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The month was planned wrongly: " + faults);
        }
        Comparison compared = Comparison.of(problem, Nearest.plan(problem), proposal);
        System.out.printf(Locale.ROOT, "routes, month: %.1f s, %s%n", seconds, proposal.totals());
        return report.section("A month")
                .table(List.of("what", "nearest", "planned"), rows(problem, compared))
                .section("How it went")
                .table(
                        List.of("what", "value", "limit", "verdict"),
                        List.of(
                                List.of("first plan, seconds", Spread.shown(first.getNow(seconds)), "", ""),
                                List.of(
                                        "planned, seconds",
                                        Spread.shown(seconds),
                                        Spread.shown(LIMIT),
                                        Report.verdict(seconds <= LIMIT)),
                                List.of("faults by the clock", "0", "0", Report.verdict(true)),
                                List.of("busiest account manager", share(proposal, true), "", ""),
                                List.of("least busy account manager", share(proposal, false), "", "")))
                .section("Why visits are left out")
                .facts("reason", reasons(proposal));
    }

    private static List<List<String>> rows(Problem problem, Comparison compared) {
        Totals before = compared.before();
        Totals after = compared.after();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("visits to make", problem.stops().size(), problem.stops().size()));
        rows.add(row("visits served", before.visits(), after.visits()));
        rows.add(row("days on the road", before.rounds(), after.rounds()));
        rows.add(row("kilometres", before.metres() / 1e3, after.metres() / 1e3));
        rows.add(row(
                "kilometres a visit", before.metres() / 1e3 / before.visits(), after.metres() / 1e3 / after.visits()));
        rows.add(row("hours on the way", before.travel() / 3600.0, after.travel() / 3600.0));
        rows.add(row("hours with customers", before.visiting() / 3600.0, after.visiting() / 3600.0));
        rows.add(row("hours of waiting", before.waiting() / 3600.0, after.waiting() / 3600.0));
        return rows;
    }

    private static List<String> row(String what, double before, double after) {
        return List.of(what, "%.1f".formatted(before), "%.1f".formatted(after));
    }

    private static String share(Proposal proposal, boolean most) {
        double[] shares =
                proposal.balance().stream().mapToDouble(Balance::share).sorted().toArray();
        return "%.0f %% of the time there is".formatted(100 * shares[most ? shares.length - 1 : 0]);
    }

    private static Map<String, String> reasons(Proposal proposal) {
        Map<Why, Integer> counted = new TreeMap<>();
        for (Unserved unserved : proposal.unserved()) {
            counted.merge(unserved.why(), 1, Integer::sum);
        }
        Map<String, String> shown = new TreeMap<>();
        counted.forEach((why, many) -> shown.put(why.sentence(), String.valueOf(many)));
        return shown;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

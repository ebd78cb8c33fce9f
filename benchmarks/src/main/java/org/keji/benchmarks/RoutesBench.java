package org.keji.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keji.routing.problem.Problem;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Verify;
import org.keji.routing.search.Limit;
import org.keji.routing.search.Progress;
import org.keji.routing.search.Search;
import org.keji.routing.search.Solomon;

/** How near routes come to the best the literature knows, and how a month of a sales department is planned. */
final class RoutesBench implements Bench.Measurement {

    private static final int MORE_VEHICLES = 1;
    private static final double MORE_DISTANCE = 0.08;

    private static final String METHOD = """
            Instances of M. Solomon (1987), 100 customers with times each, are read from their files and planned by the \
            same search that plans visits, with vehicles before distance and two threads. Distances are Euclidean and not \
            rounded; every plan is proved again in the instance's own fractions. *Best known* are results of the \
            literature with the same order of goals. The month is made up: account managers with customers around their \
            homes, customers' hours, lunch breaks, shares of a day by kind of customer, key customers who are visited \
            twice with ten days between, three customers in ten who may be served by a neighbour, and some whose hours \
            never meet working hours. *Nearest* goes from where it is to the nearest customer who can still be visited \
            that day. Every plan is proved by the clock, with nothing of the search.""";

    private static final List<String> NOT_MEASURED = List.of(
            "Roads: the ways of the month are straight lines, made longer by a third.",
            "Other seeds; a limit of time lets the result depend on the machine as well.");

    /** What came out for one instance in a time. */
    private record Result(int vehicles, double distance) {

        String gap(Optional<Solomon.Known> known) {
            return known.map(best -> "%+.2f %%".formatted(100 * (distance / best.distance() - 1)))
                    .orElse("–");
        }
    }

    @Override
    public Report measure(Options options) throws Exception {
        Path folder = Path.of(options.word("routes", "../shared/data/routes"));
        List<String> instances = List.of(
                options.word("instances", "C101,C201,R101,R201,RC101,RC201").split(","));
        int brief = options.number("short", 10);
        int full = options.number("long", 60);
        int seed = options.number("seed", 1);
        RoutesMonth month = RoutesMonth.of(options, seed);
        options.requireAllRead();
        List<List<String>> rows = new ArrayList<>();
        for (String name : instances) {
            Solomon instance = Solomon.read(folder.resolve(name + ".txt"));
            rows.add(row(instance, solved(instance, brief, seed), solved(instance, full, seed)));
            System.out.printf(Locale.ROOT, "routes: %s%n", rows.getLast());
        }
        Report report = new Report("routes")
                .setting(METHOD, Machine.facts(), options)
                .section("Instances of the literature")
                .table(
                        List.of(
                                "instance",
                                "best known",
                                brief + " s",
                                "gap",
                                full + " s",
                                "gap",
                                "floor: +%d vehicle, +%.0f %%".formatted(MORE_VEHICLES, 100 * MORE_DISTANCE)),
                        rows);
        return month.measured(report).section("Not measured").list(NOT_MEASURED);
    }

    private static Result solved(Solomon instance, int seconds, int seed) {
        Problem problem = instance.problem();
        Limit limit = Limit.of(Duration.ofSeconds(seconds));
        try (Search search = Search.of(problem, limit, seed, Progress.Listener.NOBODY)) {
            Proposal proposal = search.proposal();
            List<String> faults = Verify.faults(problem, proposal);
            if (!faults.isEmpty() || !instance.isKept(proposal)) {
                throw new IllegalStateException(instance.name() + " was planned wrongly: " + faults);
            }
            return new Result(proposal.days().size(), instance.distance(proposal));
        }
    }

    private static List<String> row(Solomon instance, Result brief, Result full) {
        Optional<Solomon.Known> known = instance.known();
        return List.of(
                instance.name(),
                known.map(best -> shown(best.vehicles(), best.distance())).orElse("–"),
                shown(brief.vehicles(), brief.distance()),
                brief.gap(known),
                shown(full.vehicles(), full.distance()),
                full.gap(known),
                known.map(best -> Report.verdict(full.vehicles() <= best.vehicles() + MORE_VEHICLES
                                && full.distance() <= best.distance() * (1 + MORE_DISTANCE)))
                        .orElse("–"));
    }

    private static String shown(int vehicles, double distance) {
        return "%d / %.2f".formatted(vehicles, distance);
    }
}

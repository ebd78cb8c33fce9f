package org.keji.routing.search;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Travel;
import org.keji.routing.problem.Visiting;
import org.keji.routing.problem.Weights;
import org.keji.routing.proposal.Proposal;

/**
 * An instance of M. Solomon's (1987) as a day of many people. His unit becomes 10,000 of ours, and times are rounded
 * up, so that what is in time for us is in time in his fractions too.
 */
public record Solomon(String name, List<double[]> rows, int vehicles, int capacity) {

    private static final double UNIT = 10_000;
    private static final LocalDate DATE = LocalDate.of(1987, 4, 1);
    private static final long BEFORE_ALL = 10_000_000_000L;

    /** Best known results, vehicles before distance. */
    private static final Map<String, Known> BEST = Map.ofEntries(
            entry("C101", new Known(10, 828.94)),
            entry("C102", new Known(10, 828.94)),
            entry("C201", new Known(3, 591.56)),
            entry("C202", new Known(3, 591.56)),
            entry("R101", new Known(19, 1650.80)),
            entry("R102", new Known(17, 1486.12)),
            entry("R201", new Known(4, 1252.37)),
            entry("R202", new Known(3, 1191.70)),
            entry("RC101", new Known(14, 1696.94)),
            entry("RC102", new Known(12, 1554.75)),
            entry("RC201", new Known(4, 1406.91)),
            entry("RC202", new Known(3, 1365.65)));

    /** A result of the literature. */
    public record Known(int vehicles, double distance) {}

    public Optional<Known> known() {
        return Optional.ofNullable(BEST.get(name));
    }

    /** Files as M. Solomon published them: a name, the vehicles, and a line of seven numbers a customer. */
    public static Solomon read(Path file) throws IOException {
        List<double[]> numbers = Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> line.matches("[0-9. ]+"))
                .map(line -> Stream.of(line.split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        double[] fleet = numbers.getFirst();
        return new Solomon(
                file.getFileName().toString().replace(".txt", ""),
                numbers.subList(1, numbers.size()),
                (int) fleet[0],
                (int) fleet[1]);
    }

    public Problem problem() {
        Travel travel = Travel.of(rows.size(), this::way, this::way);
        List<Round> rounds = IntStream.range(0, vehicles)
                .mapToObj(vehicle -> new Round(
                        "vehicle-" + vehicle, DATE, 0, 0, List.of(new Span(0, units(rows.getFirst()[5]))), capacity))
                .toList();
        Set<String> everybody = rounds.stream().map(Round::manager).collect(Collectors.toUnmodifiableSet());
        List<Stop> stops = IntStream.range(1, rows.size())
                .mapToObj(row -> stop(row, rows.get(row), everybody))
                .toList();
        return new Problem(travel, rounds, stops, new Weights(1, 0, BEFORE_ALL, 0, true));
    }

    private static Stop stop(int number, double[] row, Set<String> everybody) {
        int takes = units(row[6]);
        Visiting open = Visiting.daily(List.of(new Span(units(row[4]), units(row[5]) + takes)));
        return Stop.of("stop-" + number, number, takes, everybody, DATE, DATE)
                .loading((int) row[3])
                .at(open);
    }

    private int way(int from, int to) {
        return (int) Math.ceil(distance(from, to) * UNIT - 1e-6);
    }

    private double distance(int from, int to) {
        return Math.hypot(rows.get(from)[1] - rows.get(to)[1], rows.get(from)[2] - rows.get(to)[2]);
    }

    private static int units(double number) {
        return (int) Math.round(number * UNIT);
    }

    /** The sum of all ways, in his unit and not rounded. */
    public double distance(Proposal proposal) {
        return proposal.days().stream()
                .flatMap(day -> day.legs().stream())
                .mapToDouble(leg -> distance(leg.from(), leg.to()))
                .sum();
    }

    /** Whether it keeps times and capacity in his fractions, with every customer served once. */
    public boolean isKept(Proposal proposal) {
        int visits = 0;
        boolean kept = true;
        for (var day : proposal.days()) {
            double time = 0;
            double load = 0;
            int here = 0;
            for (var leg : day.legs()) {
                double[] row = rows.get(leg.to());
                time = Math.max(time + distance(here, leg.to()), row[4]);
                kept &= time <= row[5] + 1e-9;
                time += row[6];
                load += row[3];
                here = leg.to();
                visits += here == 0 ? 0 : 1;
            }
            kept &= load <= capacity && here == 0;
        }
        return kept && visits == rows.size() - 1 && proposal.days().size() <= vehicles;
    }
}

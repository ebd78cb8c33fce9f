package org.keji.routing.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Stop;
import org.keji.routing.proposal.Day;
import org.keji.routing.proposal.Sequence;

/** What people do by themselves: from where they are to the nearest customer who can still be visited that day. */
public final class Nearest {

    private final Problem problem;
    private final List<Stop> left;
    private final List<Sequence> plan = new ArrayList<>();

    private Nearest(Problem problem) {
        this.problem = problem;
        left = new ArrayList<>(problem.stops());
    }

    public static List<Sequence> plan(Problem problem) {
        Nearest nearest = new Nearest(problem);
        problem.rounds().forEach(nearest::fill);
        return List.copyOf(nearest.plan);
    }

    private void fill(Round round) {
        List<Stop> order = new ArrayList<>();
        Map<Integer, List<Stop>> possible = left.stream()
                .filter(stop -> stop.allows(round) && isFarFromOthers(stop, round))
                .collect(Collectors.groupingBy(Stop::place));
        List<Stop> open =
                new ArrayList<>(possible.values().stream().map(List::getFirst).toList());
        int here = round.start();
        boolean found = true;
        while (found) {
            int from = here;
            open.sort(Comparator.comparingInt(stop -> problem.travel().seconds(from, stop.place())));
            Stop next = open.stream()
                    .filter(stop -> fits(round, order, stop))
                    .findFirst()
                    .orElse(null);
            found = next != null;
            if (next != null) {
                order.add(next);
                open.remove(next);
                here = next.place();
            }
        }
        left.removeAll(order);
        plan.add(new Sequence(round, order));
    }

    private boolean fits(Round round, List<Stop> order, Stop next) {
        List<Stop> with = new ArrayList<>(order);
        with.add(next);
        return Day.of(problem, new Sequence(round, with)).kept();
    }

    private boolean isFarFromOthers(Stop stop, Round round) {
        return plan.stream()
                .noneMatch(other -> Math.abs(other.round().date().toEpochDay()
                                        - round.date().toEpochDay())
                                < stop.apart()
                        && other.stops().stream()
                                .anyMatch(visit -> visit.customer().equals(stop.customer())));
    }
}

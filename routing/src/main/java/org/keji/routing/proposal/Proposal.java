package org.keji.routing.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Stop;

/**
 * A plan to be confirmed by the account managers (VP-05).
 *
 * @param days rounds somebody sets out on
 * @param unserved every other visit, with the reason
 */
public record Proposal(List<Day> days, Totals totals, List<Balance> balance, List<Unserved> unserved) {

    public Proposal {
        days = List.copyOf(days);
        balance = List.copyOf(balance);
        unserved = List.copyOf(unserved);
    }

    /** @param plan a sequence of every round, empty ones too */
    public static Proposal of(Problem problem, List<Sequence> plan) {
        Set<Stop> served = new HashSet<>();
        plan.forEach(sequence -> served.addAll(sequence.stops()));
        Reasons reasons = new Reasons(problem, plan);
        List<Day> days = plan.stream()
                .filter(sequence -> !sequence.stops().isEmpty())
                .map(sequence -> Day.of(problem, sequence))
                .toList();
        return new Proposal(
                days,
                sum(days),
                Balance.of(problem, days),
                problem.stops().stream()
                        .filter(stop -> !served.contains(stop))
                        .map(reasons::of)
                        .toList());
    }

    static Totals sum(List<Day> days) {
        return days.stream().map(Day::totals).reduce(Totals.NONE, Totals::plus);
    }

    /** The visits of a round, in order. */
    public List<Stop> stops(Round round) {
        return days.stream()
                .filter(day -> day.round().equals(round))
                .flatMap(day -> day.stops().stream())
                .toList();
    }
}

package org.keji.routing.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Stop;

/**
 * A proposal beside what it replaces, round by round and leg by leg (VP-05).
 *
 * @param rounds those somebody sets out on in one of the two
 * @param before of today's plan
 * @param after of the proposal
 * @param added visits only the proposal has
 * @param dropped visits only today's plan has
 */
public record Comparison(List<Pair> rounds, Totals before, Totals after, List<Stop> added, List<Stop> dropped) {

    /** One round twice; where nobody sets out there are no legs. */
    public record Pair(Day before, Day after) {}

    /** @param today what is planned now; what of it cannot be kept is shown as such and not mended */
    public static Comparison of(Problem problem, List<Sequence> today, Proposal proposal) {
        Map<Round, Sequence> planned = new HashMap<>();
        today.forEach(sequence -> planned.put(sequence.round(), sequence));
        List<Pair> pairs = problem.rounds().stream()
                .map(round -> new Pair(
                        Day.of(problem, planned.getOrDefault(round, new Sequence(round, List.of()))),
                        Day.of(problem, new Sequence(round, proposal.stops(round)))))
                .filter(pair ->
                        !pair.before().legs().isEmpty() || !pair.after().legs().isEmpty())
                .toList();
        List<Stop> old =
                today.stream().flatMap(sequence -> sequence.stops().stream()).toList();
        List<Stop> now =
                proposal.days().stream().flatMap(day -> day.stops().stream()).toList();
        return new Comparison(
                pairs,
                Proposal.sum(pairs.stream().map(Pair::before).toList()),
                Proposal.sum(pairs.stream().map(Pair::after).toList()),
                without(now, old).toList(),
                without(old, now).toList());
    }

    private static Stream<Stop> without(List<Stop> all, List<Stop> others) {
        Set<Stop> known = new HashSet<>(others);
        return all.stream().filter(stop -> !known.contains(stop));
    }
}

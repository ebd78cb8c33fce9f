package org.keji.routing.proposal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;

/**
 * How an account manager is laden.
 *
 * @param rounds on which they set out
 * @param working seconds on the way and with customers
 * @param available seconds of working time in the period
 */
public record Balance(String manager, int rounds, int visits, long working, long available) {

    static List<Balance> of(Problem problem, List<Day> days) {
        Map<String, Balance> all = new TreeMap<>();
        for (Round round : problem.rounds()) {
            all.merge(round.manager(), new Balance(round.manager(), 0, 0, 0, round.length()), Balance::plus);
        }
        for (Day day : days) {
            Totals totals = day.totals();
            String manager = day.round().manager();
            all.merge(
                    manager,
                    new Balance(manager, totals.rounds(), totals.visits(), totals.working(), 0),
                    Balance::plus);
        }
        return List.copyOf(all.values());
    }

    private Balance plus(Balance other) {
        return new Balance(
                manager,
                rounds + other.rounds,
                visits + other.visits,
                working + other.working,
                available + other.available);
    }

    /** From 0 to 1. */
    public double share() {
        return available == 0 ? 0 : (double) working / available;
    }
}

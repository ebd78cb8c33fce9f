package org.keji.routing.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Stop;

/** A round with its times, leg by leg; the last leg leads home. */
public record Day(Round round, List<Leg> legs, Totals totals) {

    public Day {
        legs = List.copyOf(legs);
    }

    /** Walks through it in this order, each visit as early as it may begin. What does not fit is shown all the same. */
    public static Day of(Problem problem, Sequence sequence) {
        List<Leg> legs = new Timetable(problem.travel(), sequence).legs();
        Totals setOut = new Totals(legs.isEmpty() ? 0 : 1, 0, 0, 0, 0, 0, 0);
        Totals totals = legs.stream()
                .map(leg -> Totals.of(leg, problem.weights()))
                .reduce(setOut, Totals::plus)
                .plus(new Totals(
                        0, 0, 0, 0, 0, 0, legs.isEmpty() ? 0 : problem.weights().round()));
        return new Day(sequence.round(), legs, totals);
    }

    public List<Stop> stops() {
        return legs.stream().flatMap(leg -> Stream.ofNullable(leg.stop())).toList();
    }

    /** Whether every visit lies in its hours, the way home in working hours, and the day holds them all. */
    public boolean kept() {
        return legs.stream().allMatch(Leg::kept)
                && stops().stream().mapToLong(Stop::load).sum() <= round.capacity();
    }
}

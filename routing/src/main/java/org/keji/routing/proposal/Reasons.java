package org.keji.routing.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.WorkDay;

/** Tries what is not served in every round, by walking through it, and says what stands in the way. */
final class Reasons {

    private final Problem problem;
    private final List<Sequence> plan;

    Reasons(Problem problem, List<Sequence> plan) {
        this.problem = problem;
        this.plan = plan;
    }

    Unserved of(Stop stop) {
        Map<Why, Integer> rounds = new EnumMap<>(Why.class);
        for (Sequence sequence : plan) {
            if (stop.allows(sequence.round())) {
                rounds.merge(in(stop, sequence), 1, Integer::sum);
            }
        }
        Why why = rounds.keySet().stream().max(Why::compareTo).orElse(Why.NO_ROUND_ON_ALLOWED_DATES);
        return new Unserved(stop, why, rounds);
    }

    private Why in(Stop stop, Sequence sequence) {
        Round round = sequence.round();
        if (WorkDay.starts(stop, round).isEmpty()) {
            return Why.OUTSIDE_WORKING_HOURS;
        }
        if (!Timetable.keeps(problem.travel(), new Sequence(round, List.of(stop)))) {
            return Why.TOO_FAR_TO_BE_BACK;
        }
        if (stop.load() > round.capacity()) {
            return Why.LARGER_THAN_A_DAY;
        }
        if (isNearAnother(stop, round)) {
            return Why.SPACING;
        }
        long load = sequence.stops().stream().mapToLong(Stop::load).sum();
        if (load + stop.load() > round.capacity()) {
            return Why.DAY_FULL_BY_CAPACITY;
        }
        requireFull(stop, sequence);
        return Why.LESS_URGENT_THAN_WHAT_FILLS_THE_DAYS;
    }

    private boolean isNearAnother(Stop stop, Round round) {
        return plan.stream()
                .anyMatch(other -> other.stops().stream()
                        .anyMatch(visit -> Math.abs(round.date().toEpochDay()
                                        - other.round().date().toEpochDay())
                                < stop.apartFrom(visit)));
    }

    /** Where it could simply be put in, no reason would be true. */
    private void requireFull(Stop stop, Sequence sequence) {
        for (int at = 0; at <= sequence.stops().size(); at++) {
            List<Stop> with = new ArrayList<>(sequence.stops());
            with.add(at, stop);
            if (Timetable.keeps(problem.travel(), new Sequence(sequence.round(), with))) {
                throw new IllegalStateException("There is room for " + stop.id() + ", which was left out");
            }
        }
    }
}

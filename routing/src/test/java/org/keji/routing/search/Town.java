package org.keji.routing.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Travel;
import org.keji.routing.problem.Weights;

/** One straight road: place n lies n kilometres from the office, and a kilometre takes a minute. */
final class Town {

    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    static final int HOUR = 3600;
    static final Weights METRES = new Weights(1, 0, 0, 0, false);

    private static final int PLACES = 200;
    private static final Travel ROAD =
            Travel.of(PLACES, (from, to) -> 1000 * Math.abs(from - to), (from, to) -> 60 * Math.abs(from - to));

    private Town() {}

    /** A day from 9 to 12 and from 13 to 17, from the office and back. */
    static Round day(String manager, int number) {
        return day(manager, number, 100);
    }

    static Round day(String manager, int number, int capacity) {
        return new Round(
                manager, MONDAY.plusDays(number), 0, 0, List.of(Span.ofHours(9, 12), Span.ofHours(13, 17)), capacity);
    }

    /** A visit of an hour on any day of the week. */
    static Stop visit(String id, int place) {
        return Stop.of(id, place, HOUR, Set.of("Lin"), MONDAY, MONDAY.plusDays(6));
    }

    static Problem problem(List<Round> rounds, List<Stop> stops) {
        return new Problem(ROAD, rounds, stops, METRES);
    }

    static Problem problem(List<Round> rounds, List<Stop> stops, Weights weights) {
        return new Problem(ROAD, rounds, stops, weights);
    }
}

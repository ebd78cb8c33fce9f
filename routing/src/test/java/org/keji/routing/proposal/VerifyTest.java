package org.keji.routing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Travel;
import org.keji.routing.problem.Visiting;
import org.keji.routing.problem.Weights;

/** Plans with one thing wrong in each: what proves others has to be proved first. */
class VerifyTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final Travel WAYS = Travel.of(200, (a, b) -> Math.abs(a - b), (a, b) -> 60 * Math.abs(a - b));
    private static final Round DAY = new Round("Lin", DATE, 0, 0, List.of(Span.ofHours(9, 12)), 10);
    private static final Round NEXT = new Round("Lin", DATE.plusDays(1), 0, 0, List.of(Span.ofHours(9, 12)), 10);

    private static Stop visit(String id, int place) {
        return Stop.of(id, place, 1_800, Set.of("Lin"), DATE, DATE.plusDays(1));
    }

    private static List<String> faults(Sequence... plan) {
        List<Stop> stops = List.of(plan).stream()
                .flatMap(sequence -> sequence.stops().stream())
                .distinct()
                .toList();
        Problem problem = new Problem(WAYS, List.of(DAY, NEXT), stops, Weights.usual());
        List<Day> days = List.of(plan).stream().map(one -> Day.of(problem, one)).toList();
        return Verify.faults(problem, new Proposal(days, Proposal.sum(days), List.of(), List.of()));
    }

    @Test
    void aPlanThatCanBeCarriedOutHasNone() {
        assertThat(faults(new Sequence(DAY, List.of(visit("a", 5), visit("b", 9)))))
                .isEmpty();
    }

    @Test
    void hoursAreKept() {
        assertThat(faults(new Sequence(DAY, List.of(visit("a", 100))))).anyMatch(one -> one.contains("home after"));
        assertThat(faults(new Sequence(DAY, List.of(visit("a", 170)))))
                .anyMatch(one -> one.contains("outside of working hours"));
        assertThat(faults(new Sequence(DAY, List.of(visit("a", 30).at(Visiting.daily(List.of(Span.ofHours(9, 9.5))))))))
                .containsExactly("Lin 2026-06-01 a lies outside of visiting hours");
    }

    @Test
    void everyVisitIsThereOnceWhereItMayBe() {
        Stop a = visit("a", 5);
        Stop wrong = Stop.of("w", 5, 60, Set.of("Wu"), DATE.plusDays(9), DATE.plusDays(9));

        assertThat(faults(new Sequence(DAY, List.of(a)), new Sequence(NEXT, List.of(a))))
                .containsExactly("Lin 2026-06-02 a is visited twice");
        assertThat(faults(new Sequence(DAY, List.of(wrong)))).hasSize(2);
        assertThat(faults(new Sequence(DAY, List.of(a.loading(11)))))
                .containsExactly("Lin 2026-06-01 holds more than a day may");
        assertThat(faults(
                        new Sequence(DAY, List.of(a.apart(2))),
                        new Sequence(NEXT, List.of(visit("b", 5).of("a")))))
                .isNotEmpty()
                .allMatch(one -> one.contains("is too near to"));
    }

    @Test
    void whatIsDroppedInSilenceIsFound() {
        Problem problem = new Problem(WAYS, List.of(DAY), List.of(visit("a", 5)), Weights.usual());

        assertThat(Verify.faults(problem, new Proposal(List.of(), Totals.NONE, List.of(), List.of())))
                .containsExactly("a is nowhere");
    }

    @Test
    void legsAreWalkedByTheClock() {
        Problem problem = new Problem(WAYS, List.of(DAY), List.of(visit("a", 5)), Weights.usual());
        Day day = Day.of(problem, new Sequence(DAY, List.of(visit("a", 5))));
        Leg leg = day.legs().getFirst();
        Leg hasty = new Leg(
                leg.from(),
                leg.to(),
                1,
                1,
                leg.departure(),
                leg.departure(),
                leg.departure(),
                leg.end(),
                0,
                leg.stop(),
                true);
        Day wrong = new Day(DAY, List.of(hasty, day.legs().getLast()), day.totals());

        assertThat(Verify.faults(problem, new Proposal(List.of(wrong), day.totals(), List.of(), List.of())))
                .containsExactly(
                        "Lin 2026-06-01 has a wrong distance",
                        "Lin 2026-06-01 has a wrong travel time",
                        "Lin 2026-06-01 is there too early",
                        "Lin 2026-06-01 a is shorter or longer than it takes");
    }
}

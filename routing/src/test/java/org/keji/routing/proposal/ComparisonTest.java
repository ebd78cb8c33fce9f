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

/** VP-05: distance, travel and visit time beside what a proposal replaces, leg by leg. */
class ComparisonTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final Travel WAYS =
            Travel.of(100, (a, b) -> 1_000 * Math.abs(a - b), (a, b) -> 60 * Math.abs(a - b));
    private static final Round DAY = new Round("Lin", DATE, 0, 0, List.of(Span.ofHours(9, 12)), 10);
    private static final Round NEXT = new Round("Lin", DATE.plusDays(1), 0, 0, List.of(Span.ofHours(9, 12)), 10);
    private static final Stop NEAR = visit("near", 5);
    private static final Stop FAR = visit("far", 20);
    private static final Stop NEW = visit("new", 6);
    private static final Stop GONE = visit("gone", 60);

    private static Stop visit(String id, int place) {
        return Stop.of(id, place, 1_800, Set.of("Lin"), DATE, DATE.plusDays(1));
    }

    @Test
    void bothAreShownSideBySide() {
        Problem problem = new Problem(WAYS, List.of(DAY, NEXT), List.of(NEAR, FAR, NEW), Weights.usual());
        List<Sequence> today = List.of(new Sequence(DAY, List.of(FAR, NEAR, GONE)), new Sequence(NEXT, List.of()));
        Proposal proposal = Proposal.of(
                problem, List.of(new Sequence(DAY, List.of(NEAR, NEW, FAR)), new Sequence(NEXT, List.of())));

        Comparison compared = Comparison.of(problem, today, proposal);

        assertThat(compared.before().metres()).isEqualTo((20 + 15 + 55 + 60) * 1_000);
        assertThat(compared.after()).isEqualTo(proposal.totals());
        assertThat(compared.after())
                .returns(40_000L, Totals::metres)
                .returns(40 * 60L, Totals::travel)
                .returns(3 * 1_800L, Totals::visiting)
                .returns(0L, Totals::waiting)
                .returns(40_000L * 800 + 40 * 60 * 16_667L + 20_000_000L, Totals::cost);
        assertThat(compared.added()).containsExactly(NEW);
        assertThat(compared.dropped()).containsExactly(GONE);
        assertThat(compared.rounds()).singleElement().satisfies(pair -> {
            assertThat(pair.before().kept()).as("home long after noon").isFalse();
            assertThat(pair.after().kept()).isTrue();
            assertThat(pair.after().legs())
                    .extracting(Leg::arrival)
                    .containsExactly(
                            9 * 3600 + 300,
                            9 * 3600 + 300 + 1860,
                            9 * 3600 + 300 + 1860 + 2640,
                            9 * 3600 + 4800 + 1800 + 1200);
        });
    }

    @Test
    void nobodySetsOutEarlierThanTheFirstVisitNeeds() {
        Problem problem = new Problem(WAYS, List.of(DAY), List.of(NEAR), Weights.usual());
        Stop late = NEAR.at(Visiting.daily(List.of(Span.ofHours(11, 12))));

        Leg first = Day.of(problem, new Sequence(DAY, List.of(late))).legs().getFirst();

        assertThat(first.departure()).isEqualTo(11 * 3600 - 300);
        assertThat(first.waiting()).isZero();
    }
}

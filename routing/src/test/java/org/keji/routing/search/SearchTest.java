package org.keji.routing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.routing.search.Town.HOUR;
import static org.keji.routing.search.Town.MONDAY;
import static org.keji.routing.search.Town.day;
import static org.keji.routing.search.Town.visit;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keji.routing.problem.Appointment;
import org.keji.routing.problem.DayCapacity;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Urgency;
import org.keji.routing.problem.Visiting;
import org.keji.routing.problem.Weights;
import org.keji.routing.proposal.Balance;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Unserved;
import org.keji.routing.proposal.Verify;
import org.keji.routing.proposal.Why;

/** Problems small enough to know the best plan. */
class SearchTest {

    static Proposal planned(Problem problem) {
        try (Search search =
                Search.of(problem, Limit.of(1_000), 1, Progress.Listener.NOBODY, EnvironmentMode.PHASE_ASSERT)) {
            Proposal proposal = search.proposal();
            assertThat(Verify.faults(problem, proposal)).isEmpty();
            return proposal;
        }
    }

    private static List<String> ids(Proposal proposal, Round round) {
        return proposal.stops(round).stream().map(Stop::id).toList();
    }

    @Test
    void theShortestOrderIsFound() {
        Problem problem = Town.problem(
                List.of(day("Lin", 0)), List.of(visit("b", 2), visit("d", 9), visit("a", 1), visit("c", 5)));

        Proposal proposal = planned(problem);

        assertThat(proposal.totals().metres()).isEqualTo(18_000);
        assertThat(proposal.totals().travel()).isEqualTo(18 * 60);
        assertThat(proposal.totals().visiting()).isEqualTo(4 * HOUR);
    }

    @Test
    void hoursOfCustomersBendTheOrder() {
        Visiting early = Visiting.daily(List.of(Span.ofHours(9, 10.5)));
        Problem problem = Town.problem(
                List.of(day("Lin", 0)),
                List.of(visit("near", 5), visit("far", 20).at(early), visit("middle", 10)));

        assertThat(ids(planned(problem), day("Lin", 0))).startsWith("far");
    }

    @Test
    void nobodyVisitsOrTravelsAtLunch() {
        Problem problem = Town.problem(List.of(day("Lin", 0)), List.of(visit("one", 70), visit("other", 70)));

        var legs = planned(problem).days().getFirst().legs();

        assertThat(legs.get(0).start()).isEqualTo(10 * HOUR + 10 * 60);
        assertThat(legs.get(1).start()).as("it would last until 12:10").isEqualTo(13 * HOUR);
        assertThat(legs.get(1).waiting()).isEqualTo(50 * 60);
    }

    @Test
    void aDayHoldsSharesOfKinds() {
        DayCapacity capacity = DayCapacity.of(Map.of("hypermarket", 2, "chain-store", 6));
        List<Round> rounds = List.of(day("Lin", 0, capacity.full()));
        List<Stop> stops = List.of(
                visit("h", 1).loading(capacity.load("hypermarket")),
                visit("1", 2).loading(capacity.load("chain-store")),
                visit("2", 3).loading(capacity.load("chain-store")),
                visit("3", 4).loading(capacity.load("chain-store")),
                visit("4", 5).loading(capacity.load("chain-store")).urgent(Urgency.wished(1)));

        Proposal proposal = planned(Town.problem(rounds, stops));

        assertThat(proposal.unserved())
                .singleElement()
                .returns("4", unserved -> unserved.stop().id())
                .returns(Why.DAY_FULL_BY_CAPACITY, Unserved::why);
    }

    @Test
    void visitsOfACustomerKeepTheirDistance() {
        List<Round> rounds =
                IntStream.range(0, 4).mapToObj(day -> day("Lin", day)).toList();
        List<Stop> stops = List.of(
                visit("1", 3).of("c").apart(3),
                visit("2", 3).of("c").apart(3),
                visit("3", 3).of("c").apart(3));

        Proposal proposal = planned(Town.problem(rounds, stops));

        assertThat(proposal.totals().visits()).isEqualTo(2);
        assertThat(proposal.unserved()).extracting(Unserved::why).containsExactly(Why.SPACING);
    }

    @Test
    void whatIsAgreedStays() {
        Appointment agreed = new Appointment("Lin", MONDAY.plusDays(1), 14 * HOUR);
        List<Stop> stops = List.of(
                visit("a", 30).agreed(agreed),
                visit("b", 1),
                visit("c", 2).at(Visiting.daily(List.of(Span.ofHours(13.5, 16)))));
        List<Round> rounds = List.of(day("Lin", 0), day("Lin", 1));

        Proposal proposal = planned(Town.problem(rounds, stops));

        assertThat(proposal.unserved()).isEmpty();
        assertThat(proposal.days())
                .flatExtracting("legs")
                .filteredOn("stop.id", "a")
                .extracting("start")
                .containsExactly(14 * HOUR);
    }

    @Test
    void whatMustBeComesBeforeWhatIsWishedAndWhoWaitsBeforeWhoDoesNot() {
        List<Stop> stops = List.of(
                visit("1", 65).urgent(Urgency.wished(3)),
                visit("2", 65),
                visit("3", 65).urgent(new Urgency(false, 3, 200, 90)),
                visit("4", 65),
                visit("5", 1).urgent(new Urgency(false, 4, 80, 90)));

        Proposal proposal = planned(Town.problem(List.of(day("Lin", 0)), stops));

        assertThat(ids(proposal, day("Lin", 0))).contains("2", "3", "4").doesNotContain("1");
        assertThat(proposal.unserved())
                .extracting(Unserved::why)
                .containsOnly(Why.LESS_URGENT_THAN_WHAT_FILLS_THE_DAYS);
    }

    @Test
    void workIsBalancedBetweenThoseOfATerritory() {
        List<Stop> stops = IntStream.range(0, 6)
                .mapToObj(number -> Stop.of("v" + number, 2, HOUR, Set.of("Lin", "Chen"), MONDAY, MONDAY))
                .toList();
        List<Round> rounds = List.of(day("Lin", 0), day("Chen", 0));

        Proposal proposal = planned(Town.problem(rounds, stops, Weights.usual()));

        assertThat(proposal.balance()).extracting(Balance::visits).containsExactly(3, 3);
    }

    @Test
    void wherePeopleAreCountedFirstOneIsSpared() {
        List<Stop> stops = IntStream.range(0, 5)
                .mapToObj(
                        number -> Stop.of("v" + number, 5 * number, HOUR, Set.of("Lin", "Chen", "Wu"), MONDAY, MONDAY))
                .toList();
        List<Round> rounds = List.of(day("Lin", 0), day("Chen", 0), day("Wu", 0));

        Proposal proposal = planned(Town.problem(rounds, stops, new Weights(1, 0, 1_000_000_000L, 0, true)));

        assertThat(proposal.days()).hasSize(1);
    }

    @Test
    void whereThereIsNothingToDoNobodySetsOut() {
        assertThat(planned(Town.problem(List.of(day("Lin", 0)), List.of())).days())
                .isEmpty();
    }

    @Test
    void whatIsImpossibleIsRefusedBeforeTheSearch() {
        Problem problem = Town.problem(List.of(), List.of(visit("a", 1)));

        assertThatThrownBy(() -> Search.of(problem, Limit.of(1), 1, Progress.Listener.NOBODY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no day on which anybody works");
    }
}

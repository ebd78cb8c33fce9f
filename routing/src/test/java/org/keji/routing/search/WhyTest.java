package org.keji.routing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.routing.search.Town.day;
import static org.keji.routing.search.Town.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Visiting;
import org.keji.routing.proposal.Day;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Sequence;
import org.keji.routing.proposal.Unserved;
import org.keji.routing.proposal.Why;

/** What is said of a visit that is left out is true: every reason is tried out, round by round and place by place. */
class WhyTest {

    @Test
    void whatNoPlanCouldChangeIsSaid() {
        Stop nobody = Stop.of("nobody", 1, 60, Set.of("Wu"), Town.MONDAY, Town.MONDAY);
        Stop night = visit("night", 1).at(Visiting.daily(List.of(Span.ofHours(16.5, 22))));
        Stop far = visit("far", 190);
        Stop large = visit("large", 1).loading(101);

        Proposal proposal = SearchTest.planned(
                Town.problem(List.of(day("Lin", 0)), List.of(nobody, night, far, large, visit("fine", 1))));

        assertThat(proposal.unserved())
                .extracting(unserved -> unserved.stop().id() + " " + unserved.why())
                .containsExactly(
                        "nobody NO_ROUND_ON_ALLOWED_DATES",
                        "night OUTSIDE_WORKING_HOURS",
                        "far TOO_FAR_TO_BE_BACK",
                        "large LARGER_THAN_A_DAY");
        assertThat(proposal.unserved()).allMatch(unserved -> unserved.why().isStructural());
        assertThat(Why.values()).allSatisfy(why -> {
            assertThat(why.sentence()).endsWith(".");
            assertThat(why.chinese()).endsWith("。");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyReasonIsTriedOut(long seed) {
        Problem problem = Scramble.problem(seed);
        Proposal proposal = SearchTest.planned(problem);

        assertThat(proposal.unserved())
                .as("seed %d", seed)
                .isNotEmpty()
                .allSatisfy(unserved -> isTrue(problem, proposal, unserved));
    }

    private static void isTrue(Problem problem, Proposal proposal, Unserved unserved) {
        Stop stop = unserved.stop();
        for (Round round : problem.rounds()) {
            List<Stop> others = proposal.stops(round);
            assertThat(fits(problem, proposal, round, others, stop))
                    .as("%s has no place on %s", stop.id(), round)
                    .isFalse();
            if (unserved.why().isStructural()) {
                assertThat(fits(problem, proposal, round, List.of(), stop))
                        .as("%s has none even on an empty day", stop.id())
                        .isFalse();
            }
            for (Stop less : others) {
                List<Stop> without =
                        others.stream().filter(one -> !one.equals(less)).toList();
                boolean urgent = less.agreed() == null && less.worth() < stop.worth();
                assertThat(urgent && fits(problem, proposal, round, without, stop))
                        .as("%s does not have to wait for %s", stop.id(), less.id())
                        .isFalse();
            }
        }
    }

    private static boolean fits(Problem problem, Proposal proposal, Round round, List<Stop> others, Stop stop) {
        boolean near = proposal.days().stream()
                .anyMatch(day -> day.stops().stream()
                        .anyMatch(visit -> Math.abs(day.round().date().toEpochDay()
                                        - round.date().toEpochDay())
                                < stop.apartFrom(visit)));
        for (int at = 0; at <= others.size(); at++) {
            List<Stop> with = new ArrayList<>(others);
            with.add(at, stop);
            if (stop.allows(round)
                    && !near
                    && Day.of(problem, new Sequence(round, with)).kept()) {
                return true;
            }
        }
        return false;
    }
}

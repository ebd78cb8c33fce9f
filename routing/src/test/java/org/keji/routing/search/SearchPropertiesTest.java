package org.keji.routing.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.routing.problem.Problem;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Verify;

/** What holds of every search, on problems made up at random. */
class SearchPropertiesTest {

    private static Proposal planned(Problem problem, Limit limit, long seed) {
        try (Search search = Search.of(problem, limit, seed, Progress.Listener.NOBODY)) {
            return search.proposal();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void whatComesOutCanBeCarriedOutAndNothingIsDroppedInSilence(long seed) {
        Problem problem = Scramble.problem(seed);

        Proposal proposal = planned(problem, Limit.of(500), seed);

        assertThat(Verify.faults(problem, proposal)).as("seed %d", seed).isEmpty();
        assertThat(proposal.totals().visits() + proposal.unserved().size())
                .isEqualTo(problem.stops().size());
    }

    @Test
    void underALimitOfStepsTheSameSeedFindsTheSame() {
        Problem problem = Scramble.problem(21);

        assertThat(planned(problem, Limit.of(3_000), 5)).isEqualTo(planned(problem, Limit.of(3_000), 5));
    }

    @Test
    void timefoldAddsUpTheSameAfterEveryMoveAsFromScratch() {
        Problem problem = Scramble.problem(25);
        try (Search search =
                Search.of(problem, Limit.of(100), 1, Progress.Listener.NOBODY, EnvironmentMode.FULL_ASSERT)) {
            assertThat(Verify.faults(problem, search.proposal())).isEmpty();
        }
    }

    @Test
    void moreStepsFindNoWorse() {
        Problem problem = Scramble.problem(22);

        assertThat(lost(planned(problem, Limit.of(5_000), 5)))
                .isLessThanOrEqualTo(lost(planned(problem, Limit.of(1), 5)));
    }

    private static long lost(Proposal proposal) {
        return proposal.unserved().stream()
                .mapToLong(unserved -> unserved.stop().worth())
                .sum();
    }

    @Test
    void whoWaitsHearsHowFarItIsAndMayEndIt() throws InterruptedException {
        Problem problem = Scramble.problem(23);
        List<Progress> heard = new CopyOnWriteArrayList<>();
        CountDownLatch enough = new CountDownLatch(3);
        try (Search search = Search.of(problem, Limit.of(Duration.ofMinutes(5)), 1, progress -> {
            heard.add(progress);
            enough.countDown();
        })) {
            assertThat(enough.await(30, TimeUnit.SECONDS)).isTrue();
            search.cancel();

            Proposal proposal = search.proposal();

            assertThat(Verify.faults(problem, proposal)).isEmpty();
            assertThat(proposal.totals().visits()).isPositive();
        }
        assertThat(heard)
                .allSatisfy(progress -> assertThat(progress.served() + progress.unserved())
                        .isEqualTo(problem.stops().size()));
        assertThat(heard.get(2).seconds() - heard.get(0).seconds())
                .as("at most a few times a second")
                .isGreaterThan(0.5);
    }

    @Test
    void whatIsCancelledAtOnceHasAPlanAllTheSame() {
        Problem problem = Scramble.problem(24);
        Search search = Search.of(problem, Limit.of(Duration.ofMinutes(5)), 1, Progress.Listener.NOBODY);
        search.close();

        assertThat(Verify.faults(problem, search.proposal())).isEmpty();
    }
}

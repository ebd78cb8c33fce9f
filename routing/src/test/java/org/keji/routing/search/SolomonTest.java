package org.keji.routing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.routing.problem.Problem;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Verify;

/** The search beside the best the literature knows; skips where the instances are absent, but fails in CI. */
class SolomonTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "routes");

    private static Solomon instance(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        boolean there = Files.exists(file);
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(there, "In CI the instances must be there: " + file);
        }
        assumeTrue(there, "Skipped: the instances are not beside this checkout: " + file);
        return Solomon.read(file);
    }

    private static void isNearTheBest(String name, Limit limit, int more, double longer) throws IOException {
        Solomon instance = instance(name);
        Solomon.Known best = instance.known().orElseThrow();
        Problem problem = instance.problem();
        try (Search search = Search.of(problem, limit, 1, Progress.Listener.NOBODY)) {
            Proposal proposal = search.proposal();

            assertThat(Verify.faults(problem, proposal)).isEmpty();
            assertThat(instance.isKept(proposal)).as("in fractions too").isTrue();
            assertThat(proposal.days()).hasSizeLessThanOrEqualTo(best.vehicles() + more);
            assertThat(instance.distance(proposal)).isLessThanOrEqualTo(best.distance() * (1 + longer));
        }
    }

    @Test
    void clustersAreSeenSoon() throws IOException {
        isNearTheBest("C101", Limit.of(4_000), 0, 0.01);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"C101", "C201", "R101", "R201", "RC101", "RC201"})
    void everyFamilyIsNearTheBestAfterTwentySeconds(String name) throws IOException {
        isNearTheBest(name, Limit.of(Duration.ofSeconds(20)), 1, 0.08);
    }
}

package org.keji.routing.search;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.keji.routing.problem.Finding;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Stop;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Sequence;

/**
 * Looks for routes (VP-05, VP-07, VP-14). Two searches with different seeds run in threads of their own from the first
 * moment on, and the better plan counts.
 */
public final class Search implements AutoCloseable {

    private static final int THREADS = 2;
    private static final long BETWEEN_SEEDS = 0x9E3779B97F4A7C15L;

    private final Grid grid;
    private final List<Engine> engines = new ArrayList<>();
    private final List<CompletableFuture<Best>> running = new ArrayList<>();

    private Search(Grid grid) {
        this.grid = grid;
    }

    /**
     * Begins to search.
     *
     * @throws IllegalArgumentException if {@link Problem#check()} finds anything
     */
    public static Search of(Problem problem, Limit limit, long seed, Progress.Listener listener) {
        return of(problem, limit, seed, listener, EnvironmentMode.NO_ASSERT);
    }

    static Search of(Problem problem, Limit limit, long seed, Progress.Listener listener, EnvironmentMode mode) {
        long begun = System.nanoTime();
        List<Finding> findings = problem.check();
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException("This cannot be planned: " + findings);
        }
        Search search = new Search(new Grid(problem));
        int[][] near = Ruin.near(search.grid);
        Reporter reporter = new Reporter(listener);
        Limit left = limit.after(Duration.ofNanos(System.nanoTime() - begun));
        for (int i = 0; i < THREADS && search.grid.stops > 0; i++) {
            search.engines.add(new Engine(search.grid, near, left, seed + i * BETWEEN_SEEDS, mode, reporter));
        }
        for (Engine engine : search.engines) {
            CompletableFuture<Best> result = new CompletableFuture<>();
            search.running.add(result);
            Thread.ofPlatform().name("routes").daemon().start(() -> solve(engine, result));
        }
        return search;
    }

    private static void solve(Engine engine, CompletableFuture<Best> result) {
        try {
            result.complete(engine.solve());
        } catch (RuntimeException | Error broken) {
            result.completeExceptionally(broken);
        }
    }

    /** Waits for the end and tells what was found; after {@link #cancel()} that is soon, and the best so far. */
    public Proposal proposal() {
        try {
            Best best = running.stream()
                    .map(CompletableFuture::join)
                    .reduce((one, other) -> other.isBetterThan(one) ? other : one)
                    .orElseGet(() -> Best.of(new Routes(grid)));
            return proposal(new Polish(grid, best).last());
        } catch (CompletionException broken) {
            throw new IllegalStateException("The search for routes broke", broken.getCause());
        }
    }

    private Proposal proposal(Best best) {
        List<Stop> stops = grid.problem.stops();
        return Proposal.of(
                grid.problem,
                IntStream.range(0, grid.rounds)
                        .mapToObj(round -> new Sequence(
                                grid.problem.rounds().get(round),
                                IntStream.of(best.orders()[round])
                                        .mapToObj(stops::get)
                                        .toList()))
                        .toList());
    }

    /** Ends it early; what was found so far stays. */
    public void cancel() {
        engines.forEach(Engine::cancel);
    }

    /** Cancels it, if it still runs. */
    @Override
    public void close() {
        cancel();
    }
}

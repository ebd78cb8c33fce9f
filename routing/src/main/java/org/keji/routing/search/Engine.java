package org.keji.routing.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.SubListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.SubListSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.kopt.KOptListMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One Timefold solver: {@link Strings} as its first phase, and its own local search for the rest of the time. */
final class Engine implements PhaseCommand<Plan> {

    private static final double STRINGS = 0.9;
    private static final long MOVES_AFTERWARDS = 2_000;

    private final Grid grid;
    private final int[][] near;
    private final Limit limit;
    private final long seed;
    private final Reporter reporter;
    private final EnvironmentMode mode;
    private final long begun = System.nanoTime();
    private volatile @Nullable Solver<Plan> solver;
    private volatile boolean cancelled;

    Engine(Grid grid, int[][] near, Limit limit, long seed, EnvironmentMode mode, Reporter reporter) {
        this.grid = grid;
        this.near = near;
        this.limit = limit;
        this.seed = seed;
        this.reporter = reporter;
        this.mode = mode;
    }

    private SolverConfig config() {
        TerminationConfig afterwards = new TerminationConfig();
        if (limit.isBySteps()) {
            // A step is a change that is accepted, and may never come.
            afterwards.setMoveCountLimit(MOVES_AFTERWARDS);
        }
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Tour.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Scoring.class))
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(left().time()))
                .withPhases(
                        new CustomPhaseConfig().<Plan>withCustomPhaseCommands(this),
                        new LocalSearchPhaseConfig()
                                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                        .withMoveSelectors(
                                                new ListChangeMoveSelectorConfig(),
                                                new ListSwapMoveSelectorConfig(),
                                                new SubListChangeMoveSelectorConfig(),
                                                new SubListSwapMoveSelectorConfig(),
                                                new KOptListMoveSelectorConfig()))
                                .withTerminationConfig(afterwards));
    }

    Best solve() {
        Solver<Plan> own = SolverFactory.<Plan>create(config()).buildSolver();
        solver = own;
        Plan plan = own.solve(new Plan(grid));
        HardMediumSoftScore score = Objects.requireNonNull(plan.getScore());
        if (score.hardScore() < 0) {
            throw new IllegalStateException("A plan that cannot be kept was taken for the best: " + score);
        }
        Routes routes = new Routes(grid);
        routes.load(new Best(plan.orders(), 0, 0, 0, 0));
        return Best.of(routes);
    }

    /** Making a solver takes a second of its own, or more on a busy machine. */
    private Limit left() {
        return limit.after(Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Also before Timefold has begun, when it would not listen. */
    void cancel() {
        cancelled = true;
        Solver<Plan> running = solver;
        if (running != null) {
            running.terminateEarly();
        }
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Plan> context) {
        Budget budget = new Budget(left(), STRINGS, () -> cancelled || context.isPhaseTerminated());
        Best best = new Strings(grid, near, seed, budget, reporter).search();
        PlanningListVariableMetaModel<Plan, Tour, Call> calls =
                context.getSolutionMetaModel().genuineEntity(Tour.class).listVariable(Tour.CALLS);
        context.executeAndCalculateScore(new Arrange(calls, context.getWorkingSolution(), best));
        if (cancelled) {
            cancel();
        }
    }
}

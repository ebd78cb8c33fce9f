package org.keji.routing.search;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan as Timefold sees it, which wants to read and write it as a bean: calls in tours, and what that is worth. */
@PlanningSolution
public class Plan {

    private List<Tour> tours = List.of();
    private List<Call> calls = List.of();
    private @Nullable HardMediumSoftScore score;
    private @Nullable Grid grid;

    public Plan() {}

    Plan(Grid grid) {
        this.grid = grid;
        tours = IntStream.range(0, grid.rounds).mapToObj(Tour::new).toList();
        calls = IntStream.range(0, grid.stops).mapToObj(Call::new).toList();
    }

    @PlanningEntityCollectionProperty
    public List<Tour> getTours() {
        return tours;
    }

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    public List<Call> getCalls() {
        return calls;
    }

    @PlanningScore
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }

    Grid grid() {
        return Objects.requireNonNull(grid);
    }

    /** By round, its stops in order. */
    int[][] orders() {
        return tours.stream()
                .map(tour -> tour.getCalls().stream().mapToInt(Call::getStop).toArray())
                .toArray(int[][]::new);
    }
}

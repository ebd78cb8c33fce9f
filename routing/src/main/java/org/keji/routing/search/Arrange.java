package org.keji.routing.search;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.Arrays;
import java.util.List;

/** Hands a plan to Timefold that has none yet. */
record Arrange(PlanningListVariableMetaModel<Plan, Tour, Call> calls, Plan plan, Best best) implements Move<Plan> {

    @Override
    public void execute(MutableSolutionView<Plan> view) {
        for (Tour tour : plan.getTours()) {
            List<Call> order = Arrays.stream(best.orders()[tour.getRound()])
                    .mapToObj(stop -> plan.getCalls().get(stop))
                    .toList();
            if (!order.isEmpty()) {
                view.assignValuesAndAdd(calls, order, tour, 0);
            }
        }
    }
}

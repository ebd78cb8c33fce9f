package org.keji.command.visit;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.command.visit.VisitPlanState.Nothing;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.visit.PlanStage;
import org.keji.kernel.visit.VisitPlanEvent;

/** Every example of plans of visits. */
public final class VisitPlanExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    PlanExamples.ALL,
                    RevisionExamples.ALL,
                    RouteExamples.ALL,
                    RoadExamples.ALL,
                    FollowExamples.ALL,
                    VisitPlanTable.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return VisitPlan.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        PlanStage stage = null;
        for (DomainEvent event : history) {
            stage = PlanStage.after(stage, (VisitPlanEvent) event);
        }
        return stage == null ? "nothing yet" : stage.code();
    }

    static VisitPlanState fold(List<DomainEvent> history) {
        VisitPlanState state = new Nothing();
        for (DomainEvent event : history) {
            state = state.after((VisitPlanEvent) event);
        }
        return state;
    }
}

package org.keji.command.permit;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.permit.PermitState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.PermitStage;

/** Every example of permits. */
public final class PermitExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    ApplicationExamples.ALL,
                    WalkInExamples.ALL,
                    VisitorExamples.ALL,
                    ReviewExamples.ALL,
                    ApprovalExamples.ALL,
                    NoticeExamples.ALL,
                    CourseExamples.ALL,
                    BadgeExamples.ALL,
                    GateExamples.ALL,
                    PhotographyExamples.ALL,
                    PublicationExamples.ALL,
                    PermitTable.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return VisitorPermit.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        if (history.isEmpty()) {
            return "nothing yet";
        }
        PermitStage stage = PermitStage.APPLIED;
        for (DomainEvent event : history) {
            stage = stage.after((PermitEvent) event);
        }
        return stage.code();
    }

    static PermitState fold(List<DomainEvent> history) {
        PermitState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((PermitEvent) event);
        }
        return state;
    }
}

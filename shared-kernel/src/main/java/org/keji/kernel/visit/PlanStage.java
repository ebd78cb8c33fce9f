package org.keji.kernel.visit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.visit.PlanEvent.VisitPlanApproved;
import org.keji.kernel.visit.PlanEvent.VisitPlanClosed;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.PlanEvent.VisitPlanRemarked;
import org.keji.kernel.visit.PlanEvent.VisitPlanReturned;
import org.keji.kernel.visit.PlanEvent.VisitPlanRevised;
import org.keji.kernel.visit.PlanEvent.VisitPlanStarted;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;

/** How far a plan of visits has come (VP-03). */
public enum PlanStage {
    DRAFT("拟定中"),
    SUBMITTED("待批"),
    APPROVED("已批准"),
    RUNNING("执行中"),
    CLOSED("已结束");

    private final String chinese;

    PlanStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** Where an event brings a plan. */
    public static PlanStage after(@Nullable PlanStage before, VisitPlanEvent event) {
        return switch (event) {
            case VisitPlanOpened _, VisitPlanReturned _ -> DRAFT;
            case VisitPlanSubmitted _ -> SUBMITTED;
            case VisitPlanApproved _ -> APPROVED;
            case VisitPlanStarted _ -> RUNNING;
            case VisitPlanClosed _ -> CLOSED;
            case VisitPlanRevised _, VisitPlanRemarked _, RouteEvent _, VisitEvent _ -> Objects.requireNonNull(before);
        };
    }
}

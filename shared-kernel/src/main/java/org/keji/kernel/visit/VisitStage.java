package org.keji.kernel.visit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.visit.ChangeEvent.VisitCancelled;
import org.keji.kernel.visit.ChangeEvent.VisitMissed;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.ChangeEvent.VisitPostponed;
import org.keji.kernel.visit.ChangeEvent.VisitReassigned;
import org.keji.kernel.visit.ChangeEvent.VisitRemoved;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.RoadEvent.VisitStarted;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;

/** What became of a planned visit (VP-08, VP-12). */
public enum VisitStage {
    PLANNED("已计划"),
    UNDER_WAY("进行中"),
    /** Over, and not yet reported (VP-09). */
    ENDED("待报告"),
    REPORTED("已报告"),
    MISSED("未成行"),
    CANCELLED("已取消"),
    /** To another month, whose plan takes it up. */
    POSTPONED("已推迟"),
    /** To somebody else, whose plan takes it up. */
    REASSIGNED("已转派"),
    /** Taken out of a draft; it counts for nothing. */
    REMOVED("已删除");

    private final String chinese;

    VisitStage(String chinese) {
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

    /** Where an event brings a visit. */
    public static VisitStage after(@Nullable VisitStage before, VisitEvent event) {
        return switch (event) {
            case VisitPlanned _ -> PLANNED;
            case VisitStarted _ -> UNDER_WAY;
            case VisitEnded _ -> ENDED;
            case VisitReported _ -> REPORTED;
            case VisitMissed _ -> MISSED;
            case VisitCancelled _ -> CANCELLED;
            case VisitPostponed _ -> POSTPONED;
            case VisitReassigned _ -> REASSIGNED;
            case VisitRemoved _ -> REMOVED;
            case VisitMoved _, VisitReportMissed _, VisitUrgencyNoted _, FollowEvent _ ->
                Objects.requireNonNull(before);
        };
    }

    /** Whether something is still to be said of it before its plan can be closed. */
    public boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY || this == ENDED;
    }

    /** Whether the account manager was there. */
    public boolean isDone() {
        return this == ENDED || this == REPORTED;
    }

    /** Whether the completion of its plan is measured by it: not where somebody else makes it, or nobody planned it. */
    public boolean counts() {
        return this != REASSIGNED && this != REMOVED;
    }
}

package org.keji.query.satisfaction;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.query.readmodel.Recorded;

/** Whose plan of visits it is, which never changes. */
record PlanRow(long position, String planId, String accountManager) {

    static @Nullable PlanRow of(Recorded recorded) {
        return recorded.event() instanceof VisitPlanOpened e
                ? new PlanRow(recorded.position(), e.stream(), e.accountManager())
                : null;
    }
}

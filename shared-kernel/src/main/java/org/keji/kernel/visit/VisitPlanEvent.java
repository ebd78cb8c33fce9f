package org.keji.kernel.visit;

import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to the plan of one account manager's visits in one month (VP-01). */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface VisitPlanEvent extends DomainEvent permits PlanEvent, RouteEvent, VisitEvent {

    VisitPlanId planId();

    @Override
    default String stream() {
        return planId().value();
    }
}

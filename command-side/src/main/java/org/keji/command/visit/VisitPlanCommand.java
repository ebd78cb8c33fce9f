package org.keji.command.visit;

import org.keji.command.door.Command;
import org.keji.kernel.identity.VisitPlanId;

/** What one can ask of the plan of an account manager's visits in a month. */
public sealed interface VisitPlanCommand extends Command permits PlanCommand, RoadCommand, FollowCommand, RouteCommand {

    VisitPlanId planId();

    @Override
    default String stream() {
        return planId().value();
    }
}

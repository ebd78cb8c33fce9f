package org.keji.kernel.visit;

import org.keji.kernel.identity.VisitId;

/** What happens to one visit, from its first place in a plan to what follows from its report (VP-01, VP-08, VP-12). */
public sealed interface VisitEvent extends VisitPlanEvent permits ChangeEvent, RoadEvent, FollowEvent {

    VisitId visitId();
}

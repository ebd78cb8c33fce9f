package org.keji.kernel.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.RouteProposalId;
import org.keji.kernel.identity.VisitPlanId;

/** What an account manager says to routes that were proposed for a plan (VP-05). */
public sealed interface RouteEvent extends VisitPlanEvent {

    RouteProposalId proposalId();

    /** The days it is said of. */
    List<LocalDate> days();

    /** They are driven as proposed; which visits move follows. */
    @EventName("visit-plan.route-taken-over")
    record RouteTakenOver(VisitPlanId planId, Instant occurredAt, RouteProposalId proposalId, List<LocalDate> days)
            implements RouteEvent {

        public RouteTakenOver {
            days = List.copyOf(days);
        }
    }

    /** They are not; the reason is recorded with this. */
    @EventName("visit-plan.route-refused")
    record RouteRefused(VisitPlanId planId, Instant occurredAt, RouteProposalId proposalId, List<LocalDate> days)
            implements RouteEvent {

        public RouteRefused {
            days = List.copyOf(days);
        }
    }
}

package org.keji.command.visit;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.RouteProposalId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.VisitSlot;
import org.keji.kernel.visit.VisitTerms;

/** What is done to a plan with visits that were worked out: who is due, and by which route (VP-02, VP-05). */
public sealed interface RouteCommand extends VisitPlanCommand {

    /** Put visits that are due into a draft, all of them or none (VP-02). */
    @Requires(Permission.PLAN_VISITS)
    record FillPlan(@TargetAggregateIdentifier VisitPlanId planId, List<Due> visits) implements RouteCommand {

        public FillPlan {
            visits = List.copyOf(visits);
        }
    }

    /**
     * A visit that is to stand in the plan.
     *
     * @param follows the visit of another plan it takes up; null if none
     */
    record Due(
            VisitId visitId,
            VisitTerms terms,
            VisitSlot slot,
            @Nullable VisitId follows) {}

    /**
     * Drive on these days as proposed (VP-05).
     *
     * @param moves every visit that stands on these days, or is proposed for them
     * @param unserved visits on these days that no route has; they leave the draft
     * @param leaving visits that another account manager of the territory makes (VP-07)
     * @param arriving visits of others that this account manager makes
     */
    @Requires(Permission.PLAN_VISITS)
    record TakeOverRoute(
            @TargetAggregateIdentifier VisitPlanId planId,
            RouteProposalId proposalId,
            List<LocalDate> days,
            List<Moving> moves,
            List<VisitId> unserved,
            List<Leaving> leaving,
            List<Due> arriving)
            implements RouteCommand {

        public TakeOverRoute {
            days = List.copyOf(days);
            moves = List.copyOf(moves);
            unserved = List.copyOf(unserved);
            leaving = List.copyOf(leaving);
            arriving = List.copyOf(arriving);
        }
    }

    /**
     * A visit that goes to another account manager.
     *
     * @param from where it stood when the route was searched
     */
    record Leaving(VisitId visitId, VisitSlot from, String to) {}

    /**
     * A visit on a route.
     *
     * @param from where it stood when the route was searched
     * @param to where it stands on the route
     */
    record Moving(VisitId visitId, VisitSlot from, VisitSlot to) {}

    /** Leave these days as they are (VP-05). */
    @Requires(Permission.PLAN_VISITS)
    record RefuseRoute(@TargetAggregateIdentifier VisitPlanId planId, RouteProposalId proposalId, List<LocalDate> days)
            implements RouteCommand {

        public RefuseRoute {
            days = List.copyOf(days);
        }
    }
}

package org.keji.command.visit;

import static org.keji.command.visit.PlanRule.*;

import java.time.LocalDate;
import java.util.Objects;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.VisitId;

/** What every decision about a plan of visits stands on: whose it is, and which visit is meant. */
final class PlanGround {

    private PlanGround() {}

    /** It is the actor's own, or the permission reaches to everybody's. */
    static void requireOwn(String accountManager, Permission permission, DecisionContext context) {
        boolean reaches = permission.reachOf(context.actor()) == Scope.ANY;
        context.require(PLAN_IS_ONES_OWN, reaches || context.actor().is(accountManager), "");
    }

    static VisitState requireVisit(Plan plan, VisitId id, String pointer, DecisionContext context) {
        VisitState visit = plan.visits().get(id);
        context.require(VISIT_IS_OF_THE_PLAN, visit != null, pointer);
        return Objects.requireNonNull(visit);
    }

    static LocalDate today(DecisionContext context) {
        return LocalDate.ofInstant(context.now(), context.zone());
    }
}

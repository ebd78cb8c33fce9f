package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.ANOTHER_MOVES_A_MISSED_TARGET;
import static org.keji.command.complaint.ClockRule.STEP_FOLLOWS_THE_ONE_BEFORE;
import static org.keji.command.complaint.ComplaintRule.STEP_FOLLOWS_RECEIPT;
import static org.keji.command.complaint.ComplaintRule.STEP_LIES_IN_THE_PAST;
import static org.keji.command.complaint.ResolutionRule.COMPLAINT_IS_OPEN;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Weight;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.clock.Face;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.rule.Rule;

/** The ground every decision about a complaint stands on: who, whether it is still open, and when. */
final class Ground {

    private Ground() {}

    /** It is the actor's own, or the permission reaches to everybody's. */
    static void requireReach(Known state, DecisionContext context, Permission permission, Rule rule) {
        context.require(rule, isInReach(state, context, permission), "");
    }

    static boolean isInReach(Known state, DecisionContext context, Permission permission) {
        return permission.reachOf(context.actor()) == Scope.ANY
                || context.actor().is(state.charge().owner());
    }

    static void requireOpen(Known state, DecisionContext context) {
        context.require(COMPLAINT_IS_OPEN, state.stage().isOpen(), "");
    }

    /** A late pause or another assessment may take back a miss: then not whose miss it is says so (SOD). */
    static void requireAnotherIfMissed(Known state, DecisionContext context) {
        boolean isOwn = context.actor().is(state.charge().owner());
        boolean missed = state.clock(ClockName.RESOLUTION).clock().face(context.now()) == Face.BREACHED;
        context.require(ANOTHER_MOVES_A_MISSED_TARGET, !isOwn || !missed, "");
    }

    /** The step was taken after the receipt, and before now. */
    static Instant requireTime(Known state, DecisionContext context) {
        Instant at = context.occurredAt();
        context.require(STEP_FOLLOWS_RECEIPT, !at.isBefore(state.receivedAt()), "/occurredAt");
        context.require(STEP_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return at;
    }

    /** @param before when the step was taken that this one rests on; null if none was */
    static Instant requireTimeAfter(@Nullable Instant before, Known state, DecisionContext context) {
        Instant at = requireTime(state, context);
        context.require(STEP_FOLLOWS_THE_ONE_BEFORE, before == null || !at.isBefore(before), "/occurredAt");
        return at;
    }

    /** The time there is to resolve a complaint of this weight, by the book (CO-03). */
    static Duration timeToResolve(Weight weight, PolicyEdition book) {
        Duration bySeverity = book.duration(
                switch (weight.severity()) {
                    case MINOR -> PolicyParameter.COMPLAINT_RESOLUTION_MINOR;
                    case MAJOR -> PolicyParameter.COMPLAINT_RESOLUTION_MAJOR;
                    case CRITICAL -> PolicyParameter.COMPLAINT_RESOLUTION_CRITICAL;
                });
        Duration byUrgency = switch (weight.urgency()) {
            case NORMAL -> bySeverity;
            case URGENT -> book.duration(PolicyParameter.COMPLAINT_RESOLUTION_URGENT);
        };
        return Collections.min(List.of(bySeverity, byUrgency));
    }
}

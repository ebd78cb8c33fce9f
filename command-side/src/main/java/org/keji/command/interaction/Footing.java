package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.INTERACTION_IS_OPEN;
import static org.keji.command.interaction.InteractionRule.OWNER_SEES_TO_IT;
import static org.keji.command.interaction.InteractionRule.STEP_RESTS_ON_THE_ONE_BEFORE;
import static org.keji.command.interaction.InteractionRule.STEP_WAS_TAKEN;
import static org.keji.kernel.actor.Permission.HANDLE_INTERACTION;

import java.time.Instant;
import org.keji.command.interaction.InteractionState.Known;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.decision.DecisionContext;

/** What every decision about a contact stands on: who, whether it is still open, and when. */
final class Footing {

    private Footing() {}

    /** It is the actor's own, their department's, or the permission reaches to everybody's. */
    static void requireReach(Known state, DecisionContext context) {
        context.require(OWNER_SEES_TO_IT, isInReach(state, context.actor()), "");
    }

    static boolean isInReach(Known state, Actor actor) {
        String theirs = actor.department();
        return switch (HANDLE_INTERACTION.reachOf(actor)) {
            case ANY -> true;
            case DEPARTMENT ->
                theirs.equals(state.charge().department())
                        || theirs.equals(state.matter().leadDepartment())
                        || actor.is(state.charge().owner());
            case OWN, NONE -> actor.is(state.charge().owner());
        };
    }

    static void requireOpen(Known state, DecisionContext context) {
        context.require(INTERACTION_IS_OPEN, !state.progress().closed(), "");
    }

    /** The step was taken after the one it rests on, and before now. */
    static Instant requireTimeAfter(Instant before, DecisionContext context) {
        Instant at = context.occurredAt();
        context.require(STEP_RESTS_ON_THE_ONE_BEFORE, !at.isBefore(before), "/occurredAt");
        context.require(STEP_WAS_TAKEN, !at.isAfter(context.now()), "/occurredAt");
        return at;
    }
}

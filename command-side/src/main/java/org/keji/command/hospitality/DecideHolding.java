package org.keji.command.hospitality;

import static org.keji.command.hospitality.HospitalityRule.*;

import java.time.Instant;
import org.keji.command.hospitality.HospitalityCommand.CallOffMeal;
import org.keji.command.hospitality.HospitalityCommand.HoldMeal;
import org.keji.command.hospitality.HospitalityCommand.WithdrawMeal;
import org.keji.command.hospitality.HospitalityState.Known;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityWithdrawn;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.HospitalityEvent.MealNotHeld;
import org.keji.kernel.hospitality.MealStage;
import org.keji.kernel.policy.PolicyParameter;

/** A meal that is approved takes place, or does not (HO-01); who asked may withdraw it before. */
final class DecideHolding {

    private DecideHolding() {}

    static HospitalityWithdrawn withdraw(Known state, WithdrawMeal command, DecisionContext context) {
        context.require(MEAL_LIES_AHEAD, state.stage().isAhead(), "");
        requireSpeaks(state, context);
        context.require(ENDING_SAYS_WHY, context.givesReason(), "/reason");
        return new HospitalityWithdrawn(command.hospitalityId(), context.now());
    }

    static MealHeld hold(Known state, HoldMeal command, DecisionContext context) {
        context.require(MEAL_IS_APPROVED_BEFORE_IT, state.stage() == MealStage.APPROVED, "");
        requireSpeaks(state, context);
        context.require(GUEST_MEAL_HAS_GUESTS, command.guests() > 0, "/guests");
        Instant heldAt = command.heldAt();
        context.require(MEAL_FOLLOWS_ITS_CONSENT, !heldAt.isBefore(state.consentedAt()), "/heldAt");
        context.require(MEAL_LIES_IN_THE_PAST, !heldAt.isAfter(context.now()), "/heldAt");
        Instant due = heldAt.plus(context.book().duration(PolicyParameter.MEAL_BILL));
        return new MealHeld(command.hospitalityId(), context.now(), heldAt, command.guests(), command.hosts(), due);
    }

    static MealNotHeld callOff(Known state, CallOffMeal command, DecisionContext context) {
        context.require(MEAL_IS_APPROVED_BEFORE_IT, state.stage() == MealStage.APPROVED, "");
        requireSpeaks(state, context);
        context.require(ENDING_SAYS_WHY, context.givesReason(), "/reason");
        return new MealNotHeld(command.hospitalityId(), context.now(), command.because());
    }

    /** Who asked, who arranges it, and whoever may act for all. */
    static void requireSpeaks(Known state, DecisionContext context) {
        Actor actor = context.actor();
        boolean speaks = actor.is(state.asked().requestedBy())
                || actor.is(state.asked().terms().specialist())
                || Permission.REQUEST_MEAL.reachOf(actor) == Scope.ANY;
        context.require(WHO_ASKED_OR_ARRANGES_SPEAKS, speaks, "");
    }
}

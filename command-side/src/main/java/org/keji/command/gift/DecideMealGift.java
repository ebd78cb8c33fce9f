package org.keji.command.gift;

import org.keji.command.customer.Concern;
import org.keji.command.gift.GiftCommand.CountMeal;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.gift.GiftEvent.HospitalityCounted;
import org.keji.kernel.gift.GiftKind;
import org.keji.kernel.gift.GiftTerms;
import org.keji.kernel.gift.Occasion;

/** Meals stand on the register beside gifts (CU-15): they were approved by rules of their own, and count as given. */
final class DecideMealGift {

    private DecideMealGift() {}

    static HospitalityCounted count(GiftState state, CountMeal command, DecisionContext context) {
        Concern.known(command.customerId(), Permission.COUNT_MEAL, context);
        boolean isNew = !state.meals().contains(command.hospitalityId());
        context.require(GiftRule.MEAL_IS_COUNTED_ONCE, isNew, "");
        return new HospitalityCounted(
                command.accountId(),
                context.now(),
                state.next(),
                command.customerId(),
                command.recipient(),
                command.heldOn().getYear(),
                command.hospitalityId(),
                new GiftTerms(
                        GiftKind.HOSPITALITY,
                        command.what(),
                        command.value(),
                        Occasion.OTHER,
                        state.official(),
                        command.heldOn()),
                command.requestedBy());
    }
}

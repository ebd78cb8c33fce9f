package org.keji.command.hospitality;

import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Concern;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.hospitality.Envelope;
import org.keji.kernel.hospitality.Meal;
import org.keji.kernel.identity.CustomerId;

/** Whose guests are received, and what they may cost: the one place that quotes and that decides. */
final class MealGuests {

    private MealGuests() {}

    /** Guests of an organisation without a card are received as ordinary customers. */
    static Standing standing(@Nullable KnownCustomer customer) {
        return customer == null ? Standing.ORDINARY : customer.standing();
    }

    /** @throws org.keji.kernel.rule.Refusal if the customer has no card, is out of service, or is another's */
    static @Nullable KnownCustomer customer(@Nullable CustomerId id, Permission permission, DecisionContext context) {
        return id == null ? null : Concern.served(id, permission, context);
    }

    /** @throws org.keji.kernel.rule.Refusal without guests (HO-01) */
    static Envelope envelope(Meal meal, DecisionContext context) {
        context.require(HospitalityRule.GUEST_MEAL_HAS_GUESTS, meal.guests() > 0, "/guests");
        return Envelope.of(context.book(), meal);
    }
}

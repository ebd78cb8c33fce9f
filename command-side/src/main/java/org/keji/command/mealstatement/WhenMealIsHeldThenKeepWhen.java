package org.keji.command.mealstatement;

import org.axonframework.eventhandling.EventMessage;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;

/** Whenever a meal takes place the table knows it, for the review at month's end (HO-06). */
final class WhenMealIsHeldThenKeepWhen {

    private final MealTable table;

    WhenMealIsHeldThenKeepWhen(MealTable table) {
        this.table = table;
    }

    void on(EventMessage<?> message) {
        boolean isHeld = message.getPayload() instanceof MealHeld;
        if (message.getPayload() instanceof MealHeld held) {
            table.put(held);
        }
        table.mark().pass(EventMessages.positionOf(message), isHeld);
    }
}

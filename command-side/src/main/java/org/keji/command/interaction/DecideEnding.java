package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;
import static org.keji.command.interaction.ServiceRule.*;

import java.time.Instant;
import org.keji.command.interaction.InteractionCommand.CallBack;
import org.keji.command.interaction.InteractionCommand.CloseInteraction;
import org.keji.command.interaction.InteractionState.Known;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.interaction.InteractionClocks;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Outcome;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;

/** The house calls back and asks how content the customer is, and a contact ends with its outcome (IN-01, IN-05). */
final class DecideEnding {

    private DecideEnding() {}

    static CalledBack callBack(Known state, CallBack command, DecisionContext context) {
        Footing.requireReach(state, context);
        boolean asks = command.satisfaction() != null;
        boolean returns = InteractionClocks.isOpen(state.clocks().callBack());
        context.require(CALL_BACK_IS_DUE_OR_ASKS, asks || returns, "");
        Instant before = state.takenAt();
        if (asks) {
            Instant answeredAt = state.progress().answeredAt();
            boolean isSolved = !state.matter().awaitsAnswer() || answeredAt != null;
            context.require(SATISFACTION_FOLLOWS_THE_ANSWER, isSolved, "/satisfaction");
            context.require(SATISFACTION_IS_ASKED_ONCE, !state.progress().rated(), "/satisfaction");
            before = answeredAt == null ? before : answeredAt;
        }
        Instant at = Footing.requireTimeAfter(before, context);
        return new CalledBack(command.interactionId(), at, command.satisfaction(), command.remark());
    }

    static InteractionClosed close(Known state, CloseInteraction command, DecisionContext context) {
        Outcome outcome = command.outcome();
        InteractionKind kind = state.matter().kind();
        Footing.requireReach(state, context);
        Footing.requireOpen(state, context);
        boolean isPassedOn = outcome == Outcome.PASSED_ON;
        context.require(HEARD_COMPLAINT_IS_PASSED_ON, isPassedOn == (kind == InteractionKind.COMPLAINT), "/outcome");
        requireDone(state, outcome, context);
        if (outcome != Outcome.SETTLED && !isPassedOn) {
            context.require(UNSETTLED_ENDING_SAYS_WHY, context.givesReason(), "/reason");
        }
        Instant at = Footing.requireTimeAfter(state.progress().lastAt(), context);
        return new InteractionClosed(command.interactionId(), at, outcome);
    }

    /** Whoever cannot be reached, or does not want it any more, is not answered. */
    private static void requireDone(Known state, Outcome outcome, DecisionContext context) {
        boolean isSpokenTo = outcome == Outcome.SETTLED || outcome == Outcome.UNSETTLED;
        boolean isAnswered = state.progress().answeredAt() != null;
        if (state.matter().awaitsAnswer() && isSpokenTo) {
            context.require(ANSWER_PRECEDES_THE_END, isAnswered, "/outcome");
        }
        if (state.matter().kind() == InteractionKind.IMPORTANT_INQUIRY) {
            context.require(IMPORTANT_INQUIRY_IS_HANDLED, state.progress().handled(), "");
        }
        if (state.matter().kind() == InteractionKind.SERVICE_REQUEST && outcome == Outcome.SETTLED) {
            TargetClock promise = state.clocks().promise();
            boolean isKept = promise != null && promise.doneAt() != null;
            context.require(SERVICE_REQUEST_IS_FULFILLED, isKept, "/outcome");
        }
    }
}

package org.keji.command.interaction;

import static org.keji.command.interaction.ServiceRule.*;

import java.time.Instant;
import java.util.Objects;
import org.keji.command.interaction.InteractionCommand.FulfilPromise;
import org.keji.command.interaction.InteractionCommand.MoveDate;
import org.keji.command.interaction.InteractionCommand.PromiseDate;
import org.keji.command.interaction.InteractionState.Known;
import org.keji.kernel.clock.Face;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.interaction.InteractionClocks;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.ServiceEvent.DateMoved;
import org.keji.kernel.interaction.ServiceEvent.DatePromised;
import org.keji.kernel.interaction.ServiceEvent.PromiseFulfilled;

/** A service request has a promised date, which may move before it is due, and is kept in time or late (IN-07). */
final class DecidePromise {

    private DecidePromise() {}

    static DatePromised promise(Known state, PromiseDate command, DecisionContext context) {
        Footing.requireReach(state, context);
        Footing.requireOpen(state, context);
        boolean isRequest = state.matter().kind() == InteractionKind.SERVICE_REQUEST;
        context.require(DATES_ARE_PROMISED_ON_SERVICE_REQUESTS, isRequest, "");
        context.require(DATE_IS_PROMISED_ONCE, state.clocks().promise() == null, "");
        Instant at = Footing.requireTimeAfter(state.takenAt(), context);
        requireAhead(command.dueAt(), at, context);
        return new DatePromised(command.interactionId(), at, command.dueAt());
    }

    static DateMoved move(Known state, MoveDate command, DecisionContext context) {
        TargetClock promise = requirePending(state, context);
        context.require(MOVING_A_DATE_SAYS_WHY, context.givesReason(), "/reason");
        // By the moment it is told, whenever the customer was: a date that has passed does not move back in time.
        boolean isStillAhead = promise.face(context.now()) != Face.BREACHED;
        context.require(DATE_MOVES_BEFORE_IT_IS_DUE, isStillAhead, "");
        Instant at = requireAfterTheLast(state, context);
        requireAhead(command.dueAt(), at, context);
        return new DateMoved(command.interactionId(), at, command.dueAt());
    }

    static PromiseFulfilled fulfil(Known state, FulfilPromise command, DecisionContext context) {
        TargetClock promise = requirePending(state, context);
        Instant at = requireAfterTheLast(state, context);
        boolean inTime = promise.stopped(at).face(at) == Face.MET;
        return new PromiseFulfilled(command.interactionId(), at, inTime);
    }

    private static TargetClock requirePending(Known state, DecisionContext context) {
        Footing.requireReach(state, context);
        Footing.requireOpen(state, context);
        TargetClock promise = state.clocks().promise();
        context.require(PROMISE_IS_PENDING, InteractionClocks.isOpen(promise), "");
        return Objects.requireNonNull(promise);
    }

    private static Instant requireAfterTheLast(Known state, DecisionContext context) {
        return Footing.requireTimeAfter(Objects.requireNonNull(state.progress().promisedAt()), context);
    }

    private static void requireAhead(Instant due, Instant at, DecisionContext context) {
        context.require(PROMISED_DATE_LIES_AHEAD, due.isAfter(at), "/dueAt");
    }
}

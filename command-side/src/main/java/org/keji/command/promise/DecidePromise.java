package org.keji.command.promise;

import static org.keji.command.promise.PromiseRule.*;
import static org.keji.kernel.actor.Permission.KEEP_PROMISE;
import static org.keji.kernel.actor.Permission.MAKE_PROMISE;

import java.time.Instant;
import java.util.Objects;
import org.keji.command.promise.PromiseCommand.BreakPromise;
import org.keji.command.promise.PromiseCommand.HandOverPromise;
import org.keji.command.promise.PromiseCommand.KeepPromise;
import org.keji.command.promise.PromiseCommand.MakePromise;
import org.keji.command.promise.PromiseCommand.MovePromise;
import org.keji.command.promise.PromiseCommand.NotePromiseRisk;
import org.keji.command.promise.PromiseCommand.TellPromiseRisk;
import org.keji.command.promise.PromiseCommand.WithdrawPromise;
import org.keji.command.promise.PromiseState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.promise.PromiseEvent.PromiseBroken;
import org.keji.kernel.promise.PromiseEvent.PromiseDueMoved;
import org.keji.kernel.promise.PromiseEvent.PromiseHandedOver;
import org.keji.kernel.promise.PromiseEvent.PromiseKept;
import org.keji.kernel.promise.PromiseEvent.PromiseMade;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskNoted;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskTold;
import org.keji.kernel.promise.PromiseEvent.PromiseWithdrawn;

/** Promises are made, moved, handed over and told to be at risk, and end in one way (CU-18, CU-22). */
final class DecidePromise {

    private DecidePromise() {}

    static PromiseMade make(MakePromise command, DecisionContext context) {
        Instant at = DecideCourse.begin(
                command.customerId(), command.contact(), command.dueAt(), "/dueAt", MAKE_PROMISE, context);
        return new PromiseMade(
                command.promiseId(),
                at,
                command.customerId(),
                command.contact(),
                command.what(),
                command.dueAt(),
                Objects.requireNonNullElse(command.owner(), context.actor().subject()));
    }

    /** Whoever is late does not become in time by another date: what was missed stays missed. */
    static PromiseDueMoved move(Known state, MovePromise command, DecisionContext context) {
        Instant at = DecideCourse.reasonedStep(state, state.dues().newestSince(), KEEP_PROMISE, context);
        Instant before = state.dues().at(at);
        context.require(DUE_TIME_MOVES_BEFORE_IT_PASSES, !at.isAfter(before), "");
        DecideCourse.requireAhead(command.dueAt(), at, "/dueAt", context);
        context.require(DUE_TIME_IS_ANOTHER, !command.dueAt().equals(before), "/dueAt");
        return new PromiseDueMoved(command.promiseId(), at, before, command.dueAt());
    }

    static PromiseHandedOver handOver(Known state, HandOverPromise command, DecisionContext context) {
        Instant at = DecideCourse.reasonedStep(state, KEEP_PROMISE, context);
        boolean isAnother = !command.owner().equals(state.course().owner());
        context.require(ANOTHER_TAKES_OVER, isAnother, "/owner");
        return new PromiseHandedOver(command.promiseId(), at, command.owner());
    }

    static PromiseRiskNoted noteRisk(Known state, NotePromiseRisk command, DecisionContext context) {
        Instant tellDue = DecideCourse.noteRisk(state, KEEP_PROMISE, context);
        return new PromiseRiskNoted(command.promiseId(), context.occurredAt(), command.risk(), tellDue);
    }

    static PromiseRiskTold tellRisk(Known state, TellPromiseRisk command, DecisionContext context) {
        boolean inTime = DecideCourse.tellRisk(state, KEEP_PROMISE, context);
        return new PromiseRiskTold(command.promiseId(), context.occurredAt(), command.solution(), inTime);
    }

    static PromiseKept keep(Known state, KeepPromise command, DecisionContext context) {
        Instant at = DecideCourse.step(state, KEEP_PROMISE, context);
        return new PromiseKept(command.promiseId(), at, !at.isAfter(state.dues().at(at)));
    }

    static PromiseBroken breakIt(Known state, BreakPromise command, DecisionContext context) {
        return new PromiseBroken(command.promiseId(), DecideCourse.reasonedStep(state, KEEP_PROMISE, context));
    }

    static PromiseWithdrawn withdraw(Known state, WithdrawPromise command, DecisionContext context) {
        return new PromiseWithdrawn(command.promiseId(), DecideCourse.reasonedStep(state, KEEP_PROMISE, context));
    }
}

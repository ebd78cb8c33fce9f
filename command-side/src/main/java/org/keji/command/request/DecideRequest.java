package org.keji.command.request;

import static org.keji.command.request.RequestRule.*;
import static org.keji.kernel.actor.Permission.ANSWER_REQUEST;
import static org.keji.kernel.actor.Permission.RECEIVE_REQUEST;

import java.time.Instant;
import java.util.Objects;
import org.keji.command.promise.DecideCourse;
import org.keji.command.request.RequestCommand.AnswerFeasibility;
import org.keji.command.request.RequestCommand.NoteRequestRisk;
import org.keji.command.request.RequestCommand.ReceiveRequest;
import org.keji.command.request.RequestCommand.RefuseRequest;
import org.keji.command.request.RequestCommand.TakeUpAsContract;
import org.keji.command.request.RequestCommand.TakeUpAsPromise;
import org.keji.command.request.RequestCommand.TellRequestRisk;
import org.keji.command.request.RequestCommand.WithdrawRequest;
import org.keji.command.request.RequestState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.request.RequestEvent.RequestBecameContract;
import org.keji.kernel.request.RequestEvent.RequestBecamePromise;
import org.keji.kernel.request.RequestEvent.RequestFeasibilityAnswered;
import org.keji.kernel.request.RequestEvent.RequestReceived;
import org.keji.kernel.request.RequestEvent.RequestRefused;
import org.keji.kernel.request.RequestEvent.RequestRiskNoted;
import org.keji.kernel.request.RequestEvent.RequestRiskTold;
import org.keji.kernel.request.RequestEvent.RequestWithdrawn;
import org.keji.kernel.request.RequestStage;

/** Requests are received and answered, and become a promise, a contract or a refusal (CU-21, CU-22). */
final class DecideRequest {

    private DecideRequest() {}

    static RequestReceived receive(ReceiveRequest command, DecisionContext context) {
        Instant at = DecideCourse.begin(
                command.customerId(), command.contact(), command.deadline(), "/deadline", RECEIVE_REQUEST, context);
        return new RequestReceived(
                command.requestId(),
                at,
                command.customerId(),
                command.contact(),
                command.wish(),
                command.description(),
                command.deadline(),
                Objects.requireNonNullElse(command.owner(), context.actor().subject()));
    }

    static RequestFeasibilityAnswered answer(Known state, AnswerFeasibility command, DecisionContext context) {
        Instant at = DecideCourse.step(state, ANSWER_REQUEST, context);
        return new RequestFeasibilityAnswered(command.requestId(), at, command.feasible(), command.words());
    }

    static RequestRiskNoted noteRisk(Known state, NoteRequestRisk command, DecisionContext context) {
        Instant tellDue = DecideCourse.noteRisk(state, ANSWER_REQUEST, context);
        return new RequestRiskNoted(command.requestId(), context.occurredAt(), command.risk(), tellDue);
    }

    static RequestRiskTold tellRisk(Known state, TellRequestRisk command, DecisionContext context) {
        boolean inTime = DecideCourse.tellRisk(state, ANSWER_REQUEST, context);
        return new RequestRiskTold(command.requestId(), context.occurredAt(), command.solution(), inTime);
    }

    static RequestBecamePromise promise(Known state, TakeUpAsPromise command, DecisionContext context) {
        Instant at = DecideCourse.step(state, ANSWER_REQUEST, context);
        requireFeasible(state, context);
        boolean isTheirs = state.course().customerId().equals(command.promisedTo());
        context.require(PROMISE_IS_THE_SAME_CUSTOMERS, isTheirs, "/promiseId");
        return new RequestBecamePromise(command.requestId(), at, command.promise());
    }

    static RequestBecameContract contract(Known state, TakeUpAsContract command, DecisionContext context) {
        Instant at = DecideCourse.step(state, ANSWER_REQUEST, context);
        requireFeasible(state, context);
        return new RequestBecameContract(command.requestId(), at, command.contract());
    }

    static RequestRefused refuse(Known state, RefuseRequest command, DecisionContext context) {
        Instant at = DecideCourse.reasonedStep(state, ANSWER_REQUEST, context);
        requireAnswered(state, context);
        return new RequestRefused(command.requestId(), at);
    }

    static RequestWithdrawn withdraw(Known state, WithdrawRequest command, DecisionContext context) {
        return new RequestWithdrawn(command.requestId(), DecideCourse.reasonedStep(state, ANSWER_REQUEST, context));
    }

    private static void requireFeasible(Known state, DecisionContext context) {
        requireAnswered(state, context);
        context.require(WHAT_IS_TAKEN_UP_IS_FEASIBLE, state.stage() == RequestStage.FEASIBLE, "");
    }

    private static void requireAnswered(Known state, DecisionContext context) {
        context.require(FEASIBILITY_IS_ANSWERED_FIRST, state.stage() != RequestStage.RECEIVED, "");
    }
}

package org.keji.command.request;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.request.RequestCommand.AnswerFeasibility;
import org.keji.command.request.RequestCommand.NoteRequestRisk;
import org.keji.command.request.RequestCommand.ReceiveRequest;
import org.keji.command.request.RequestCommand.RefuseRequest;
import org.keji.command.request.RequestCommand.TakeUpAsContract;
import org.keji.command.request.RequestCommand.TakeUpAsPromise;
import org.keji.command.request.RequestCommand.TellRequestRisk;
import org.keji.command.request.RequestCommand.WithdrawRequest;
import org.keji.command.request.RequestState.Known;
import org.keji.command.request.RequestState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.request.RequestEvent;

/** One request of a customer; the rules stand in {@link DecideRequest}. */
@AggregateRoot
public final class Request {

    @AggregateIdentifier
    private @Nullable String id;

    private RequestState state = new NotThere();

    /** Axon makes an empty request and lets it remember its events. */
    Request() {}

    @CommandHandler
    Request(ReceiveRequest command, DecisionContext context) {
        apply(DecideRequest.receive(command, context));
    }

    @CommandHandler
    void decide(AnswerFeasibility command, DecisionContext context) {
        apply(DecideRequest.answer(known(), command, context));
    }

    @CommandHandler
    void decide(NoteRequestRisk command, DecisionContext context) {
        apply(DecideRequest.noteRisk(known(), command, context));
    }

    @CommandHandler
    void decide(TellRequestRisk command, DecisionContext context) {
        apply(DecideRequest.tellRisk(known(), command, context));
    }

    @CommandHandler
    void decide(TakeUpAsPromise command, DecisionContext context) {
        apply(DecideRequest.promise(known(), command, context));
    }

    @CommandHandler
    void decide(TakeUpAsContract command, DecisionContext context) {
        apply(DecideRequest.contract(known(), command, context));
    }

    @CommandHandler
    void decide(RefuseRequest command, DecisionContext context) {
        apply(DecideRequest.refuse(known(), command, context));
    }

    @CommandHandler
    void decide(WithdrawRequest command, DecisionContext context) {
        apply(DecideRequest.withdraw(known(), command, context));
    }

    @EventSourcingHandler
    void evolve(RequestEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a request that was received. */
    private Known known() {
        return (Known) state;
    }
}

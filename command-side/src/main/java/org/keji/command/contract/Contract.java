package org.keji.command.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.contract.ChangeCommand.AcknowledgeChange;
import org.keji.command.contract.ChangeCommand.AnswerChange;
import org.keji.command.contract.ChangeCommand.NotifyChange;
import org.keji.command.contract.ChangeCommand.ProposeChange;
import org.keji.command.contract.ChangeCommand.RecordAnswerToChange;
import org.keji.command.contract.ChangeCommand.ReviewChange;
import org.keji.command.contract.ChangeCommand.WithdrawChange;
import org.keji.command.contract.ContractCommand.ClarifyContract;
import org.keji.command.contract.ContractCommand.FulfilContract;
import org.keji.command.contract.ContractCommand.RegisterContract;
import org.keji.command.contract.ContractCommand.ReviewContract;
import org.keji.command.contract.ContractCommand.SignContract;
import org.keji.command.contract.ContractCommand.TerminateContract;
import org.keji.command.contract.ContractState.Known;
import org.keji.command.contract.ContractState.NotThere;
import org.keji.command.contract.RenewalCommand.AnnounceRenewal;
import org.keji.command.contract.RenewalCommand.AnswerRenewal;
import org.keji.command.contract.RenewalCommand.RecordAnswerToRenewal;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.contract.Side;
import org.keji.kernel.decision.DecisionContext;

/** One contract; the rules stand in the classes whose names begin with Decide. */
@AggregateRoot
public final class Contract {

    /** The kind of the claim that keeps two contracts from sharing a number. */
    static final String NUMBER = "contract-number";

    @AggregateIdentifier
    private @Nullable String id;

    private ContractState state = new NotThere();

    /** Axon makes an empty contract and lets it remember its events. */
    Contract() {}

    @CommandHandler
    Contract(RegisterContract command, DecisionContext context) {
        DecideReview.register(command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(ClarifyContract command, DecisionContext context) {
        DecideReview.clarify(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(ReviewContract command, DecisionContext context) {
        apply(DecideReview.review(known(context), command, context));
    }

    @CommandHandler
    void decide(SignContract command, DecisionContext context) {
        apply(DecideReview.sign(known(context), command, context));
    }

    @CommandHandler
    void decide(ProposeChange command, DecisionContext context) {
        apply(DecideChange.propose(known(context), command, context));
    }

    @CommandHandler
    void decide(AnswerChange command, DecisionContext context) {
        apply(DecideChange.answer(known(context), command, command.change(), Side.HOUSE, command.verdict(), context));
    }

    @CommandHandler
    void decide(RecordAnswerToChange command, DecisionContext context) {
        apply(DecideChange.answer(
                known(context), command, command.change(), Side.CUSTOMER, command.verdict(), context));
    }

    @CommandHandler
    void decide(NotifyChange command, DecisionContext context) {
        apply(DecideChange.notify(known(context), command, context));
    }

    @CommandHandler
    void decide(AcknowledgeChange command, DecisionContext context) {
        DecideChange.acknowledge(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(ReviewChange command, DecisionContext context) {
        DecideChange.review(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(WithdrawChange command, DecisionContext context) {
        apply(DecideChange.withdraw(known(context), command, context));
    }

    @CommandHandler
    void decide(AnnounceRenewal command, DecisionContext context) {
        apply(DecideRenewal.announce(known(context), command, context));
    }

    @CommandHandler
    void decide(AnswerRenewal command, DecisionContext context) {
        DecideRenewal.answer(known(context), command, Side.HOUSE, command.verdict(), context)
                .forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(RecordAnswerToRenewal command, DecisionContext context) {
        DecideRenewal.answer(known(context), command, Side.CUSTOMER, command.verdict(), context)
                .forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(FulfilContract command, DecisionContext context) {
        apply(DecideEnding.fulfil(known(context), command, context));
    }

    @CommandHandler
    void decide(TerminateContract command, DecisionContext context) {
        DecideEnding.terminate(known(context), command, context).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(ContractEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a contract that was registered; its department's exceptions hold for it. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.basis().department());
        return known;
    }
}

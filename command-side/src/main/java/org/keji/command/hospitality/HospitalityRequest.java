package org.keji.command.hospitality;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.hospitality.BillCommand.MissBill;
import org.keji.command.hospitality.BillCommand.SettleMeal;
import org.keji.command.hospitality.BillCommand.SignBill;
import org.keji.command.hospitality.BillCommand.StateBill;
import org.keji.command.hospitality.HospitalityCommand.ApproveBanquet;
import org.keji.command.hospitality.HospitalityCommand.ApproveMeal;
import org.keji.command.hospitality.HospitalityCommand.CallOffMeal;
import org.keji.command.hospitality.HospitalityCommand.FilePapers;
import org.keji.command.hospitality.HospitalityCommand.HoldMeal;
import org.keji.command.hospitality.HospitalityCommand.MissPapers;
import org.keji.command.hospitality.HospitalityCommand.RefuseMeal;
import org.keji.command.hospitality.HospitalityCommand.RequestMeal;
import org.keji.command.hospitality.HospitalityCommand.WithdrawMeal;
import org.keji.command.hospitality.HospitalityState.Known;
import org.keji.command.hospitality.HospitalityState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.hospitality.HospitalityEvent;

/** One meal with guests, from the request to what is paid (decision 46); the rules stand in the classes that decide. */
@AggregateRoot
public final class HospitalityRequest {

    @AggregateIdentifier
    private @Nullable String id;

    private HospitalityState state = new NotThere();

    /** Axon makes an empty request and lets it remember its events. */
    HospitalityRequest() {}

    @CommandHandler
    HospitalityRequest(RequestMeal command, DecisionContext context) {
        DecideMeal.request(command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(ApproveMeal command, DecisionContext context) {
        apply(DecideConsent.approve(known(context), command, context));
    }

    @CommandHandler
    void decide(ApproveBanquet command, DecisionContext context) {
        apply(DecideConsent.approve(known(context), command, context));
    }

    @CommandHandler
    void decide(RefuseMeal command, DecisionContext context) {
        apply(DecideConsent.refuse(known(context), command, context));
    }

    @CommandHandler
    void decide(WithdrawMeal command, DecisionContext context) {
        apply(DecideHolding.withdraw(known(context), command, context));
    }

    @CommandHandler
    void decide(FilePapers command, DecisionContext context) {
        apply(DecideConsent.file(known(context), command, context));
    }

    @CommandHandler
    void decide(MissPapers command, DecisionContext context) {
        apply(DecideConsent.miss(known(context), command, context));
    }

    @CommandHandler
    void decide(HoldMeal command, DecisionContext context) {
        apply(DecideHolding.hold(known(context), command, context));
    }

    @CommandHandler
    void decide(CallOffMeal command, DecisionContext context) {
        apply(DecideHolding.callOff(known(context), command, context));
    }

    @CommandHandler
    void decide(StateBill command, DecisionContext context) {
        apply(DecideBill.state(known(context), command, context));
    }

    @CommandHandler
    void decide(MissBill command, DecisionContext context) {
        apply(DecideBill.miss(known(context), command, context));
    }

    @CommandHandler
    void decide(SignBill command, DecisionContext context) {
        apply(DecideBill.sign(known(context), command, context));
    }

    @CommandHandler
    void decide(SettleMeal command, DecisionContext context) {
        apply(DecideBill.settle(known(context), command, context));
    }

    @EventSourcingHandler
    void evolve(HospitalityEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only what was asked for; its department's exceptions hold for it. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.asked().department());
        return known;
    }
}

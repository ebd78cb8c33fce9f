package org.keji.command.customer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.CustomerCommand.ChangeStanding;
import org.keji.command.customer.CustomerCommand.CorrectCard;
import org.keji.command.customer.CustomerCommand.DeactivateCustomer;
import org.keji.command.customer.CustomerCommand.ReactivateCustomer;
import org.keji.command.customer.CustomerCommand.RegisterCustomer;
import org.keji.command.customer.CustomerCommand.ReviewCard;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.CustomerState.NotThere;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.decision.DecisionContext;

/** One customer's card; the rules stand in {@link DecideCard}. */
@AggregateRoot
public final class Customer {

    /** The kind of the claim that keeps two live cards from sharing a registration number. */
    static final String NUMBER = "customer-registration-number";

    @AggregateIdentifier
    private @Nullable String id;

    private CustomerState state = new NotThere();

    /** Axon makes an empty card and lets it remember its events. */
    Customer() {}

    @CommandHandler
    Customer(RegisterCustomer command, DecisionContext context) {
        apply(DecideCard.register(command, context));
    }

    @CommandHandler
    void decide(CorrectCard command, DecisionContext context) {
        apply(DecideCard.correct(known(), command, context));
    }

    @CommandHandler
    void decide(ReviewCard command, DecisionContext context) {
        apply(DecideCard.review(known(), command, context));
    }

    @CommandHandler
    void decide(ChangeStanding command, DecisionContext context) {
        apply(DecideCard.stand(known(), command, context));
    }

    @CommandHandler
    void decide(DeactivateCustomer command, DecisionContext context) {
        apply(DecideCard.deactivate(known(), command, context));
    }

    @CommandHandler
    void decide(ReactivateCustomer command, DecisionContext context) {
        apply(DecideCard.reactivate(known(), command, context));
    }

    @EventSourcingHandler
    void evolve(CustomerEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a customer that was registered. */
    private Known known() {
        return (Known) state;
    }
}

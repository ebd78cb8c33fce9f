package org.keji.command.gift;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.keji.command.gift.GiftCommand.ApproveGift;
import org.keji.command.gift.GiftCommand.CountMeal;
import org.keji.command.gift.GiftCommand.GiveGift;
import org.keji.command.gift.GiftCommand.ProposeGift;
import org.keji.command.gift.GiftCommand.RefuseGift;
import org.keji.command.gift.GiftCommand.WithdrawGift;
import org.keji.command.gift.GiftState.Known;
import org.keji.command.gift.GiftState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.gift.GiftEvent;

/**
 * All that one recipient is given in one calendar year, so that the limit of the year is a matter of its own history
 * (decision 33); the rules stand in {@link DecideGift}.
 */
@AggregateRoot
public final class GiftAccount {

    @AggregateIdentifier
    private @Nullable String id;

    private GiftState state = new NotThere();

    /** Axon makes an empty account and lets it remember its events. */
    GiftAccount() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ProposeGift command, DecisionContext context) {
        DecideGift.propose(state, command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(CountMeal command, DecisionContext context) {
        apply(DecideMealGift.count(state, command, context));
    }

    @CommandHandler
    void decide(ApproveGift command, DecisionContext context) {
        apply(DecideGift.approve(known(), command, context));
    }

    @CommandHandler
    void decide(RefuseGift command, DecisionContext context) {
        apply(DecideGift.refuse(known(), command, context));
    }

    @CommandHandler
    void decide(GiveGift command, DecisionContext context) {
        apply(DecideGift.give(known(), command, context));
    }

    @CommandHandler
    void decide(WithdrawGift command, DecisionContext context) {
        apply(DecideGift.withdraw(known(), command, context));
    }

    @EventSourcingHandler
    void evolve(GiftEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only an account in which something was proposed. */
    private Known known() {
        return (Known) state;
    }
}

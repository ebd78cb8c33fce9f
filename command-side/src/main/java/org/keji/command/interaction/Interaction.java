package org.keji.command.interaction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.interaction.InteractionCommand.AnswerInteraction;
import org.keji.command.interaction.InteractionCommand.CallBack;
import org.keji.command.interaction.InteractionCommand.CloseInteraction;
import org.keji.command.interaction.InteractionCommand.DeclineInteraction;
import org.keji.command.interaction.InteractionCommand.FulfilPromise;
import org.keji.command.interaction.InteractionCommand.HandleInquiry;
import org.keji.command.interaction.InteractionCommand.LogInteraction;
import org.keji.command.interaction.InteractionCommand.MoveDate;
import org.keji.command.interaction.InteractionCommand.OfferInteraction;
import org.keji.command.interaction.InteractionCommand.PromiseDate;
import org.keji.command.interaction.InteractionCommand.TakeInteraction;
import org.keji.command.interaction.InteractionState.Known;
import org.keji.command.interaction.InteractionState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.interaction.InteractionEvent;

/** One contact with a customer; the rules stand in the classes that decide. */
@AggregateRoot
public final class Interaction {

    @AggregateIdentifier
    private @Nullable String id;

    private InteractionState state = new NotThere();

    /** Axon makes an empty contact and lets it remember its events. */
    Interaction() {}

    @CommandHandler
    Interaction(LogInteraction command, DecisionContext context) {
        DecideContact.log(command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(AnswerInteraction command, DecisionContext context) {
        apply(DecideContact.answer(known(context), command, context));
    }

    @CommandHandler
    void decide(OfferInteraction command, DecisionContext context) {
        apply(DecideOffer.offer(known(context), command, context));
    }

    @CommandHandler
    void decide(TakeInteraction command, DecisionContext context) {
        apply(DecideOffer.take(known(context), command, context));
    }

    @CommandHandler
    void decide(DeclineInteraction command, DecisionContext context) {
        apply(DecideOffer.decline(known(context), command, context));
    }

    @CommandHandler
    void decide(HandleInquiry command, DecisionContext context) {
        apply(DecideContact.handle(known(context), command, context));
    }

    @CommandHandler
    void decide(PromiseDate command, DecisionContext context) {
        apply(DecidePromise.promise(known(context), command, context));
    }

    @CommandHandler
    void decide(MoveDate command, DecisionContext context) {
        apply(DecidePromise.move(known(context), command, context));
    }

    @CommandHandler
    void decide(FulfilPromise command, DecisionContext context) {
        apply(DecidePromise.fulfil(known(context), command, context));
    }

    @CommandHandler
    void decide(CallBack command, DecisionContext context) {
        apply(DecideEnding.callBack(known(context), command, context));
    }

    @CommandHandler
    void decide(CloseInteraction command, DecisionContext context) {
        apply(DecideEnding.close(known(context), command, context));
    }

    @EventSourcingHandler
    void evolve(InteractionEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a contact that was logged; its department's exceptions hold for it. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.charge().department());
        return known;
    }
}

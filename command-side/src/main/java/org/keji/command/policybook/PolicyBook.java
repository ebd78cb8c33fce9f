package org.keji.command.policybook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.policybook.PolicyBookCommand.ApproveVersion;
import org.keji.command.policybook.PolicyBookCommand.DiscardVersion;
import org.keji.command.policybook.PolicyBookCommand.DraftVersion;
import org.keji.command.policybook.PolicyBookCommand.PublishVersion;
import org.keji.command.policybook.PolicyBookCommand.ShipBook;
import org.keji.command.policybook.PolicyBookState.NotThere;
import org.keji.command.policybook.PolicyBookState.Open;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyEvent;

/** One policy book with all its versions; the rules stand in {@link DecideVersion}. */
@AggregateRoot
public final class PolicyBook {

    @AggregateIdentifier
    private @Nullable String id;

    private PolicyBookState state = new NotThere();

    /** Axon makes an empty book and lets it remember its events. */
    PolicyBook() {}

    @CommandHandler
    PolicyBook(ShipBook command, DecisionContext context) {
        apply(DecideVersion.ship(command, context));
    }

    @CommandHandler
    void decide(DraftVersion command, DecisionContext context) {
        apply(DecideVersion.draft(open(), command, context));
    }

    @CommandHandler
    void decide(DiscardVersion command, DecisionContext context) {
        apply(DecideVersion.discard(open(), command, context));
    }

    @CommandHandler
    void decide(ApproveVersion command, DecisionContext context) {
        apply(DecideVersion.approve(open(), command, context));
    }

    @CommandHandler
    void decide(PublishVersion command, DecisionContext context) {
        apply(DecideVersion.publish(open(), command, context));
    }

    @EventSourcingHandler
    void evolve(PolicyEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a book that lies open. */
    private Open open() {
        return (Open) state;
    }
}

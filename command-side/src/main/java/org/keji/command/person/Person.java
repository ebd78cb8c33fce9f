package org.keji.command.person;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.keji.command.person.PersonCommand.DiscloseData;
import org.keji.command.person.PersonCommand.ErasePerson;
import org.keji.command.person.PersonCommand.LiftHold;
import org.keji.command.person.PersonCommand.PlaceHold;
import org.keji.command.person.PersonCommand.RecordConsent;
import org.keji.command.person.PersonCommand.RequestErasure;
import org.keji.command.person.PersonCommand.WithdrawConsent;
import org.keji.command.person.PersonCommand.WithdrawErasure;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.person.PersonEvent;

/**
 * The data held on one person. It comes into being with whatever is first asked about them; that the house holds
 * anything of them is known where requests come in.
 */
@AggregateRoot
public final class Person {

    @AggregateIdentifier
    private @Nullable String id;

    private PersonState state = PersonState.UNTOUCHED;

    /** Axon makes an empty person and lets it remember its events. */
    Person() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RequestErasure command, DecisionContext context) {
        apply(DecideErasure.request(state, command, context));
    }

    @CommandHandler
    void decide(WithdrawErasure command, DecisionContext context) {
        apply(DecideErasure.withdraw(state, command, context));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(PlaceHold command, DecisionContext context) {
        apply(DecideErasure.placeHold(state, command, context));
    }

    @CommandHandler
    void decide(LiftHold command, DecisionContext context) {
        apply(DecideErasure.liftHold(state, command, context));
    }

    @CommandHandler
    void decide(ErasePerson command, DecisionContext context) {
        apply(DecideErasure.erase(state, command, context));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RecordConsent command, DecisionContext context) {
        apply(DecideConsent.record(state, command, context));
    }

    @CommandHandler
    void decide(WithdrawConsent command, DecisionContext context) {
        apply(DecideConsent.withdraw(state, command, context));
    }

    @CommandHandler
    void decide(DiscloseData command, DecisionContext context) {
        apply(DecideConsent.disclose(state, command, context));
    }

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        id = event.stream();
        state = state.after(event);
    }
}

package org.keji.command.customer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.ContactCommand.ChangeContactStage;
import org.keji.command.customer.ContactCommand.CorrectContact;
import org.keji.command.customer.ContactCommand.HandOverContact;
import org.keji.command.customer.ContactCommand.NoteConcerns;
import org.keji.command.customer.ContactCommand.RegisterContact;
import org.keji.command.customer.ContactCommand.SayContactLeft;
import org.keji.command.customer.ContactCommand.StateRole;
import org.keji.command.customer.CustomerCommand.ChangeStanding;
import org.keji.command.customer.CustomerCommand.CorrectCard;
import org.keji.command.customer.CustomerCommand.DeactivateCustomer;
import org.keji.command.customer.CustomerCommand.MergeCustomer;
import org.keji.command.customer.CustomerCommand.ReactivateCustomer;
import org.keji.command.customer.CustomerCommand.RegisterCustomer;
import org.keji.command.customer.CustomerCommand.ReviewCard;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.CustomerState.NotThere;
import org.keji.command.customer.FindingCommand.NoteFinding;
import org.keji.command.customer.FindingCommand.WithdrawFinding;
import org.keji.command.customer.GradeCommand.CorrectLifecycle;
import org.keji.command.customer.GradeCommand.GradeCustomer;
import org.keji.command.customer.GradeCommand.OverrideGrade;
import org.keji.command.customer.GradeCommand.ReleaseGrade;
import org.keji.command.customer.GradeCommand.ReleaseLifecycle;
import org.keji.command.customer.PersonCommand.CorrectPerson;
import org.keji.command.customer.PersonCommand.RegisterPerson;
import org.keji.command.customer.RelationCommand.ChangeCredit;
import org.keji.command.customer.RelationCommand.MarkCustomer;
import org.keji.command.customer.RelationCommand.MoveInFunnel;
import org.keji.command.customer.RelationCommand.PlaceInPortfolio;
import org.keji.command.customer.RelationCommand.PutOnKeyList;
import org.keji.command.customer.RelationCommand.TakeOffKeyList;
import org.keji.command.customer.TeamCommand.AcceptCustomer;
import org.keji.command.customer.TeamCommand.DeclineCustomer;
import org.keji.command.customer.TeamCommand.NameTeam;
import org.keji.command.customer.TeamCommand.OfferCustomer;
import org.keji.command.customer.WhereaboutsCommand.RecordPersonWhereabouts;
import org.keji.command.customer.WhereaboutsCommand.RecordWhereabouts;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.decision.DecisionContext;

/** One customer's card; the rules stand in {@link DecideCard} and its neighbours. */
@AggregateRoot
public final class Customer {

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
    Customer(RegisterPerson command, DecisionContext context) {
        apply(DecidePerson.register(command, context));
    }

    @CommandHandler
    void decide(CorrectPerson command, DecisionContext context) {
        apply(DecidePerson.correct(known(), command, context));
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

    @CommandHandler
    void decide(MergeCustomer command, DecisionContext context) {
        apply(DecideCard.merge(known(), command, context));
    }

    @CommandHandler
    void decide(RegisterContact command, DecisionContext context) {
        apply(DecideContact.register(known(), command, context));
    }

    @CommandHandler
    void decide(CorrectContact command, DecisionContext context) {
        apply(DecideContact.correct(known(), command, context));
    }

    @CommandHandler
    void decide(SayContactLeft command, DecisionContext context) {
        apply(DecideContact.leave(known(), command, context));
    }

    @CommandHandler
    void decide(StateRole command, DecisionContext context) {
        apply(DecideContact.stateRole(known(), command, context));
    }

    @CommandHandler
    void decide(ChangeContactStage command, DecisionContext context) {
        apply(DecideContact.stage(known(), command, context));
    }

    @CommandHandler
    void decide(NoteConcerns command, DecisionContext context) {
        apply(DecideContact.note(known(), command, context));
    }

    @CommandHandler
    void decide(HandOverContact command, DecisionContext context) {
        apply(DecideContact.handOver(known(), command, context));
    }

    @CommandHandler
    void decide(OfferCustomer command, DecisionContext context) {
        apply(DecideTeam.offer(known(), command, context));
    }

    @CommandHandler
    void decide(AcceptCustomer command, DecisionContext context) {
        apply(DecideTeam.accept(known(), command, context));
    }

    @CommandHandler
    void decide(DeclineCustomer command, DecisionContext context) {
        apply(DecideTeam.decline(known(), command, context));
    }

    @CommandHandler
    void decide(NameTeam command, DecisionContext context) {
        apply(DecideTeam.name(known(), command, context));
    }

    @CommandHandler
    void decide(PutOnKeyList command, DecisionContext context) {
        apply(DecideRelation.list(known(), command, context));
    }

    @CommandHandler
    void decide(TakeOffKeyList command, DecisionContext context) {
        apply(DecideRelation.unlist(known(), command, context));
    }

    @CommandHandler
    void decide(MoveInFunnel command, DecisionContext context) {
        apply(DecideRelation.move(known(), command, context));
    }

    @CommandHandler
    void decide(ChangeCredit command, DecisionContext context) {
        apply(DecideRelation.credit(known(), command, context));
    }

    @CommandHandler
    void decide(PlaceInPortfolio command, DecisionContext context) {
        apply(DecideRelation.place(known(), command, context));
    }

    @CommandHandler
    void decide(MarkCustomer command, DecisionContext context) {
        apply(DecideRelation.mark(known(), command, context));
    }

    @CommandHandler
    void decide(NoteFinding command, DecisionContext context) {
        apply(DecideFinding.note(known(), command, context));
    }

    @CommandHandler
    void decide(WithdrawFinding command, DecisionContext context) {
        apply(DecideFinding.withdraw(known(), command, context));
    }

    @CommandHandler
    void decide(GradeCustomer command, DecisionContext context) {
        DecideGrade.grade(known(), command, context).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(OverrideGrade command, DecisionContext context) {
        apply(DecideGrade.override(known(), command, context));
    }

    @CommandHandler
    void decide(ReleaseGrade command, DecisionContext context) {
        apply(DecideGrade.release(known(), command, context));
    }

    @CommandHandler
    void decide(CorrectLifecycle command, DecisionContext context) {
        apply(DecideGrade.correct(known(), command, context));
    }

    @CommandHandler
    void decide(ReleaseLifecycle command, DecisionContext context) {
        apply(DecideGrade.release(known(), command, context));
    }

    @CommandHandler
    void decide(RecordWhereabouts command, DecisionContext context) {
        apply(DecideWhereabouts.record(known(), command, context));
    }

    @CommandHandler
    void decide(RecordPersonWhereabouts command, DecisionContext context) {
        apply(DecideWhereabouts.record(known(), command, context));
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

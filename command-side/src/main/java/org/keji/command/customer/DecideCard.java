package org.keji.command.customer;

import static org.keji.command.customer.Concern.CUSTOMER_HAS_A_CARD;
import static org.keji.command.customer.Concern.CUSTOMER_IS_SERVED;
import static org.keji.command.customer.CustomerRule.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keji.command.customer.CustomerCommand.ChangeStanding;
import org.keji.command.customer.CustomerCommand.CorrectCard;
import org.keji.command.customer.CustomerCommand.DeactivateCustomer;
import org.keji.command.customer.CustomerCommand.MergeCustomer;
import org.keji.command.customer.CustomerCommand.ReactivateCustomer;
import org.keji.command.customer.CustomerCommand.RegisterCustomer;
import org.keji.command.customer.CustomerCommand.ReviewCard;
import org.keji.command.customer.CustomerState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.policy.PolicyParameter;

/** Cards are made, kept right, and taken out of service (CU-01, CU-03, CU-05, CU-12). */
final class DecideCard {

    /** The kind of the claim that keeps two cards from being merged each into the other. */
    private static final String PAIR = "customer-merged-pair";

    private DecideCard() {}

    static CustomerRegistered register(RegisterCustomer command, DecisionContext context) {
        Card card = command.card().checked(context);
        Instant at = context.occurredAt();
        context.require(CHANGE_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        Particulars.hold(card.registrationNumber(), context);
        String accountManager = context.actor().subject();
        return new CustomerRegistered(
                command.customerId(), at, card, accountManager, reviewDue(at, Standing.POTENTIAL, context));
    }

    static CardCorrected correct(Known state, CorrectCard command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.MAINTAIN_CUSTOMER, context);
        context.require(CARD_IS_OF_AN_ORGANISATION, state.identity().kind() == CustomerKind.ORGANISATION, "");
        Card card = command.card().checked(context);
        context.require(CORRECTION_OF_A_CARD_STATES_WHY, context.givesReason(), "/reason");
        var before = state.identity().number();
        if (!Objects.equals(before, card.registrationNumber())) {
            Particulars.giveUp(before, context);
            Particulars.hold(card.registrationNumber(), context);
        }
        return new CardCorrected(
                command.customerId(), at, card, reviewDue(at, state.relation().standing(), context));
    }

    static CardReviewed review(Known state, ReviewCard command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.MAINTAIN_CUSTOMER, context);
        return new CardReviewed(
                command.customerId(), at, reviewDue(at, state.relation().standing(), context));
    }

    static StandingChanged stand(Known state, ChangeStanding command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.CHANGE_STANDING, context);
        context.require(STANDING_IS_ANOTHER, state.relation().standing() != command.standing(), "/standing");
        context.require(STANDING_STATES_WHY, context.givesReason(), "/reason");
        return new StandingChanged(
                command.customerId(), at, command.standing(), reviewDue(at, command.standing(), context));
    }

    static CustomerDeactivated deactivate(Known state, DeactivateCustomer command, DecisionContext context) {
        Ground.requireActive(state, context);
        Instant at = Ground.requireTime(state, context);
        context.require(RETIREMENT_STATES_WHY, context.givesReason(), "/reason");
        Particulars.giveUp(state.identity().number(), context);
        return new CustomerDeactivated(command.customerId(), at);
    }

    static CustomerReactivated reactivate(Known state, ReactivateCustomer command, DecisionContext context) {
        context.require(MERGED_STAYS_MERGED, state.life() != Life.MERGED, "");
        context.require(CUSTOMER_IS_INACTIVE, state.life() == Life.OUT_OF_SERVICE, "");
        Instant at = Ground.requireTime(state, context);
        context.require(RETIREMENT_STATES_WHY, context.givesReason(), "/reason");
        Particulars.hold(state.identity().number(), context);
        return new CustomerReactivated(
                command.customerId(), at, reviewDue(at, state.relation().standing(), context));
    }

    /** The card that goes on is one the house works with, or both would be lost from plans (CU-12). */
    static CustomerMerged merge(Known state, MergeCustomer command, DecisionContext context) {
        Ground.requireActive(state, context);
        Instant at = Ground.requireTime(state, context);
        context.require(MERGES_INTO_ANOTHER, !command.into().equals(command.customerId()), "/into");
        KnownCustomer into = context.customer(command.into(), CUSTOMER_HAS_A_CARD, "/into");
        context.require(CUSTOMER_IS_SERVED, into.active(), "/into");
        context.require(MERGES_INTO_ITS_KIND, into.kind() == state.identity().kind(), "/into");
        context.require(RETIREMENT_STATES_WHY, context.givesReason(), "/reason");
        String pair = Stream.of(command.customerId(), command.into())
                .map(CustomerId::value)
                .sorted()
                .collect(Collectors.joining(" "));
        context.claim(PAIR, pair, CUSTOMER_IS_SERVED, "/into");
        Particulars.giveUp(state.identity().number(), context);
        return new CustomerMerged(command.customerId(), at, command.into());
    }

    /** Key customers are looked over more often (CU-03). */
    static Instant reviewDue(Instant at, Standing standing, DecisionContext context) {
        Duration interval = context.book()
                .duration(
                        switch (standing) {
                            case KEY -> PolicyParameter.CARD_REVIEW_KEY;
                            case POTENTIAL, ORDINARY -> PolicyParameter.CARD_REVIEW;
                        });
        return at.plus(interval);
    }
}

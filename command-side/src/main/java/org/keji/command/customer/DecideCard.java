package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.keji.command.customer.CustomerCommand.ChangeStanding;
import org.keji.command.customer.CustomerCommand.CorrectCard;
import org.keji.command.customer.CustomerCommand.DeactivateCustomer;
import org.keji.command.customer.CustomerCommand.ReactivateCustomer;
import org.keji.command.customer.CustomerCommand.RegisterCustomer;
import org.keji.command.customer.CustomerCommand.ReviewCard;
import org.keji.command.customer.CustomerState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;

/** Cards are made, kept right, and taken out of service (CU-01, CU-03, CU-05, CU-12). */
final class DecideCard {

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
        requireReach(state, Permission.MAINTAIN_CUSTOMER, context);
        requireActive(state, context);
        Card card = command.card().checked(context);
        Instant at = requireTime(state, context);
        context.require(CORRECTION_OF_A_CARD_STATES_WHY, context.givesReason(), "/reason");
        var before = state.card().registrationNumber();
        if (!Objects.equals(before, card.registrationNumber())) {
            Particulars.giveUp(before, context);
            Particulars.hold(card.registrationNumber(), context);
        }
        return new CardCorrected(command.customerId(), at, card, reviewDue(at, state.standing(), context));
    }

    static CardReviewed review(Known state, ReviewCard command, DecisionContext context) {
        requireReach(state, Permission.MAINTAIN_CUSTOMER, context);
        requireActive(state, context);
        Instant at = requireTime(state, context);
        return new CardReviewed(command.customerId(), at, reviewDue(at, state.standing(), context));
    }

    static StandingChanged stand(Known state, ChangeStanding command, DecisionContext context) {
        requireReach(state, Permission.CHANGE_STANDING, context);
        requireActive(state, context);
        Instant at = requireTime(state, context);
        context.require(STANDING_IS_ANOTHER, state.standing() != command.standing(), "/standing");
        context.require(STANDING_STATES_WHY, context.givesReason(), "/reason");
        return new StandingChanged(
                command.customerId(), at, command.standing(), reviewDue(at, command.standing(), context));
    }

    static CustomerDeactivated deactivate(Known state, DeactivateCustomer command, DecisionContext context) {
        requireActive(state, context);
        Instant at = requireTime(state, context);
        context.require(RETIREMENT_STATES_WHY, context.givesReason(), "/reason");
        Particulars.giveUp(state.card().registrationNumber(), context);
        return new CustomerDeactivated(command.customerId(), at);
    }

    static CustomerReactivated reactivate(Known state, ReactivateCustomer command, DecisionContext context) {
        context.require(CUSTOMER_IS_INACTIVE, !state.active(), "");
        Instant at = requireTime(state, context);
        context.require(RETIREMENT_STATES_WHY, context.givesReason(), "/reason");
        Particulars.hold(state.card().registrationNumber(), context);
        return new CustomerReactivated(command.customerId(), at, reviewDue(at, state.standing(), context));
    }

    private static void requireReach(Known state, Permission permission, DecisionContext context) {
        boolean isOwn = context.actor().is(state.accountManager());
        boolean reaches = permission.reachOf(context.actor()) == Scope.ANY;
        context.require(ACCOUNT_MANAGER_KEEPS_THE_CARD, isOwn || reaches, "");
    }

    private static void requireActive(Known state, DecisionContext context) {
        context.require(CUSTOMER_IS_ACTIVE, state.active(), "");
    }

    private static Instant requireTime(Known state, DecisionContext context) {
        Instant at = context.occurredAt();
        context.require(CHANGE_FOLLOWS_REGISTRATION, !at.isBefore(state.registeredAt()), "/occurredAt");
        context.require(CHANGE_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return at;
    }

    /** Key customers are looked over more often (CU-03). */
    private static Instant reviewDue(Instant at, Standing standing, DecisionContext context) {
        Duration interval = context.book()
                .duration(
                        switch (standing) {
                            case KEY -> PolicyParameter.CARD_REVIEW_KEY;
                            case POTENTIAL, ORDINARY -> PolicyParameter.CARD_REVIEW;
                        });
        return at.plus(interval);
    }
}

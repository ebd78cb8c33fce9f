package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.ACCOUNT_MANAGER_KEEPS_THE_CARD;
import static org.keji.command.customer.CustomerRule.CHANGE_FOLLOWS_REGISTRATION;
import static org.keji.command.customer.CustomerRule.CHANGE_LIES_IN_THE_PAST;
import static org.keji.command.customer.CustomerRule.CUSTOMER_IS_ACTIVE;

import java.time.Instant;
import org.keji.command.customer.CustomerState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.decision.DecisionContext;

/** What every change of a card has in common: whose it is, that it is served, and when it happened. */
final class Ground {

    private Ground() {}

    /**
     * A change of a card that is served, by somebody who may change it.
     *
     * @return when it happened
     */
    static Instant require(Known state, Permission permission, DecisionContext context) {
        requireReach(state, permission, context);
        requireActive(state, context);
        return requireTime(state, context);
    }

    static void requireReach(Known state, Permission permission, DecisionContext context) {
        boolean isOwn = context.actor().is(state.keeper().accountManager());
        boolean reaches = permission.reachOf(context.actor()) == Scope.ANY;
        context.require(ACCOUNT_MANAGER_KEEPS_THE_CARD, isOwn || reaches, "");
    }

    static void requireActive(Known state, DecisionContext context) {
        context.require(CUSTOMER_IS_ACTIVE, state.life() == Life.SERVED, "");
    }

    static Instant requireTime(Known state, DecisionContext context) {
        Instant at = context.occurredAt();
        context.require(CHANGE_FOLLOWS_REGISTRATION, !at.isBefore(state.registeredAt()), "/occurredAt");
        context.require(CHANGE_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return at;
    }
}

package org.keji.command.contract;

import static org.keji.command.contract.ContractRule.*;

import java.time.Instant;
import org.keji.command.contract.ContractState.Ended;
import org.keji.command.contract.ContractState.InForce;
import org.keji.command.contract.ContractState.Known;
import org.keji.command.contract.ContractState.Unclear;
import org.keji.command.contract.ContractState.UnderReview;
import org.keji.command.customer.Concern;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.rule.Rule;

/** The ground every decision about a contract stands on: how far it has come, for whom one acts, and when. */
final class ContractGround {

    private ContractGround() {}

    static void requireUnclear(Known state, DecisionContext context) {
        context.require(CONTRACT_AWAITS_CLARIFICATION, state instanceof Unclear, "");
    }

    static UnderReview underReview(Known state, DecisionContext context) {
        context.require(UNCLEAR_IS_CLARIFIED_FIRST, !(state instanceof Unclear), "");
        return require(UnderReview.class, state, CONTRACT_IS_UNDER_REVIEW, context);
    }

    static InForce inForce(Known state, DecisionContext context) {
        context.require(UNCLEAR_IS_CLARIFIED_FIRST, !(state instanceof Unclear), "");
        return require(InForce.class, state, CONTRACT_IS_IN_FORCE, context);
    }

    /** In force, and its last day has not passed when the step is taken. */
    static InForce notRunOut(Known state, DecisionContext context) {
        InForce contract = inForce(state, context);
        requireNotRunOut(contract, context);
        return contract;
    }

    static void requireNotRunOut(InForce contract, DecisionContext context) {
        boolean hasNotRunOut = contract.ending() == null
                || context.occurredAt().isBefore(contract.ending().endsAt());
        context.require(CONTRACT_HAS_NOT_RUN_OUT, hasNotRunOut, "/occurredAt");
    }

    static void requireNotEnded(Known state, DecisionContext context) {
        context.require(CONTRACT_HAS_NOT_ENDED, !(state instanceof Ended), "");
    }

    private static <S extends Known> S require(Class<S> stage, Known state, Rule rule, DecisionContext context) {
        context.require(rule, stage.isInstance(state), "");
        return stage.cast(state);
    }

    /** The actor looks after the customer, or the permission reaches to everybody's. */
    static void requireConcern(Known state, Permission permission, DecisionContext context) {
        Concern.known(state.basis().customerId(), permission, context);
    }

    /** When the step was taken: before now, and not before the newest one. */
    static Instant requireTime(Known state, DecisionContext context) {
        Instant at = requirePast(context);
        context.require(CONTRACT_STEPS_COME_IN_ORDER, !at.isBefore(state.basis().newest()), "/occurredAt");
        return at;
    }

    static Instant requirePast(DecisionContext context) {
        Instant at = context.occurredAt();
        context.require(CONTRACT_STEP_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return at;
    }

    /** Nothing is left open of them. */
    static void requireStated(Terms terms, DecisionContext context) {
        boolean isStated = terms.missing().isEmpty();
        context.require(
                TERMS_ARE_STATED,
                isStated,
                isStated ? "" : "/terms/" + terms.missing().getFirst());
    }
}

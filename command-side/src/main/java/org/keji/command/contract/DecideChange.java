package org.keji.command.contract;

import static org.keji.command.contract.ChangeRule.*;
import static org.keji.command.contract.ContractRule.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.contract.ChangeCommand.AcknowledgeChange;
import org.keji.command.contract.ChangeCommand.NotifyChange;
import org.keji.command.contract.ChangeCommand.ProposeChange;
import org.keji.command.contract.ChangeCommand.ReviewChange;
import org.keji.command.contract.ChangeCommand.WithdrawChange;
import org.keji.command.contract.ContractState.InForce;
import org.keji.command.contract.ContractState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.contract.ContractChangeEvent;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAcknowledged;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAgreed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeNotified;
import org.keji.kernel.contract.ContractChangeEvent.ChangeObjected;
import org.keji.kernel.contract.ContractChangeEvent.ChangeProposed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeRefused;
import org.keji.kernel.contract.ContractChangeEvent.ChangeReviewed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeTookEffect;
import org.keji.kernel.contract.ContractChangeEvent.ChangeWithdrawn;
import org.keji.kernel.contract.Side;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.contract.Verdict;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;

/** A change holds when both sides agreed, the departments were told and, if it is major, agreed again (CU-19). */
final class DecideChange {

    private DecideChange() {}

    static ChangeProposed propose(Known state, ProposeChange command, DecisionContext context) {
        InForce contract = ContractGround.notRunOut(state, context);
        ContractGround.requireConcern(state, Permission.CHANGE_CONTRACT, context);
        Instant at = ContractGround.requireTime(state, context);
        Terms before = state.basis().terms();
        context.require(ONE_CHANGE_AT_A_TIME, contract.change() == null, "");
        context.require(CHANGE_STATES_WHY, context.givesReason(), "/reason");
        ContractGround.requireStated(command.terms(), context);
        context.require(CHANGE_CHANGES_SOMETHING, !command.terms().equals(before), "/terms");
        BigDecimal share = context.book().percent(PolicyParameter.CONTRACT_MAJOR_CHANGE);
        boolean major = command.major() || command.terms().differsByMoreThan(share, before);
        return new ChangeProposed(
                command.contractId(),
                at,
                contract.changes() + 1,
                command.terms(),
                major,
                context.actor().subject());
    }

    /** The house speaks for itself; what the customer says is recorded by who looks after them. */
    static ContractChangeEvent answer(
            Known state, ChangeCommand command, int number, Side side, Verdict verdict, DecisionContext context) {
        OpenChange change = open(ContractGround.notRunOut(state, context), number, context);
        switch (side) {
            case HOUSE ->
                context.require(ANOTHER_AGREES_FOR_THE_HOUSE, !context.actor().is(change.proposedBy()), "");
            case CUSTOMER -> ContractGround.requireConcern(state, Permission.CHANGE_CONTRACT, context);
        }
        Instant at = ContractGround.requireTime(state, context);
        context.require(SIDE_ANSWERS_ONCE, !change.agreed().contains(side), "");
        return switch (verdict) {
            case AGREES -> new ChangeAgreed(command.contractId(), at, number, side);
            case OBJECTS -> {
                context.require(REFUSAL_STATES_WHY, context.givesReason(), "/reason");
                yield new ChangeRefused(command.contractId(), at, number, side);
            }
        };
    }

    static ChangeNotified notify(Known state, NotifyChange command, DecisionContext context) {
        OpenChange change = open(ContractGround.notRunOut(state, context), command.change(), context);
        ContractGround.requireConcern(state, Permission.CHANGE_CONTRACT, context);
        Instant at = ContractGround.requireTime(state, context);
        context.require(BOTH_SIDES_AGREE_FIRST, change.agreed().containsAll(List.of(Side.values())), "");
        context.require(CHANGE_IS_NOTIFIED_ONCE, change.notice() == null, "");
        // Counted from when it is told, as reviews of the contract itself are.
        return new ChangeNotified(
                command.contractId(),
                at,
                command.change(),
                context.book().departments(PolicyParameter.CONTRACT_REVIEWERS),
                context.now().plus(context.book().duration(PolicyParameter.CONTRACT_REVIEW_WITHIN)));
    }

    static List<ContractChangeEvent> acknowledge(Known state, AcknowledgeChange command, DecisionContext context) {
        OpenChange change = open(ContractGround.notRunOut(state, context), command.change(), context);
        Round notice = told(change.notice(), context);
        String department = notice.answering(context);
        Instant at = ContractGround.requireTime(state, context);
        String by = context.actor().subject();
        ChangeAcknowledged acknowledged =
                new ChangeAcknowledged(command.contractId(), at, command.change(), department, by);
        return settled(acknowledged, change, change.holdsWith(notice.with(department), told(change.review(), context)));
    }

    static List<ContractChangeEvent> review(Known state, ReviewChange command, DecisionContext context) {
        OpenChange change = open(ContractGround.notRunOut(state, context), command.change(), context);
        Round notice = told(change.notice(), context);
        context.require(ONLY_MAJOR_CHANGES_ARE_REVIEWED, change.major(), "");
        Round review = told(change.review(), context);
        String department = review.answering(context);
        String by = context.actor().subject();
        context.require(ANOTHER_REVIEWS_A_CONTRACT, !context.actor().is(change.proposedBy()), "");
        Instant at = ContractGround.requireTime(state, context);
        if (command.verdict() == Verdict.OBJECTS) {
            context.require(OBJECTION_STATES_WHY, context.givesReason(), "/reason");
            return List.of(new ChangeObjected(command.contractId(), at, command.change(), department, by));
        }
        ChangeReviewed reviewed = new ChangeReviewed(command.contractId(), at, command.change(), department, by);
        return settled(reviewed, change, change.holdsWith(notice.with(department), review.with(department)));
    }

    static ChangeWithdrawn withdraw(Known state, WithdrawChange command, DecisionContext context) {
        open(ContractGround.notRunOut(state, context), command.change(), context);
        ContractGround.requireConcern(state, Permission.CHANGE_CONTRACT, context);
        Instant at = ContractGround.requireTime(state, context);
        context.require(REFUSAL_STATES_WHY, context.givesReason(), "/reason");
        return new ChangeWithdrawn(command.contractId(), at, command.change());
    }

    /** The last answer it waited for makes it hold, in the same append. */
    private static List<ContractChangeEvent> settled(ContractChangeEvent last, OpenChange change, boolean holds) {
        List<ContractChangeEvent> events = new ArrayList<>(List.of(last));
        if (holds) {
            events.add(new ChangeTookEffect(last.contractId(), last.occurredAt(), change.number(), change.terms()));
        }
        return List.copyOf(events);
    }

    private static OpenChange open(InForce contract, int number, DecisionContext context) {
        OpenChange change = contract.change();
        context.require(CHANGE_IS_OPEN, change != null && change.number() == number, "");
        return Objects.requireNonNull(change);
    }

    private static Round told(@Nullable Round round, DecisionContext context) {
        context.require(DEPARTMENTS_ARE_TOLD_FIRST, round != null, "");
        return Objects.requireNonNull(round);
    }
}

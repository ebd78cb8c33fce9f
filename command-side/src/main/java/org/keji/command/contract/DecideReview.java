package org.keji.command.contract;

import static org.keji.command.contract.ContractRule.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.contract.ContractCommand.ClarifyContract;
import org.keji.command.contract.ContractCommand.RegisterContract;
import org.keji.command.contract.ContractCommand.ReviewContract;
import org.keji.command.contract.ContractCommand.SignContract;
import org.keji.command.contract.ContractState.Known;
import org.keji.command.contract.ContractState.UnderReview;
import org.keji.command.customer.Concern;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.contract.ContractEvent.ContractClarified;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.ContractEvent.ContractSigned;
import org.keji.kernel.contract.ContractEvent.DepartmentAgreed;
import org.keji.kernel.contract.ContractEvent.DepartmentObjected;
import org.keji.kernel.contract.ContractEvent.ReviewBegun;
import org.keji.kernel.contract.Ending;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.ContractId;
import org.keji.kernel.policy.PolicyParameter;

/** A contract is entered, made clear, reviewed by each department the book names, and signed (CU-19). */
final class DecideReview {

    private DecideReview() {}

    static List<ContractEvent> register(RegisterContract command, DecisionContext context) {
        KnownCustomer customer = Concern.served(command.customerId(), Permission.REGISTER_CONTRACT, context);
        Instant at = ContractGround.requirePast(context);
        requireEndAfter(at, command.endsOn(), context);
        context.claim(Contract.NUMBER, command.number(), ONE_CONTRACT_PER_NUMBER, "/number");
        ContractRegistered registered = new ContractRegistered(
                command.contractId(),
                at,
                command.customerId(),
                command.number(),
                command.arrival(),
                command.terms(),
                command.endsOn(),
                context.actor().department(),
                customer.accountManager(),
                context.actor().subject());
        return command.terms().missing().isEmpty()
                ? List.of(registered, reviewBegun(command.contractId(), at, 1, context))
                : List.of(registered);
    }

    static List<ContractEvent> clarify(Known state, ClarifyContract command, DecisionContext context) {
        ContractGround.requireUnclear(state, context);
        ContractGround.requireConcern(state, Permission.REGISTER_CONTRACT, context);
        Instant at = ContractGround.requireTime(state, context);
        ContractGround.requireStated(command.terms(), context);
        requireEndAfter(at, command.endsOn(), context);
        ContractClarified clarified = new ContractClarified(
                command.contractId(),
                at,
                command.terms(),
                command.endsOn(),
                context.actor().subject());
        return List.of(
                clarified, reviewBegun(command.contractId(), at, state.basis().rounds() + 1, context));
    }

    /** Counted from when it is told: who is asked late has no less time to answer. */
    private static ReviewBegun reviewBegun(ContractId id, Instant at, int round, DecisionContext context) {
        return new ReviewBegun(
                id,
                at,
                round,
                context.book().departments(PolicyParameter.CONTRACT_REVIEWERS),
                context.now().plus(context.book().duration(PolicyParameter.CONTRACT_REVIEW_WITHIN)));
    }

    static ContractEvent review(Known state, ReviewContract command, DecisionContext context) {
        UnderReview contract = ContractGround.underReview(state, context);
        String department = contract.round().answering(context);
        String reviewer = context.actor().subject();
        boolean isAnother = !state.basis().authors().contains(reviewer);
        context.require(ANOTHER_REVIEWS_A_CONTRACT, isAnother, "");
        Instant at = ContractGround.requireTime(state, context);
        int round = state.basis().rounds();
        return switch (command.verdict()) {
            case AGREES -> new DepartmentAgreed(command.contractId(), at, round, department, reviewer);
            case OBJECTS -> {
                context.require(OBJECTION_STATES_WHY, context.givesReason(), "/reason");
                yield new DepartmentObjected(command.contractId(), at, round, department, reviewer);
            }
        };
    }

    static ContractSigned sign(Known state, SignContract command, DecisionContext context) {
        UnderReview contract = ContractGround.underReview(state, context);
        ContractGround.requireConcern(state, Permission.SIGN_CONTRACT, context);
        context.require(EVERY_DEPARTMENT_AGREES_FIRST, contract.round().isOver(), "");
        Instant at = ContractGround.requireTime(state, context);
        LocalDate endsOn = state.basis().endsOn();
        requireEndAfter(at, endsOn, context);
        return new ContractSigned(command.contractId(), at, endsOn == null ? null : ending(endsOn, context));
    }

    /** When it ends, and by when its renewal is to be announced by the book of the day. */
    static Ending ending(LocalDate endsOn, DecisionContext context) {
        return Ending.of(endsOn, context.zone(), context.book().duration(PolicyParameter.CONTRACT_RENEWAL_NOTICE));
    }

    private static void requireEndAfter(Instant at, @Nullable LocalDate endsOn, DecisionContext context) {
        boolean isLater =
                endsOn == null || Ending.midnightAfter(endsOn, context.zone()).isAfter(at);
        context.require(CONTRACT_ENDS_AFTER_IT_BEGINS, isLater, "/endsOn");
    }
}

package org.keji.command.contract;

import static org.keji.command.contract.ChangeRule.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keji.command.contract.ContractState.InForce;
import org.keji.command.contract.ContractState.Known;
import org.keji.command.contract.RenewalCommand.AnnounceRenewal;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.contract.ContractRenewalEvent;
import org.keji.kernel.contract.ContractRenewalEvent.ContractRenewed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAgreed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAnnounced;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalDeclined;
import org.keji.kernel.contract.Ending;
import org.keji.kernel.contract.Side;
import org.keji.kernel.contract.Verdict;
import org.keji.kernel.decision.DecisionContext;

/** A renewal is announced ahead, and holds when both sides have agreed (CU-19). */
final class DecideRenewal {

    private DecideRenewal() {}

    static RenewalAnnounced announce(Known state, AnnounceRenewal command, DecisionContext context) {
        InForce contract = ContractGround.notRunOut(state, context);
        ContractGround.requireConcern(state, Permission.CHANGE_CONTRACT, context);
        Ending ending = contract.ending();
        context.require(CONTRACT_HAS_AN_END, ending != null, "");
        Ending now = Objects.requireNonNull(ending);
        Instant at = ContractGround.requireTime(state, context);
        context.require(ONE_RENEWAL_AT_A_TIME, contract.renewal() == null, "");
        context.require(RENEWAL_ENDS_LATER, command.endsOn().isAfter(now.endsOn()), "/endsOn");
        return new RenewalAnnounced(
                command.contractId(), at, command.endsOn(), context.actor().subject(), !at.isAfter(now.announceBy()));
    }

    /** The house speaks for itself; what the customer says is recorded by who looks after them. */
    static List<ContractRenewalEvent> answer(
            Known state, RenewalCommand command, Side side, Verdict verdict, DecisionContext context) {
        OpenRenewal found = ContractGround.notRunOut(state, context).renewal();
        context.require(RENEWAL_IS_ANNOUNCED_FIRST, found != null, "");
        OpenRenewal renewal = Objects.requireNonNull(found);
        switch (side) {
            case HOUSE ->
                context.require(ANOTHER_AGREES_FOR_THE_HOUSE, !context.actor().is(renewal.announcedBy()), "");
            case CUSTOMER -> ContractGround.requireConcern(state, Permission.CHANGE_CONTRACT, context);
        }
        Instant at = ContractGround.requireTime(state, context);
        context.require(SIDE_ANSWERS_ONCE, !renewal.agreed().contains(side), "");
        if (verdict == Verdict.OBJECTS) {
            context.require(REFUSAL_STATES_WHY, context.givesReason(), "/reason");
            return List.of(new RenewalDeclined(command.contractId(), at, side));
        }
        List<ContractRenewalEvent> events = new ArrayList<>();
        events.add(new RenewalAgreed(command.contractId(), at, side));
        if (renewal.agreedBy(side).agreed().containsAll(List.of(Side.values()))) {
            Ending later = DecideReview.ending(renewal.renewedUntil(), context);
            events.add(new ContractRenewed(command.contractId(), at, later));
        }
        return List.copyOf(events);
    }
}

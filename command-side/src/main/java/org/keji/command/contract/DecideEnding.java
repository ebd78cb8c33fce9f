package org.keji.command.contract;

import static org.keji.command.contract.ContractRule.*;

import java.time.Instant;
import java.util.List;
import org.keji.command.contract.ContractCommand.FulfilContract;
import org.keji.command.contract.ContractCommand.TerminateContract;
import org.keji.command.contract.ContractState.InForce;
import org.keji.command.contract.ContractState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.contract.ContractChangeEvent.ChangeWithdrawn;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.contract.ContractEvent.ContractFulfilled;
import org.keji.kernel.contract.ContractEvent.ContractTerminated;
import org.keji.kernel.decision.DecisionContext;

/** A contract is fulfilled or given up (CU-19); that its last day passes needs no decision. */
final class DecideEnding {

    private DecideEnding() {}

    /** Also after its last day: what was delivered late was delivered. */
    static ContractFulfilled fulfil(Known state, FulfilContract command, DecisionContext context) {
        InForce contract = ContractGround.inForce(state, context);
        ContractGround.requireConcern(state, Permission.END_CONTRACT, context);
        Instant at = ContractGround.requireTime(state, context);
        context.require(CHANGE_IS_SETTLED_FIRST, contract.change() == null, "");
        return new ContractFulfilled(command.contractId(), at);
    }

    /** What was never signed is given up as well; a change that is open goes with it. */
    static List<ContractEvent> terminate(Known state, TerminateContract command, DecisionContext context) {
        ContractGround.requireNotEnded(state, context);
        ContractGround.requireConcern(state, Permission.END_CONTRACT, context);
        Instant at = ContractGround.requireTime(state, context);
        context.require(TERMINATION_STATES_WHY, context.givesReason(), "/reason");
        ContractTerminated terminated = new ContractTerminated(command.contractId(), at);
        if (state instanceof InForce contract) {
            ContractGround.requireNotRunOut(contract, context);
            OpenChange open = contract.change();
            if (open != null) {
                return List.of(new ChangeWithdrawn(command.contractId(), at, open.number()), terminated);
            }
        }
        return List.of(terminated);
    }
}

package org.keji.command.contract;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.contract.Arrival;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.contract.Verdict;
import org.keji.kernel.identity.ContractId;
import org.keji.kernel.identity.CustomerId;

/** What one can ask of a contract. */
public sealed interface ContractCommand extends Command
        permits ContractCommand.RegisterContract,
                ContractCommand.ClarifyContract,
                ContractCommand.ReviewContract,
                ContractCommand.SignContract,
                ContractCommand.FulfilContract,
                ContractCommand.TerminateContract,
                ChangeCommand,
                RenewalCommand {

    ContractId contractId();

    @Override
    default String stream() {
        return contractId().value();
    }

    /** Enter a contract, however it came; what is clear goes to the departments at once (CU-19). */
    @Requires(Permission.REGISTER_CONTRACT)
    record RegisterContract(
            @TargetAggregateIdentifier ContractId contractId,
            CustomerId customerId,
            String number,
            Arrival arrival,
            Terms terms,
            @Nullable LocalDate endsOn)
            implements ContractCommand {}

    /** Say all terms anew, after what was unclear or objected to was settled with the customer (CU-19). */
    @Requires(Permission.REGISTER_CONTRACT)
    record ClarifyContract(
            @TargetAggregateIdentifier ContractId contractId,
            Terms terms,
            @Nullable LocalDate endsOn) implements ContractCommand {}

    /** Say for one's department whether the contract may be signed (CU-19, SOD). */
    @Requires(Permission.REVIEW_CONTRACT)
    record ReviewContract(@TargetAggregateIdentifier ContractId contractId, Verdict verdict)
            implements ContractCommand {}

    /** Say that it was signed; only once every department named has agreed (CU-19). */
    @Requires(Permission.SIGN_CONTRACT)
    record SignContract(@TargetAggregateIdentifier ContractId contractId) implements ContractCommand {}

    /** Say that both sides have done what it asked for (CU-19). */
    @Requires(Permission.END_CONTRACT)
    record FulfilContract(@TargetAggregateIdentifier ContractId contractId) implements ContractCommand {}

    /** Give it up before it is fulfilled, signed or not, and say why (CU-19). */
    @Requires(Permission.END_CONTRACT)
    record TerminateContract(@TargetAggregateIdentifier ContractId contractId) implements ContractCommand {}
}

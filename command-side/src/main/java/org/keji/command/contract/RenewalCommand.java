package org.keji.command.contract;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.contract.Verdict;
import org.keji.kernel.identity.ContractId;

/** What one can ask of the renewal of a contract. */
public sealed interface RenewalCommand extends ContractCommand {

    /** Announce that the contract is to hold longer, ahead as the book says (CU-19). */
    @Requires(Permission.CHANGE_CONTRACT)
    record AnnounceRenewal(@TargetAggregateIdentifier ContractId contractId, LocalDate endsOn)
            implements RenewalCommand {}

    /** Say for the house whether it agrees to the renewal; once both sides have, it holds (CU-19, SOD). */
    @Requires(Permission.AGREE_TO_CONTRACT)
    record AnswerRenewal(@TargetAggregateIdentifier ContractId contractId, Verdict verdict) implements RenewalCommand {}

    /** Record what the customer says to the renewal; once both sides have agreed, it holds (CU-19). */
    @Requires(Permission.CHANGE_CONTRACT)
    record RecordAnswerToRenewal(@TargetAggregateIdentifier ContractId contractId, Verdict verdict)
            implements RenewalCommand {}
}

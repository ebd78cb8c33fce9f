package org.keji.command.contract;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.contract.Verdict;
import org.keji.kernel.identity.ContractId;

/** What one can ask of a change of a contract. */
public sealed interface ChangeCommand extends ContractCommand {

    /** Propose other terms for a contract in force, and say why (CU-19). */
    @Requires(Permission.CHANGE_CONTRACT)
    record ProposeChange(@TargetAggregateIdentifier ContractId contractId, Terms terms, boolean major)
            implements ChangeCommand {}

    /** Say for the house whether it agrees to a change (CU-19, SOD). */
    @Requires(Permission.AGREE_TO_CONTRACT)
    record AnswerChange(@TargetAggregateIdentifier ContractId contractId, int change, Verdict verdict)
            implements ChangeCommand {}

    /** Record what the customer says to a change (CU-19). */
    @Requires(Permission.CHANGE_CONTRACT)
    record RecordAnswerToChange(@TargetAggregateIdentifier ContractId contractId, int change, Verdict verdict)
            implements ChangeCommand {}

    /** Record that the departments were told of a change in writing, once both sides have agreed (CU-19). */
    @Requires(Permission.CHANGE_CONTRACT)
    record NotifyChange(@TargetAggregateIdentifier ContractId contractId, int change) implements ChangeCommand {}

    /** Say for one's department that it has taken note of a change (CU-19). */
    @Requires(Permission.REVIEW_CONTRACT)
    record AcknowledgeChange(@TargetAggregateIdentifier ContractId contractId, int change) implements ChangeCommand {}

    /** Say for one's department whether a major change may hold (CU-19, SOD). */
    @Requires(Permission.REVIEW_CONTRACT)
    record ReviewChange(@TargetAggregateIdentifier ContractId contractId, int change, Verdict verdict)
            implements ChangeCommand {}

    /** Take a change back, and say why (CU-19). */
    @Requires(Permission.CHANGE_CONTRACT)
    record WithdrawChange(@TargetAggregateIdentifier ContractId contractId, int change) implements ChangeCommand {}
}

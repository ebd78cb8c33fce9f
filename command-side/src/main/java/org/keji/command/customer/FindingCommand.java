package org.keji.command.customer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.FindingKind;
import org.keji.kernel.identity.CustomerId;

/** What one can ask about what was found out with a customer. */
public sealed interface FindingCommand extends CustomerCommand {

    /** Note what was found out (CU-17). */
    @Requires(Permission.NOTE_FINDING)
    record NoteFinding(@TargetAggregateIdentifier CustomerId customerId, FindingKind kind, String text)
            implements FindingCommand {}

    /** Take back what was wrong, or holds no longer (CU-17). */
    @Requires(Permission.WITHDRAW_FINDING)
    record WithdrawFinding(@TargetAggregateIdentifier CustomerId customerId, int finding) implements FindingCommand {}
}

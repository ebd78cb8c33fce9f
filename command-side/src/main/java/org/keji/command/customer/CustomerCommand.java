package org.keji.command.customer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.identity.CustomerId;

/** What one can ask of a customer's card. */
public sealed interface CustomerCommand extends Command
        permits CustomerCommand.RegisterCustomer,
                CustomerCommand.CorrectCard,
                CustomerCommand.ReviewCard,
                CustomerCommand.ChangeStanding,
                CustomerCommand.DeactivateCustomer,
                CustomerCommand.ReactivateCustomer,
                CustomerCommand.MergeCustomer,
                ContactCommand,
                PersonCommand,
                TeamCommand,
                RelationCommand,
                FindingCommand,
                WhereaboutsCommand,
                GradeCommand {

    CustomerId customerId();

    @Override
    default String stream() {
        return customerId().value();
    }

    /** Make a card of an organisation; whoever registers it looks after it (CU-01). */
    @Requires(Permission.REGISTER_CUSTOMER)
    record RegisterCustomer(@TargetAggregateIdentifier CustomerId customerId, Particulars card)
            implements CustomerCommand {}

    /** Say rightly what the card says wrongly, or no longer; all of it is said anew (CU-03). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record CorrectCard(@TargetAggregateIdentifier CustomerId customerId, Particulars card) implements CustomerCommand {}

    /** Say that the card was looked over and is right as it stands (CU-03). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record ReviewCard(@TargetAggregateIdentifier CustomerId customerId) implements CustomerCommand {}

    /** Say where the customer stands with the house from now on (CU-05). */
    @Requires(Permission.CHANGE_STANDING)
    record ChangeStanding(@TargetAggregateIdentifier CustomerId customerId, Standing standing)
            implements CustomerCommand {}

    /** Take a customer out of service, out of plans and statistics; history stays (CU-12). */
    @Requires(Permission.RETIRE_CUSTOMER)
    record DeactivateCustomer(@TargetAggregateIdentifier CustomerId customerId) implements CustomerCommand {}

    /** Take a customer back into service (CU-12). */
    @Requires(Permission.RETIRE_CUSTOMER)
    record ReactivateCustomer(@TargetAggregateIdentifier CustomerId customerId) implements CustomerCommand {}

    /** Say that the card stands for somebody who has another one (CU-12). */
    @Requires(Permission.RETIRE_CUSTOMER)
    record MergeCustomer(@TargetAggregateIdentifier CustomerId customerId, CustomerId into)
            implements CustomerCommand {}
}

package org.keji.command.customer;

import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.Side;
import org.keji.kernel.identity.CustomerId;

/** What one can ask about how a customer is classified. */
public sealed interface RelationCommand extends CustomerCommand {

    /** Put the customer on the key list of that name (CU-05). */
    @Requires(Permission.CHANGE_STANDING)
    record PutOnKeyList(@TargetAggregateIdentifier CustomerId customerId, String list) implements RelationCommand {}

    /** Take the customer off the key list (CU-05). */
    @Requires(Permission.CHANGE_STANDING)
    record TakeOffKeyList(@TargetAggregateIdentifier CustomerId customerId) implements RelationCommand {}

    /** Say how far the house has come with them (CU-10). */
    @Requires(Permission.CHANGE_STANDING)
    record MoveInFunnel(@TargetAggregateIdentifier CustomerId customerId, FunnelStage stage)
            implements RelationCommand {}

    /** Say how well they pay, and on which terms (CU-14). */
    @Requires(Permission.CHANGE_CREDIT)
    record ChangeCredit(
            @TargetAggregateIdentifier CustomerId customerId, Credit credit, int creditDays, BigDecimal discount)
            implements RelationCommand {}

    /** Place them in the portfolio (CU-09). */
    @Requires(Permission.CHANGE_STANDING)
    record PlaceInPortfolio(@TargetAggregateIdentifier CustomerId customerId, Side attractiveness, Side position)
            implements RelationCommand {}

    /** Set their marks; all of them are said anew (CU-07, CU-16). */
    @Requires(Permission.CHANGE_STANDING)
    record MarkCustomer(
            @TargetAggregateIdentifier CustomerId customerId, boolean vip, boolean greenChannel, boolean onSiteService)
            implements RelationCommand {}
}

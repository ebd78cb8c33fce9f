package org.keji.command.hospitality;

import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.hospitality.MealBill;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.MealStatementId;

/** What one can ask of the bill of a meal. */
public sealed interface BillCommand extends HospitalityCommand {

    /** Say what it came to (HO-06). */
    @Requires(Permission.REQUEST_MEAL)
    record StateBill(@TargetAggregateIdentifier HospitalityId hospitalityId, MealBill bill) implements BillCommand {}

    /** Note that the time for the bill has passed (HO-06). */
    @Requires(Permission.MISS_DEADLINE)
    record MissBill(@TargetAggregateIdentifier HospitalityId hospitalityId) implements BillCommand {}

    /** Sign it (HO-06). */
    @Requires(Permission.APPROVE_MEAL)
    record SignBill(@TargetAggregateIdentifier HospitalityId hospitalityId) implements BillCommand {}

    /**
     * Settle it with the month (HO-06).
     *
     * @param agreed what finance agrees to, CNY, before what is cut off
     */
    @Requires(Permission.SETTLE_MEALS)
    record SettleMeal(
            @TargetAggregateIdentifier HospitalityId hospitalityId, MealStatementId statementId, BigDecimal agreed)
            implements BillCommand {}
}

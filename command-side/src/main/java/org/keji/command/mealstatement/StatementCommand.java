package org.keji.command.mealstatement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.hospitality.MealClaim;
import org.keji.kernel.identity.MealStatementId;

/** What one can ask of the bill of a restaurant for a month. */
public sealed interface StatementCommand extends Command {

    MealStatementId statementId();

    @Override
    default String stream() {
        return statementId().value();
    }

    /**
     * Take over what the restaurant asks for (HO-06).
     *
     * @param meals of this restaurant and month, as the door read them from the log
     * @param knownTo the position of the log up to which it read
     */
    @Requires(Permission.REVIEW_MEALS)
    record ImportStatement(
            @TargetAggregateIdentifier MealStatementId statementId,
            String restaurant,
            YearMonth month,
            List<BillRow> rows,
            List<MealClaim> meals,
            long knownTo)
            implements StatementCommand {}

    /**
     * Say what is to be said to a difference (HO-06).
     *
     * @param agreed what is paid for the meal instead, CNY; null if nothing changes
     */
    @Requires(Permission.REVIEW_MEALS)
    record ReviewDifference(
            @TargetAggregateIdentifier MealStatementId statementId,
            int difference,
            @Nullable BigDecimal agreed) implements StatementCommand {}

    /** Sign the month (HO-06). */
    @Requires(Permission.SETTLE_MEALS)
    record SettleStatement(@TargetAggregateIdentifier MealStatementId statementId) implements StatementCommand {}
}

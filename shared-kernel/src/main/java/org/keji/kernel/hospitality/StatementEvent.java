package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.MealStatementId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to the bill of one restaurant for one month (HO-06). */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface StatementEvent extends DomainEvent {

    MealStatementId statementId();

    @Override
    default String stream() {
        return statementId().value();
    }

    /**
     * The restaurant sent its bill; one that is sent again takes the place of the earlier.
     *
     * @param meals of this restaurant and month, as the log had them
     * @param knownTo the position of the log up to which it was read for them
     */
    @EventName("meal-statement.imported")
    record StatementImported(
            MealStatementId statementId,
            Instant occurredAt,
            String restaurant,
            YearMonth month,
            List<BillRow> rows,
            List<MealClaim> meals,
            long knownTo,
            List<MealMatch> matches,
            List<MealDifference> differences,
            String importedBy)
            implements StatementEvent {}

    /**
     * The service department looked at a difference; the reason is recorded with this.
     *
     * @param agreed what is paid for the meal instead, CNY; null if the difference is explained and changes nothing
     */
    @EventName("meal-statement.difference-reviewed")
    record DifferenceReviewed(
            MealStatementId statementId,
            Instant occurredAt,
            int difference,
            @Nullable BigDecimal agreed,
            String reviewedBy)
            implements StatementEvent {}

    /** Finance signed the month. */
    @EventName("meal-statement.settled")
    record StatementSettled(
            MealStatementId statementId, Instant occurredAt, List<MealPayment> payments, String settledBy)
            implements StatementEvent {}
}

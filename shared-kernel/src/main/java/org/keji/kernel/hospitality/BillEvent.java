package org.keji.kernel.hospitality;

import java.time.Instant;
import java.util.List;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.MealStatementId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** What becomes of the bill of a meal (HO-06). */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface BillEvent extends HospitalityEvent {

    /**
     * What it came to, and what of that the house may pay.
     *
     * @param measures the meal as it took place, held against the limits
     */
    @EventName("hospitality.bill-stated")
    record BillStated(
            HospitalityId hospitalityId,
            Instant occurredAt,
            MealBill bill,
            List<MealMeasure> measures,
            Reimbursement reimbursable,
            boolean inTime,
            String statedBy)
            implements BillEvent {}

    /** The time for the bill has passed without one; it may still follow, and is late. */
    @EventName("hospitality.bill-missed")
    record BillMissed(HospitalityId hospitalityId, Instant occurredAt) implements BillEvent {}

    /** Somebody else than who asked and who stated it signs it. */
    @EventName("hospitality.bill-signed")
    record BillSigned(HospitalityId hospitalityId, Instant occurredAt, String signedBy) implements BillEvent {}

    /** Finance settled it with the month; this is what the house pays. */
    @EventName("hospitality.settled")
    record HospitalitySettled(
            HospitalityId hospitalityId, Instant occurredAt, MealStatementId statementId, Reimbursement reimbursed)
            implements BillEvent {}

    /** Finance settled the month, and the house pays nothing of it; the cuts say why. */
    @EventName("hospitality.not-reimbursed")
    record NotReimbursed(
            HospitalityId hospitalityId, Instant occurredAt, MealStatementId statementId, Reimbursement reimbursed)
            implements BillEvent {}
}

package org.keji.query.hospitality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.hospitality.BillEvent;
import org.keji.kernel.hospitality.BillEvent.BillMissed;
import org.keji.kernel.hospitality.BillEvent.BillSigned;
import org.keji.kernel.hospitality.BillEvent.BillStated;
import org.keji.kernel.hospitality.BillEvent.HospitalitySettled;
import org.keji.kernel.hospitality.BillEvent.NotReimbursed;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityApproved;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRefused;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityWithdrawn;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.HospitalityEvent.MealNotHeld;
import org.keji.kernel.hospitality.HospitalityEvent.OrallyApproved;
import org.keji.kernel.hospitality.HospitalityEvent.PapersFiled;
import org.keji.kernel.hospitality.HospitalityEvent.PapersMissed;
import org.keji.kernel.hospitality.MealMeasure;
import org.keji.kernel.hospitality.MealStage;
import org.keji.kernel.hospitality.Reimbursement;
import org.keji.kernel.identity.MealStatementId;
import org.keji.query.hospitality.MealRow.Bill;
import org.keji.query.hospitality.MealRow.Oral;
import org.keji.query.hospitality.MealRow.Payment;
import org.keji.query.hospitality.MealRow.Ruling;
import org.keji.query.hospitality.MealRow.Sitting;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Recorded;

/** What changes of a meal while one event is taken in. */
final class MealDraft {

    private final EventJson json;
    private Instant at;
    private List<String> warnings;
    private Json measures;
    private @Nullable Oral oral;
    private @Nullable Ruling ruling;
    private @Nullable Sitting sitting;
    private @Nullable Instant billMissedAt;
    private @Nullable Bill bill;
    private @Nullable Json cuts;
    private @Nullable String signedBy;
    private @Nullable Payment payment;

    MealDraft(MealRow row, EventJson json) {
        this.json = json;
        this.at = row.at();
        this.warnings = row.warnings();
        this.measures = row.measures();
        this.oral = row.oral();
        this.ruling = row.ruling();
        this.sitting = row.sitting();
        this.billMissedAt = row.billMissedAt();
        this.bill = row.bill();
        this.cuts = row.cuts();
        this.signedBy = row.signedBy();
        this.payment = row.payment();
    }

    void take(HospitalityEvent event, Recorded recorded) {
        switch (event) {
            case HospitalityRequested _, HospitalityWithdrawn _, MealNotHeld _ -> {}
            case HospitalityApproved e -> ruling = new Ruling(e.decidedBy(), e.occurredAt(), null, recorded.reason());
            case HospitalityRefused e ->
                ruling = new Ruling(e.decidedBy(), e.occurredAt(), e.clause(), recorded.reason());
            case OrallyApproved e ->
                oral = new Oral(e.consent().approver(), e.consent().saidAt(), e.papersDue(), null, null);
            case PapersFiled e -> papers(e.occurredAt(), null);
            case PapersMissed e -> papers(null, e.occurredAt());
            case MealHeld e -> {
                at = e.heldAt();
                sitting = new Sitting(e.guests(), e.hosts(), e.billDue());
            }
            case BillEvent e -> take(e);
        }
    }

    private void take(BillEvent event) {
        switch (event) {
            case BillStated e -> state(e);
            case BillMissed e -> billMissedAt = e.occurredAt();
            case BillSigned e -> signedBy = e.signedBy();
            case HospitalitySettled e -> pay(e.statementId(), e.reimbursed(), e.occurredAt());
            case NotReimbursed e -> pay(e.statementId(), e.reimbursed(), e.occurredAt());
        }
    }

    private void papers(@Nullable Instant filed, @Nullable Instant missed) {
        Oral said = oral;
        if (said != null) {
            oral = new Oral(
                    said.approver(),
                    said.saidAt(),
                    said.papersDue(),
                    Optional.ofNullable(filed).orElse(said.papersFiledAt()),
                    Optional.ofNullable(missed).orElse(said.papersMissedAt()));
        }
    }

    private void state(BillStated e) {
        bill = new Bill(
                e.bill().total(),
                e.bill().drinks(),
                e.bill().invoice(),
                e.statedBy(),
                e.occurredAt(),
                e.inTime(),
                e.reimbursable().paid());
        measures = new Json(json.write(e.measures()));
        warnings = Stream.concat(warnings.stream(), warned(e.measures()).stream())
                .distinct()
                .toList();
        cuts = new Json(json.write(e.reimbursable().cuts()));
    }

    private void pay(MealStatementId statement, Reimbursement reimbursed, Instant when) {
        payment = new Payment(statement.value(), reimbursed.paid(), when);
        cuts = new Json(json.write(reimbursed.cuts()));
    }

    /** Limits that do not bind and are exceeded. */
    static List<String> warned(List<MealMeasure> measures) {
        return measures.stream()
                .filter(MealMeasure::warns)
                .map(measure -> measure.limit().code())
                .toList();
    }

    /** Where the event brings it; what became known late does not take back how much is known. */
    MealRow row(MealRow before, HospitalityEvent event, Recorded recorded) {
        return new MealRow(
                before.hospitalityId(),
                MealStage.after(event).map(MealStage::code).orElse(before.state()),
                before.customerId(),
                before.request(),
                at,
                before.planned(),
                warnings,
                measures,
                oral,
                ruling,
                sitting,
                billMissedAt,
                bill,
                cuts,
                signedBy,
                payment,
                Math.max(before.version(), recorded.sequence() + 1),
                Math.max(before.position(), recorded.position()));
    }
}

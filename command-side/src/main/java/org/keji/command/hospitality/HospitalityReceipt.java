package org.keji.command.hospitality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.hospitality.BillEvent.BillStated;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.MealMeasure;
import org.keji.kernel.hospitality.MealStage;
import org.keji.kernel.hospitality.Reimbursement;

/**
 * What the sender of a command is told.
 *
 * @param version the version the request has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HospitalityReceipt(
        @Schema(example = "hospitality-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(
                description = "requested, half-approved, approved, refused, withdrawn, held, not-held, billed, signed, "
                        + "settled or not-reimbursed; left out where it stays as it was",
                example = "requested")
        @Nullable
        String state,

        @Schema(description = "The limits of the policy book it was held against; of a request and a bill alone")
        @Nullable
        List<MealMeasure> measures,

        @Schema(description = "What the house may pay of the bill, and what not; of a bill alone") @Nullable
        Reimbursement reimbursable,

        @Schema(example = "1") long version) {

    static HospitalityReceipt of(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        HospitalityEvent event = (HospitalityEvent) last.getPayload();
        List<MealMeasure> measures = null;
        Reimbursement reimbursable = null;
        if (events.getFirst().getPayload() instanceof HospitalityRequested e) {
            measures = e.measures();
        }
        if (event instanceof BillStated e) {
            measures = e.measures();
            reimbursable = e.reimbursable();
        }
        return new HospitalityReceipt(
                event.stream(),
                MealStage.after(event).map(MealStage::code).orElse(null),
                measures,
                reimbursable,
                last.getSequenceNumber() + 1);
    }
}

package org.keji.command.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.VisitEvent;
import org.keji.kernel.visit.VisitPlanEvent;

/**
 * What the sender of a command is told.
 *
 * @param visit the visit it was about; absent where it was about the plan
 * @param version the version the plan has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitPlanReceipt(
        @Schema(example = "visit-plan-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11") @Nullable
        String visit,

        @Schema(description = "The last moment in time for the report, once the visit is over (VP-09)") @Nullable
        Instant reportDue,

        @Schema(example = "2") long version) {

    public static VisitPlanReceipt of(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        VisitPlanEvent event = (VisitPlanEvent) last.getPayload();
        return new VisitPlanReceipt(
                event.stream(),
                event instanceof VisitEvent e ? e.visitId().value() : null,
                event instanceof VisitEnded e ? e.reportDue() : null,
                last.getSequenceNumber() + 1);
    }
}

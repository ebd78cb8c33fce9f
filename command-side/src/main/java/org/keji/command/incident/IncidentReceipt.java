package org.keji.command.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.incident.IncidentEvent;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.kernel.incident.IncidentStage;

/**
 * What the sender of a command is told.
 *
 * @param version the version the incident has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentReceipt(
        @Schema(example = "incident-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(description = "open or closed", example = "open")
        String state,

        @Schema(
                description = "The breach that is reported of what was recorded; left out where none is",
                example = "breach-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a12")
        @Nullable
        String breachId,

        @Schema(example = "1") long version) {

    static IncidentReceipt of(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        IncidentEvent event = (IncidentEvent) last.getPayload();
        String breach = event instanceof IncidentRecorded e && e.kind().isBreach()
                ? e.incidentId().breach().value()
                : null;
        return new IncidentReceipt(
                event.stream(), IncidentStage.after(event).code(), breach, last.getSequenceNumber() + 1);
    }
}
